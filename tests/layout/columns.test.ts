import { expect, test } from 'vitest';
import type { Block } from '../../src/document/vocabulary.ts';
import { standard } from '../../src/theme/standard.ts';
import { lay, linesOf } from '../support/layout.ts';
import { list, paragraph, span } from '../support/tree.ts';

const theme = { ...standard, page: { ...standard.page, columns: false } };

function under(...columns: Block[][]) {
  const { pages, structure } = lay([{ kind: 'columns', count: columns.length, columns, span }], { theme }).value;
  return { lines: linesOf(pages[0]), lists: structure.nodes.filter(({ tag }) => tag === 'L').length };
}

/** The steps from the baseline of each item to the next. */
function steps(...columns: Block[][]): number[] {
  const items = under(...columns).lines.filter(({ text }) => text.startsWith('item'));
  return items.slice(1).map(({ y }, index) => Math.round((y - (items[index]?.y ?? 0)) * 100) / 100);
}

const items = (...names: string[]): (readonly Block[])[] => names.map((name) => [paragraph(name)]);

test('a list that is shared out to columns is one list where the edition has none', () => {
  const columns = [[list(items('item a', 'item b'))], [list(items('item c', 'item d'))], [list(items('item e'))]];
  expect(new Set(steps(...columns)).size).toBe(1);
  expect(under(...columns).lists).toBe(1);
});

test('a list of another kind, and numbers that begin anew, stay lists of their own', () => {
  expect(under([list(items('item a'))], [list(items('item b'), true)]).lists).toBe(2);
  expect(under([list(items('item a'), true)], [list(items('item b'), true)]).lists).toBe(2);
});

test('numbers that count on from column to column do so in one list', () => {
  const second = { ...list(items('item c'), true), start: 3 };
  const { lists, lines } = under([list(items('item a', 'item b'), true)], [second]);
  expect(lists).toBe(1);
  expect(lines.map(({ text }) => text)).toContain('3.');
});

test('lists with a paragraph between them stay apart', () => {
  expect(under([list(items('item a')), paragraph('between')], [list(items('item b'))]).lists).toBe(2);
});
