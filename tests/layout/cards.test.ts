import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Card, CardSize } from '../../src/document/vocabulary.ts';
import { lay, linesOf } from '../support/layout.ts';
import { paragraph, span, words } from '../support/tree.ts';

const A4 = { width: (210 * 72) / 25.4, height: (297 * 72) / 25.4 };
const GRID: Record<CardSize, { columns: number; rows: number }> = {
  a5: { columns: 1, rows: 2 },
  a6: { columns: 2, rows: 2 },
  a7: { columns: 2, rows: 4 },
};

function cards(size: CardSize, count: number, back?: string): Block {
  const card = (index: number): Card => ({
    blocks: [paragraph(`front${index}`)],
    back: back === undefined ? [] : [paragraph(`${back}${index}`)],
    span,
  });
  return {
    kind: 'cards',
    size,
    label: 'Set',
    numbered: true,
    lead: false,
    cards: Array.from({ length: count }, (_, index) => card(index)),
    span,
  };
}

/** The cell of the grid that a point lies in. */
function cellOf(size: CardSize, x: number, y: number): { column: number; row: number } {
  const { columns, rows } = GRID[size];
  return { column: Math.floor((x * columns) / A4.width), row: Math.floor((y * rows) / A4.height) };
}

test('cards fill sheets of two, four or eight, each in a cell of its own, clear of the cuts', () => {
  fc.assert(
    fc.property(fc.constantFrom<CardSize>('a5', 'a6', 'a7'), fc.integer({ min: 1, max: 20 }), (size, count) => {
      const { value, problems } = lay([cards(size, count)]);
      const perSheet = GRID[size].columns * GRID[size].rows;
      expect(problems).toEqual([]);
      expect(value.pages).toHaveLength(Math.ceil(count / perSheet));
      value.pages.forEach((page, sheet) => {
        const fronts = linesOf(page).filter((line) => line.text.startsWith('front'));
        fronts.forEach((line, index) => {
          expect(line.text).toBe(`front${sheet * perSheet + index}`);
          const { column, row } = cellOf(size, line.x, line.y);
          expect(row * GRID[size].columns + column).toBe(index);
          const left = (column * A4.width) / GRID[size].columns;
          expect(line.x - left).toBeGreaterThanOrEqual((5 * 72) / 25.4);
        });
      });
    }),
    { numRuns: 40 },
  );
});

test('a card with too much text is an error at its line that says what to do', () => {
  const long: Block = {
    kind: 'cards',
    size: 'a7',
    label: undefined,
    numbered: true,
    lead: false,
    cards: [{ blocks: [paragraph(words(200))], back: [], span }],
    span,
  };
  const { problems } = lay([long]);
  expect(problems).toMatchObject([{ code: 'card-overflow', span }]);
  expect(problems[0]?.hint).toContain('size=a6');
});

test('all cards of a set have text of one size', () => {
  const mixed: Block = {
    kind: 'cards',
    size: 'a7',
    label: undefined,
    numbered: true,
    lead: false,
    cards: [1, 30].map((count) => ({ blocks: [paragraph(words(count))], back: [], span })),
    span,
  };
  const { value } = lay([mixed]);
  const sizes = new Set((value.pages[0]?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.size] : [])));
  expect(sizes.size).toBe(1);
});
