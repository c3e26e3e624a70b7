import type { Position, Span } from '../../diagnostics/diagnostic.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { CONTENT, DEEPEN, INSERTION, RESTORE, VALUE } from '../marks.ts';
import type { Site } from './sites.ts';
import type { TextWithPlace } from '../template-source.ts';

/** Markdown made from a template, with the way back to what its authors wrote. */
export interface Rendered {
  readonly markdown: string;
  /**
   * Where a place of the Markdown was written: in content for what three curly brackets inserted, else in the template
   * or partial. Both numbers count from 1.
   */
  readonly spanOf: (line: number, column: number) => Span;
}

/** From here on the Markdown was written at `place`. */
interface Segment {
  /** In the Markdown. */
  readonly start: Position;
  /** How far its further lines are indented in the Markdown. */
  readonly indent: number;
  readonly place: Span;
  /** Whether its text stands in the file as it does here; the value of a variable has one place for all of it. */
  readonly verbatim: boolean;
}

const MARK = /\n|[\uFDD0\uFDD2\uFDD3]\d+\uFDD1|\uFDD4[ \t]*\uFDD1|\uFDD5/g;

/** What opens a list item or a quotation before other text of a line. */
const CONTAINERS = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/;

/** Takes the marks out of what a template gave, and keeps what they told. */
export function readMarks(
  marked: string,
  sites: readonly Site[],
  insertions: readonly TextWithPlace[],
  start: Span,
): Rendered {
  const segments: Segment[] = [];
  const lines: string[] = [];
  const indents: string[] = [];
  let indent = '';
  let line = '';
  let fresh = true;
  const write = (text: string): void => {
    if (text === '') return;
    line += fresh ? indent + text : text;
    fresh = false;
  };
  const breakLine = (): void => {
    lines.push(fresh ? indent.trimEnd() : line);
    line = '';
    fresh = true;
  };
  const begin = (place: Span, verbatim: boolean): void => {
    const column = (fresh ? indent.length : line.length) + 1;
    segments.push({ start: { line: lines.length + 1, column }, indent: indent.length, place, verbatim });
  };
  let from = 0;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    write(marked.slice(from, index));
    from = index + mark.length;
    const number = Number(mark.slice(1, -1));
    if (mark === '\n') breakLine();
    else if (mark.startsWith(DEEPEN)) {
      indents.push(indent);
      indent = (fresh ? indent : deepened(line)) + mark.slice(1, -1);
    } else if (mark === RESTORE) indent = indents.pop() ?? '';
    else if (mark.startsWith(INSERTION)) begin(placeOf(insertions[number]) ?? start, true);
    else if (mark.startsWith(VALUE)) begin(sites[number]?.span ?? start, false);
    else if (mark.startsWith(CONTENT)) begin(sites[number]?.span ?? start, true);
  }
  write(marked.slice(from));
  lines.push(line);
  return { markdown: lines.join('\n'), spanOf: (row, column) => spanIn(segments, row, column) ?? start };
}

function placeOf(text: TextWithPlace | undefined): Span | undefined {
  return text && spanAt(text.file, text.line);
}

/** What further lines begin with, so that they stay in the list items and quotations that a line has opened. */
function deepened(line: string): string {
  const opened = CONTAINERS.exec(line)?.[0] ?? '';
  return opened.replace(/[^>\t]/g, ' ');
}

function spanIn(segments: readonly Segment[], line: number, column: number): Span | undefined {
  const segment = segments[lastBefore(segments, line, column)];
  if (segment === undefined || !segment.verbatim) return segment?.place;
  const { start, place, indent } = segment;
  if (line === start.line) return spanAt(place.file, place.start.line, place.start.column + column - start.column);
  return spanAt(place.file, place.start.line + line - start.line, Math.max(1, column - indent));
}

/** The index of the last segment that begins at this place or before; -1 where there is none. */
function lastBefore(segments: readonly Segment[], line: number, column: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = segments[middle]?.start;
    const before = start && (start.line < line || (start.line === line && start.column <= column));
    if (before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
