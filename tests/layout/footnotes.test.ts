import { expect, test } from 'vitest';
import type { Block, Footnote, Inline } from '../../src/document/vocabulary.ts';
import { lay, linesOf } from '../support/layout.ts';
import { list, paragraph, span, table, text, words } from '../support/tree.ts';

const mark = (number: number): Inline => ({ kind: 'footnote-mark', number, span });
const note = (number: number, count: number, stem: string): Footnote => {
  return { number, blocks: [paragraph(words(count, stem))], span };
};

function filler(lines: number): Block[] {
  return Array.from({ length: lines }, (_, index) => paragraph(`filler${index}`));
}

/** Of each page, the first words of the lines that begin with a stem. */
function onPages(paper: ReturnType<typeof lay>['value'], stem: string): string[][] {
  return paper.pages.map((page) =>
    linesOf(page)
      .flatMap((line) => line.text.split(' '))
      .filter((word) => new RegExp(`^${stem}\\d`).test(word)),
  );
}

test('a footnote taller than a page begins on the page of its mark and goes on over the next ones', () => {
  const { value } = lay([...filler(3), paragraph([text('Marked'), mark(1)]), ...filler(40)], {
    footnotes: [note(1, 1500, 'n')],
  });
  const pages = onPages(value, 'n');
  expect(pages[0]?.[0]).toBe('n1');
  expect(pages.flat()).toEqual(words(1500, 'n').split(' '));
  for (const page of value.pages) {
    for (const line of linesOf(page)) {
      expect(line.y).toBeGreaterThan(65);
      expect(line.y).toBeLessThan(page.height - 73);
    }
  }
  // Text goes on beside it: no page has footnotes alone while there is text left.
  expect(onPages(value, 'filler')[1]?.length).toBeGreaterThan(3);
});

test('a footnote that fits the next page whole goes there with its line, if little is left white for that', () => {
  const { value } = lay([...filler(27), paragraph([text('Marked'), mark(1)])], { footnotes: [note(1, 60, 'n')] });
  const page = value.pages.findIndex((one) => linesOf(one).some((line) => line.text === 'Marked'));
  expect(onPages(value, 'n')[page]).toHaveLength(60);
});

test('what is left of a footnote stands before those of its page', () => {
  const blocks = [
    ...filler(20),
    paragraph([text('First'), mark(1)]),
    ...filler(12),
    paragraph([text('Second'), mark(2)]),
  ];
  const { value } = lay(blocks, { footnotes: [note(1, 700, 'a'), note(2, 5, 'b')] });
  const last = onPages(value, 'b').findIndex((found) => found.length > 0);
  const lines = linesOf(value.pages[last]).map((line) => line.text);
  expect(onPages(value, 'a')[last]?.length).toBeGreaterThan(0);
  expect(lines.findIndex((line) => /^a\d/.test(line))).toBeLessThan(lines.findIndex((line) => /^b\d/.test(line)));
});

test.each<[string, (marked: readonly Inline[]) => Block]>([
  ['a table', (cell) => ({ ...table(['A'], []), rows: [{ cells: [cell], span }] })],
  ['the head of a table', (cell) => ({ ...table([], [['x']]), align: [undefined], head: { cells: [cell], span } })],
  ['a list', (content) => list([[paragraph(content)]])],
  ['a box', (content) => ({ kind: 'callout', tone: 'note', title: [], blocks: [paragraph(content)], span })],
  ['the title of a box', (title) => ({ kind: 'callout', tone: 'note', title, blocks: [paragraph('x')], span })],
  ['columns', (content) => ({ kind: 'columns', columns: [[paragraph(content)], [paragraph('x')]], count: 2, span })],
  ['a cover', (content) => ({ kind: 'cover', blocks: [paragraph(content)], foot: 0, span })],
])('the footnote of %s stands once on the page of its mark, below it', (_, build) => {
  const { value, problems } = lay([build([text('Marked'), mark(1)]), ...filler(50)], { footnotes: [note(1, 4, 'n')] });
  expect(problems).toEqual([]);
  expect(onPages(value, 'n').flat()).toEqual(['n1', 'n2', 'n3', 'n4']);
  const lines = linesOf(value.pages[0]);
  const y = (start: string) => lines.find((line) => line.text.startsWith(start))?.y ?? Number.NaN;
  expect(y('n1')).toBeGreaterThan(y('Marked'));
});

test('a footnote that only another one refers to stands below that, and one that refers to itself stands once', () => {
  const { value } = lay([paragraph([text('Marked'), mark(1)])], {
    footnotes: [
      { number: 1, blocks: [paragraph([text('a1 see'), mark(1), mark(2)])], span },
      { number: 2, blocks: [paragraph([text('a2 see'), mark(1), mark(3)])], span },
      note(3, 1, 'a3'),
    ],
  });
  expect(onPages(value, 'a')).toEqual([['a1', 'a2', 'a31']]);
});
