/** A place in a source file; both numbers count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source file. `file` is relative to the workspace, with forward slashes. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end?: Position;
}

/** `error` keeps papers from being made, `warning` is to be looked at, and `info` is for those who ask for it. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * One problem, as a value. Whoever finds it says what is wrong in words that a facilitator understands (`message`)
 * and what to do (`hint`); only the command line prints it.
 */
export interface Diagnostic {
  /** A code of the catalogue, such as `agenda-overrun`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong: a sentence, with the offending value in quotes. */
  readonly message: string;
  /** What to do about it: a sentence. */
  readonly hint?: string;
  readonly span?: Span;
}

/** Something read, with every problem met on the way; a value is there wherever one could be made. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Diagnostic[];
}

/** The span of a whole line, or of its rest from `column`. */
export function spanAt(file: string, line: number, column = 1): Span {
  return { file, start: { line, column } };
}
