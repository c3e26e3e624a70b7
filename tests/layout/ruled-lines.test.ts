import { expect, test } from 'vitest';
import { lay, linesOf } from '../support/layout.ts';
import { paragraph, span, text } from '../support/tree.ts';

/** How many lines to write on stand on each page that has some, below ever more lines of text. */
function rulesByPage(count: number): number[][] {
  return Array.from({ length: 40 }, (_, above) => {
    const filler = Array.from({ length: above }, () => paragraph('A line.'));
    const { pages } = lay([...filler, { kind: 'lines', count, label: [], span }]).value;
    return pages.map((page) => page.marks.filter(({ kind }) => kind === 'line').length).filter(Boolean);
  });
}

test('six lines to write on or more go over a page with three of them on either', () => {
  for (const count of [6, 9]) {
    for (const counts of rulesByPage(count)) expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  }
  expect(rulesByPage(9)).toContainEqual([3, 6]);
});

test('fewer lines go over a page with two on either, and three not at all', () => {
  for (const counts of rulesByPage(5)) expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  for (const counts of rulesByPage(3)) expect(counts).toEqual([3]);
});

test('what is asked stays with the first three of many lines', () => {
  for (let above = 20; above < 40; above++) {
    const filler = Array.from({ length: above }, () => paragraph('A line.'));
    const { pages } = lay([...filler, { kind: 'lines', count: 8, label: [text('Asked')], span }]).value;
    const page = pages.find((one) => linesOf(one).some((line) => line.text === 'Asked'));
    expect(page?.marks.filter(({ kind }) => kind === 'line').length).toBeGreaterThanOrEqual(3);
  }
});
