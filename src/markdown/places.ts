import type { Root } from 'mdast';
import type { Span } from '../diagnostics/diagnostic.ts';

/**
 * Says where a line and column of a Markdown text, both from 1, were written: a body stands below its front matter, and
 * a rendered template gathers its lines from several files.
 */
export type SpanOf = (line: number, column: number) => Span;

/** The places of a text that stands in one file from `firstLine` on. */
export function placesFrom(file: string, firstLine: number): SpanOf {
  return (line, column) => ({ file, start: { line: line + firstLine - 1, column } });
}

/** From one point of the Markdown text to another. */
export type Stretch = NonNullable<Root['position']>;

const BEGINNING = { line: 1, column: 1 };

/** The place of a node of the Markdown tree; with its end where that stands on the same line. */
export function spanOfNode(node: { readonly position?: Stretch | undefined }, spanOf: SpanOf): Span {
  return spanOfStretch(node.position, spanOf);
}

/** The place of a stretch of the Markdown text; with its end where that stands on the same line. */
export function spanOfStretch(stretch: Stretch | undefined, spanOf: SpanOf): Span {
  const { start, end } = stretch ?? { start: BEGINNING, end: BEGINNING };
  const span = spanOf(start.line, start.column);
  if (end.line !== start.line || end.column <= start.column) return span;
  const last = spanOf(end.line, end.column);
  return last.file === span.file && last.start.line === span.start.line && last.start.column > span.start.column
    ? { ...span, end: last.start }
    : span;
}
