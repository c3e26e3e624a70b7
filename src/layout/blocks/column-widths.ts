import { extentOf } from '../inline/extent.ts';
import type { Word } from '../inline/words.ts';
import { shareOut, sum, textFirst } from './share-out.ts';

/** The words of every cell, row by row. */
type Cells = readonly (readonly (readonly Word[])[])[];

/** A table that needs less than this part of the measure keeps its own width; a fuller one takes all of it. */
const NARROW = 0.55;

/**
 * How wide the columns of a table are: each at least as wide as its longest word and as a line that can be read, at best
 * as wide as its longest text, and what lies between shared out by need (as in the automatic table layout of CSS 2.2,
 * section 17.5.2.2). Columns that need little have it first where that makes the table no taller, and so do those with text
 * before those that are filled in by hand, whose heads alone ask for width.
 *
 * @param blank columns whose cells are all empty but for their head.
 * @param measure points that the table may take.
 * @param padding points that a cell takes beside its text.
 * @param narrow points that a column has for its text at least, where that runs over several lines.
 */
export function columnWidths(
  rows: Cells,
  blank: ReadonlySet<number>,
  measure: number,
  padding: number,
  narrow: number,
): number[] {
  const { least, most } = columnNeeds(rows, padding, narrow);
  const leastSum = sum(least);
  const mostSum = sum(most);
  if (mostSum <= measure) {
    const target = mostSum < measure * NARROW ? mostSum : measure;
    return most.map((width) => (width * target) / mostSum);
  }
  if (leastSum >= measure) return least.map((width) => (width * measure) / leastSum);
  const shared = shareOut(least, most, measure, new Set());
  const eased = shareOut(least, most, measure, wholeColumns(least, most, measure));
  const texted = textFirst(least, most, measure, blank);
  // Of those that make the table as tall, the first.
  const ways = [...(texted ? [texted] : []), eased, shared];
  const lines = ways.map((widths) => linesOf(rows, widths, padding));
  return ways[lines.indexOf(Math.min(...lines))] ?? shared;
}

/** About how many lines a table takes, which is how tall it is. */
function linesOf(rows: Cells, widths: readonly number[], padding: number): number {
  const lines = rows.map((row) => {
    const cells = row.map((words, index) => extentOf(words).longestLine / ((widths[index] ?? 0) - padding));
    return Math.max(1, ...cells.map(Math.ceil));
  });
  return sum(lines);
}

/**
 * The columns that get all they want: those that ask for no more than an even share of what the others leave. A column
 * of short texts then keeps each on its line, however long a text beside it is.
 */
function wholeColumns(least: readonly number[], most: readonly number[], measure: number): ReadonlySet<number> {
  const whole = new Set<number>();
  const byNeed = most.map((_, index) => index).toSorted((a, b) => (most[a] ?? 0) - (most[b] ?? 0));
  let room = measure;
  for (const [done, index] of byNeed.entries()) {
    const best = most[index] ?? 0;
    const others = sum(byNeed.slice(done + 1).map((other) => least[other] ?? 0));
    if (best > room / (most.length - done) || best + others > room) break;
    whole.add(index);
    room -= best;
  }
  return whole;
}

/** Whether the columns find no room beside one another: a word would have to be split, or lines would be too short. */
export function isCrowded(rows: Cells, measure: number, padding: number, narrow: number): boolean {
  return sum(columnNeeds(rows, padding, narrow).least) > measure;
}

/** Columns are worth so many times the lines that the same cells would take under one another. */
const TALL = 1.15;

/**
 * Whether long texts run down narrow columns, so that the table would take less room with the cells of a row under
 * one another, each led by the head of its column.
 *
 * @param head empty for a table that has none.
 * @param widths of the columns, points.
 */
export function runsDown(head: Cells[number], rows: Cells, widths: readonly number[], padding: number): boolean {
  const measure = sum(widths) - padding;
  const under = rows.flatMap((row) =>
    row.map((words, index) =>
      Math.ceil((extentOf(head[index] ?? []).longestLine + extentOf(words).longestLine) / measure),
    ),
  );
  return linesOf(rows, widths, padding) > sum(under) * TALL;
}

/** What each column needs at least, and at best, for its longest text; with its padding. */
function columnNeeds(
  rows: Cells,
  padding: number,
  narrow: number,
): { readonly least: readonly number[]; readonly most: readonly number[] } {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const least: number[] = Array.from({ length: count }, () => padding);
  const most: number[] = Array.from({ length: count }, () => padding);
  for (const row of rows) {
    row.forEach((words, index) => {
      const { longestWord, longestLine } = extentOf(words);
      least[index] = Math.max(least[index] ?? 0, longestWord + padding, Math.min(longestLine, narrow) + padding);
      most[index] = Math.max(most[index] ?? 0, longestLine + padding);
    });
  }
  return { least, most };
}
