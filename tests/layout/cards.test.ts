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

function setOf(size: CardSize, texts: readonly string[]): Block {
  const all = texts.map((one): Card => ({ blocks: [paragraph(one)], back: [], span }));
  return { kind: 'cards', size, label: undefined, numbered: false, lead: false, cards: all, span };
}

test('a sign of one word is as large as half a sheet is wide, to be read across a room', () => {
  const { value } = lay([setOf('a5', ['Agree', 'Disagree'])]);
  const marks = (value.pages[0]?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  expect(linesOf(value.pages[0]).map(({ text }) => text)).toEqual(['Agree', 'Disagree']);
  // Eight letters are four times as wide as they are large, and 192 mm are there for them.
  for (const { size } of marks) expect(size).toBeGreaterThan(((192 * 72) / 25.4 / 4) * 0.9);
});

test('no word on a card is divided where smaller text keeps it whole', () => {
  const long = 'x'.repeat(28);
  expect(linesOf(lay([setOf('a7', [long, 'short'])]).value.pages[0]).map(({ text }) => text)).toEqual([long, 'short']);
  // One that no size keeps whole does not let the rest of its set grow either.
  const { value, problems } = lay([setOf('a5', ['x'.repeat(200), 'short'])]);
  expect(problems).toEqual([]);
  expect(value.pages[0]?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []))).toContain(12);
});

test.each<[CardSize, number, number]>([
  ['a7', 3000, 2000],
  ['a7', 100, 20_000],
  ['a5', 20_000, 9000],
])('a picture that is larger than an %s card is as small as the card needs', (size, width, height) => {
  const card: Card = {
    blocks: [{ kind: 'image', path: 'a.png', alt: 'A circle', caption: undefined, span }, paragraph('Words')],
    back: [],
    span,
  };
  const { value, problems } = lay([{ ...cards(size, 1), cards: [card] } as Block], {
    imageSize: () => ({ width, height }),
  });
  expect(problems).toEqual([]);
  const picture = value.pages[0]?.marks.find((mark) => mark.kind === 'image');
  expect(picture?.height).toBeLessThan(A4.height / GRID[size].rows);
  expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(width / height);
});
