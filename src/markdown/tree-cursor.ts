import type Token from 'markdown-it/lib/token.mjs';
import { startOfBlock } from './placed-blocks.ts';
import type { Point, SourceLines, Stretch } from './source-lines.ts';

/** How far the tokens of a text are read. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  readonly lines: SourceLines;
}

/** From the first letter of a block to the end of its last line that is not blank. */
export function positionOf(token: Token, lines: SourceLines): Stretch {
  const [from = 0, to = from + 1] = token.map ?? [];
  let last = Math.max(from, to - 1);
  while (last > from && lines.line(last).trim() === '') last -= 1;
  return { start: startOf(token, from, lines), end: lines.end(last) };
}

/** Where a block begins in its first line: behind the marks of the lists and quotations that hold it. */
function startOf(token: Token, line: number, lines: SourceLines): Point {
  const offset = startOfBlock(token);
  if (offset !== undefined) return lines.point(line, offset - lines.point(line, 0).offset);
  return lines.point(line, /^\s*/.exec(lines.line(line))?.[0].length ?? 0);
}

/** An item or a row begins where its list or table does, or at the first letter of its line. */
export function positionWithin(whole: Stretch, token: Token, lines: SourceLines): Stretch {
  const position = positionOf(token, lines);
  return position.start.line === whole.start.line ? { ...position, start: whole.start } : position;
}
