import { expect, test } from 'vitest';
import type { Block } from '../../src/document/vocabulary.ts';
import { lay, linesOf } from '../support/layout.ts';
import { heading, list, paragraph, span, table, text, words } from '../support/tree.ts';

/** Where a page ends depends on what stands above, so each paper is set below so many lines. */
const ABOVE = Array.from({ length: 45 }, (_, index) => index);

/** By page, the lines that begin as those asked for do. */
function perPage(blocks: readonly Block[], stem: RegExp): number[] {
  return lay(blocks)
    .value.pages.map((page) => linesOf(page).filter((line) => stem.test(line.text)).length)
    .filter((count) => count > 0);
}

/** Blocks below so many lines, and above enough that the last page is no short one, which would be set closer. */
function below(count: number, ...blocks: Block[]): Block[] {
  const filler = (lines: number) => Array.from({ length: lines }, () => paragraph('filler'));
  return [...filler(count), ...blocks, ...filler(28)];
}

function items(count: number): Block[] {
  return Array.from({ length: count }, (_, index) => paragraph(`item${index}`));
}

test('no short item of a list stands alone on a page', () => {
  for (const above of ABOVE) {
    const steps = list(items(6).map((one) => [one]));
    expect(perPage(below(above, steps), /^item/), `below ${above} lines`).not.toContain(1);
  }
});

test('an item with lines enough may stand alone, as white in its place would be worse', () => {
  const long = list([[paragraph('short')], [paragraph('short too')], [paragraph(words(80, 'long'))]]);
  const pages = ABOVE.map((above) => perPage(below(above, long), /^(short|long)/));
  expect(pages.some((counts) => counts.length === 2 && counts[0] === 2)).toBe(true);
});

test('no row of a table stands alone under its head, however few rows there are', () => {
  const three = table(
    ['Name', 'Value'],
    [1, 2, 3].map((row) => [`row${row}`, 'value']),
  );
  for (const above of ABOVE) expect(perPage(below(above, three), /^row/)).toEqual([3]);
});

test('a box that goes over a page leaves several lines of it on each side', () => {
  const callout: Block = {
    kind: 'callout',
    tone: 'facilitator',
    title: [],
    blocks: Array.from({ length: 14 }, (_, index) => paragraph(`said${index}`)),
    span,
  };
  for (const above of ABOVE)
    for (const count of perPage(below(above, callout), /^said/)) expect(count).toBeGreaterThanOrEqual(3);
});

test('a box whose first lines find no room starts the next page, and what stands above it stays', () => {
  const box = (tone: 'tip' | 'facilitator', count: number, said: string): Block => {
    return { kind: 'callout', tone, title: [], blocks: items(count).map(() => paragraph(said)), span };
  };
  for (const above of ABOVE) {
    const [page, next] = lay(below(above, box('tip', 2, 'short'), box('facilitator', 14, 'long'))).value.pages;
    const white = (page?.height ?? 0) - (linesOf(page).at(-1)?.y ?? 0);
    // The short box goes over by itself only where it has no room.
    if (linesOf(next)[0]?.text === 'Tip') expect(white).toBeLessThan(73 + 80);
  }
});

test('a cue stays with what is to be said aloud', () => {
  const quote: Block = { kind: 'quote', blocks: [paragraph('aloud')], span };
  for (const above of ABOVE) expect(perPage(below(above, paragraph('cue'), quote), /^(cue|aloud)/)).toEqual([2]);
});

test('a short paragraph below a heading stays with the first of the headings that it is about, if that costs little white', () => {
  for (const above of ABOVE) {
    const parts = [heading(3, 'One'), paragraph('one'), heading(3, 'Two'), paragraph('two')];
    const { pages } = lay(below(above, heading(2, 'About'), paragraph('about both'), ...parts)).value;
    const page = pages.find((one) => linesOf(one).some((line) => line.text === 'About'));
    const lines = linesOf(page);
    const white = (page?.height ?? 0) - 73 - (lines.find((line) => line.text === 'About')?.y ?? 0);
    if (white < 80)
      expect(
        lines.map((line) => line.text),
        `below ${above} lines`,
      ).toContain('One');
  }
});

test('why a question is asked stays with the question', () => {
  const question: Block = { kind: 'choice', question: [text('question')], options: ['Yes', 'No'], span };
  for (const above of ABOVE) {
    const blocks = below(above, heading(2, 'Heading'), paragraph('why it is asked'), question);
    expect(perPage(blocks, /^(why|question)/)).toHaveLength(1);
  }
});

test('nothing short is kept in company at the cost of much white', () => {
  // With items of three lines, both of a pair and what they stand under are too much to send over for one of them.
  const pair = list([[paragraph(words(40, 'one'))], [paragraph(words(40, 'two'))]]);
  for (const above of ABOVE) {
    const [page] = lay(below(above, heading(2, 'Heading'), paragraph(words(70, 'intro')), pair)).value.pages;
    const end = linesOf(page).at(-1)?.y ?? 0;
    expect((page?.height ?? 0) - end).toBeLessThan(73 + 0.34 * (page?.height ?? 0));
  }
});

test('columns that go over a page go on together, not with one item of one of them', () => {
  const ticks = (count: number, stem: string): Block =>
    list(Array.from({ length: count }, (_, index) => [paragraph(`${stem}${index}`)]));
  const own: Block = {
    kind: 'columns',
    count: 2,
    columns: [[ticks(6, 'left')], [ticks(6, 'right'), paragraph('right end')]],
    span,
  };
  const flowing: Block = { kind: 'columns', count: 2, columns: [[ticks(11, 'item')]], span };
  for (const above of ABOVE) {
    expect(perPage(below(above, own), /^(left|right)/), `own, below ${above}`).not.toContain(1);
    expect(perPage(below(above, flowing), /^item/), `flowing, below ${above}`).not.toContain(1);
  }
});
