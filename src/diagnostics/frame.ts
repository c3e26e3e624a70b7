import type * as CodeFrame from '@babel/code-frame';
import { createRequire } from 'node:module';
import { styleText } from 'node:util';
import type { Diagnostic, Span } from './diagnostic.ts';

// Needed only where something is wrong, so it is loaded by the first problem that is shown.
const require = createRequire(import.meta.url);

export interface FrameOptions {
  /** The text of the file that the problem is in; without it no lines of the file are shown. */
  readonly source?: string | undefined;
  /** Whether to mark with the colours of a terminal. */
  readonly colour?: boolean;
}

/** Longest line of a source that is shown whole; of longer ones, the part round the problem. */
const WIDEST = 100;
const LINES_AROUND = 1;
const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/**
 * A problem as text: where it is, how grave, what is wrong; the lines of the source with a caret; and what to do.
 * Rosters are never shown, because their lines are people; of a cohort’s file, neither are lines that name those who lead
 * it, nor any line beside the one that the problem is in.
 */
export function frame(diagnostic: Diagnostic, { source, colour = false }: FrameOptions = {}): string {
  const { code, severity, message, hint, span } = diagnostic;
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const place = span ? `${paint('bold', placeOf(span))} ` : '';
  const head = `${place}${paint(COLOURS[severity], severity)} ${code}  ${printable(message)}`;
  const lines = span && source !== undefined && !isRoster(span) ? framed(span, source) : undefined;
  return [head, lines, hint === undefined ? undefined : printable(hint)]
    .filter((part) => part !== undefined)
    .join('\n');
}

/** `content/course.md:3:7`. */
export function placeOf({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}

function isRoster({ file }: Span): boolean {
  return /\.csv$/i.test(file);
}

function isCohort({ file }: Span): boolean {
  return /(?:^|\/)cohorts\/[^/]+$/.test(file);
}

/** A line of details that says who somebody is or how to reach them. */
const NAMING = /(?:^|[\s{[,-])(?:facilitators|name|called|phone|email)\s*:/;

/** The lines of the source that was shown last: most problems stand in the same file as the one before. */
let last: { readonly source: string; readonly lines: readonly string[] } | undefined;

function linesOf(source: string): readonly string[] {
  if (last?.source !== source) last = { source, lines: source.split(/\r\n?|\n/) };
  return last.lines;
}

function framed(span: Span, source: string): string | undefined {
  const { start, end } = span;
  const all = linesOf(source);
  if (start.line > all.length || (isCohort(span) && NAMING.test(all[start.line - 1] ?? ''))) return undefined;
  const around = isCohort(span) ? 0 : LINES_AROUND;
  const first = Math.max(1, start.line - around);
  const shown = all.slice(first - 1, start.line + around);
  const target = shown[start.line - first] ?? '';
  const left = leftEdge(target, start.column);
  const lines = shown.map((line, index) => cropped(line, index === start.line - first ? left : 0));
  const column = Math.min(start.column, target.length + 1) - left;
  const endColumn = end?.line === start.line ? Math.min(end.column - left, WIDEST) : column + 1;
  const options: CodeFrame.BabelCodeFrameOptions & { startLine: number } = {
    linesAbove: LINES_AROUND,
    linesBelow: LINES_AROUND,
    startLine: first,
  };
  const location = { start: { line: start.line, column }, end: { line: start.line, column: endColumn } };
  const { codeFrameColumns } = require('@babel/code-frame') as typeof CodeFrame;
  return codeFrameColumns(lines.map(printable).join('\n'), location, options);
}

/** How many characters of a long line to leave out on the left, so that the column is in sight. */
function leftEdge(line: string, column: number): number {
  if (line.length <= WIDEST || column <= WIDEST / 2) return 0;
  return Math.min(column - WIDEST / 2, line.length - WIDEST);
}

function cropped(line: string, left: number): string {
  const part = line.slice(left, left + WIDEST);
  const start = left > 0 ? `…${part.slice(1)}` : part;
  return left + WIDEST < line.length ? `${start.slice(0, -1)}…` : start;
}

/** Without characters that a terminal would obey. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the ones to take out
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\uFFFD');
}
