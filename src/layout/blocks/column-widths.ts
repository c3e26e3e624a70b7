import type { Word } from '../inline/words.ts';

/** The words of every cell, row by row. */
type Cells = readonly (readonly (readonly Word[])[])[];

/** A table that needs less than this part of the measure keeps its own width; a fuller one takes all of it. */
const NARROW = 0.55;

/**
 * How wide the columns of a table are: each at least as wide as its longest word and as a line that can be read, at best
 * as wide as its longest text, and what lies between shared out by need (the automatic table layout of CSS 2.2, section
 * 17.5.2.2).
 *
 * @param measure points that the table may take.
 * @param padding points that a cell takes beside its text.
 * @param narrow points that a column has for its text at least, where that runs over several lines.
 */
export function columnWidths(rows: Cells, measure: number, padding: number, narrow: number): number[] {
  const { least, most } = columnNeeds(rows, padding, narrow);
  const leastSum = sum(least);
  const mostSum = sum(most);
  if (mostSum <= measure) {
    const target = mostSum < measure * NARROW ? mostSum : measure;
    return most.map((width) => (width * target) / mostSum);
  }
  if (leastSum >= measure) return least.map((width) => (width * measure) / leastSum);
  const share = (measure - leastSum) / (mostSum - leastSum);
  return least.map((width, index) => width + ((most[index] ?? width) - width) * share);
}

/** Whether the columns find no room beside one another: a word would have to be split, or lines would be too short. */
export function isCrowded(rows: Cells, measure: number, padding: number, narrow: number): boolean {
  return sum(columnNeeds(rows, padding, narrow).least) > measure;
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
      const { longestWord, longestLine } = needs(words);
      least[index] = Math.max(least[index] ?? 0, longestWord + padding, Math.min(longestLine, narrow) + padding);
      most[index] = Math.max(most[index] ?? 0, longestLine + padding);
    });
  }
  return { least, most };
}

/** The widest word, and the width of the text on one line; a hair is added so that it does fit when set. */
function needs(words: readonly Word[]): { longestWord: number; longestLine: number } {
  let longestWord = 0;
  let longestLine = 0;
  let line = 0;
  for (const word of words) {
    longestWord = Math.max(longestWord, word.width);
    line += word.width;
    longestLine = Math.max(longestLine, line);
    line = word.ends ? 0 : line + (word.space?.width ?? 0);
  }
  return { longestWord: longestWord + 0.1, longestLine: longestLine + 0.1 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
