import type { Position } from '../diagnostics/diagnostic.ts';

/** A point of a text: line and column from 1, offset from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From one point of a text to another. */
export interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

/** A text by its lines, to find points in it. */
export interface SourceLines {
  readonly text: string;
  readonly count: number;
  /** A line without its end; lines are counted from 0. */
  line(index: number): string;
  /** @param line from 0. @param column from 0. */
  point(line: number, column: number): Point;
  /** The end of a line. */
  end(line: number): Point;
  /** @param offset from 0. */
  positionAt(offset: number): Position;
}

export function sourceLines(text: string): SourceLines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line] ?? text.length;
  const endOf = (line: number): number => (line + 1 < starts.length ? startOf(line + 1) - 1 : text.length);
  const point = (line: number, column: number): Point => {
    // A tab that markdown-it took for blanks can lead past the end of the line.
    const offset = Math.min(startOf(line) + column, endOf(line));
    return { line: line + 1, column: offset - startOf(line) + 1, offset };
  };
  return {
    text,
    count: starts.length,
    line: (index) => text.slice(startOf(index), endOf(index)),
    point,
    end: (line) => point(line, endOf(line) - startOf(line)),
    positionAt(offset) {
      let line = 0;
      for (let beyond = starts.length; beyond - line > 1;) {
        const middle = (line + beyond) >> 1;
        if (startOf(middle) <= offset) line = middle;
        else beyond = middle;
      }
      return { line: line + 1, column: offset - startOf(line) + 1 };
    },
  };
}

/** Finds points of a text that a block holds: its lines without their indentation and marks. */
export type PointIn = (offset: number) => Point;

/**
 * @param content what stands in a block, as its lines without indentation and marks.
 * @param firstLine of the block, from 0.
 * @param from the column from which the first line is looked for, where several such texts stand on one line.
 */
export function pointsIn(content: string, lines: SourceLines, firstLine: number, from = 0): PointIn {
  const parts = content.split('\n');
  const starts: { readonly at: number; readonly column: number }[] = [];
  let at = 0;
  parts.forEach((part, index) => {
    const earliest = index === 0 ? from : 0;
    const column = lines.line(firstLine + index).indexOf(part, earliest);
    starts.push({ at, column: column === -1 ? earliest : column });
    at += part.length + 1;
  });
  return (offset) => {
    let line = starts.length - 1;
    while (line > 0 && (starts[line]?.at ?? 0) > offset) line--;
    const { at: start = 0, column = 0 } = starts[line] ?? {};
    return lines.point(firstLine + line, column + offset - start);
  };
}
