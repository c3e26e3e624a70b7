import { expect, test } from 'vitest';
import type { Block } from '../../src/document/vocabulary.ts';
import type { Page } from '../../src/layout/page.ts';
import { standard } from '../../src/theme/standard.ts';
import { lay, linesOf } from '../support/layout.ts';
import { heading, keep, list, paragraph, span, table, text, words } from '../support/tree.ts';

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

test('an item has company on a page with room for it, whatever other pages of the paper have', () => {
  const steps = (stem: string): Block[] => {
    const lead = [heading(2, 'Heading'), paragraph(`${words(30, 'lead')}:`)];
    return [...lead, list(items(6).map(() => [paragraph(`${stem} ${words(32)}`)]))];
  };
  const full = ABOVE.flatMap((above) =>
    Array.from({ length: 24 }, (_, after) => [
      ...below(above, ...steps('other')),
      ...items(after).map(() => paragraph('after')),
    ]),
  ).find((blocks) => perPage(blocks, /^other/).includes(1));
  if (!full) throw new Error('There is no paper without room.');
  for (const after of [0, 5, 10, 15, 20]) {
    for (const above of ABOVE.slice(20, 27)) {
      const stagger = paragraph(words(18));
      const own = [...below(above, stagger, ...steps('item')), ...items(after).map(() => paragraph('after'))];
      const paper: Block[] = [...own, { kind: 'pagebreak', span }, ...full];
      // By itself it shows whether there is room.
      if (!perPage(own, /^item/).includes(1))
        expect(perPage(paper, /^item/), `below ${above} lines, above ${after}`).not.toContain(1);
    }
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

test('no item of an agenda stands alone under its head', () => {
  const row = { start: '10am', end: '11am', minutes: 60, atLeast: undefined, detail: undefined, pause: false, span };
  const agenda: Block = { kind: 'agenda', items: items(5).map(() => ({ ...row, title: [text('item')] })), span };
  const after = items(40).map(() => paragraph('after'));
  for (const lines of [1, 2, 3]) {
    // Lines of a paragraph move what is below by less than an item is tall.
    const stagger = paragraph(words(lines * 18));
    for (const above of ABOVE) {
      const counts = perPage(below(above, stagger, agenda, ...after), /^item/);
      expect(counts, `below ${above} lines and ${lines}`).not.toContain(1);
      expect(counts.reduce((sum, one) => sum + one)).toBe(5);
    }
  }
});

/** Of the page's height for text, the part that is white at its foot. */
function whiteAtFoot(page: Page | undefined): number {
  const { top, bottom } = standard.page.marginsMm;
  const [head, foot] = [top, bottom].map((mm) => (mm * 72) / 25.4) as [number, number];
  const height = (page?.height ?? 0) - head - foot;
  return (head + height - (linesOf(page).at(-1)?.y ?? 0)) / height;
}

test('a kept block stays whole, and so does a tall row in it, whatever that leaves white', () => {
  const tall = table(
    ['Name', 'What'],
    [
      ['one', words(30)],
      ['two', words(150, 'tall')],
    ],
  );
  for (const block of [keep([heading(2, 'Heading'), ...items(20)]), keep([heading(2, 'Heading'), tall])]) {
    const pages = ABOVE.map((above) => lay(below(above, block)).value.pages);
    const moved = pages.filter(([, next]) => linesOf(next)[0]?.text === 'Heading');
    expect(moved.length).toBeGreaterThan(3);
    expect(moved.some(([page]) => whiteAtFoot(page) > 0.4)).toBe(true);
    for (const paper of pages) {
      const bearing = paper.filter((page) => linesOf(page).some((line) => /Heading|item|two|tall/.test(line.text)));
      expect(bearing).toHaveLength(1);
    }
  }
});

test('a row begins on a page and goes over it rather than leave a third of the page white', () => {
  const tall = table(
    ['Name', 'What'],
    [
      ['one', words(30)],
      ['two', words(250, 'tall')],
    ],
  );
  const pages = ABOVE.map((above) => lay(below(above, tall)).value.pages);
  for (const [page] of pages) expect(whiteAtFoot(page)).toBeLessThan(0.38);
  expect(pages.some(([, next]) => linesOf(next).some((line) => line.text === 'two'))).toBe(true);
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

test('a box that else is whole goes over a page where it would leave a hole in its place', () => {
  const box: Block = {
    kind: 'callout',
    tone: 'tip',
    title: [],
    blocks: Array.from({ length: 8 }, () => paragraph('said')),
    span,
  };
  // Enough below for a second page that is not sparse, or all would be set closer.
  const lowest = [20, 21, 22].map((above) => {
    const [page] = lay([...below(above, box), ...items(14)]).value.pages;
    return Math.max(...linesOf(page).map(({ y }) => y));
  });
  const { height } = lay(below(0)).value.pages[0] ?? expect.fail();
  for (const y of lowest) expect(height - y).toBeLessThan(height * 0.31);
});
