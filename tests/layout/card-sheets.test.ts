/** Sheets of cards as they come to lie on paper: fronts against backs, cuts, numbers, and what is read when. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Block, Card, CardSize } from '../../src/document/vocabulary.ts';
import type { LayoutOptions } from '../../src/layout/layout.ts';
import type { Mark, Page, Structure, TextMark } from '../../src/layout/page.ts';
import { textWidth } from '../../src/layout/text-width.ts';
import { POINTS_PER_MM } from '../../src/layout/units.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { shippedFaces } from '../../src/writers/pdf/faces/shipped-faces.ts';
import { lay, linesOf } from '../support/layout.ts';
import { paragraph, span } from '../support/tree.ts';
import { EDITIONS, shippedTheme } from '../theme/themes.ts';

const SIZES = ['a5', 'a6', 'a7'] as const satisfies readonly CardSize[];
const PER_SHEET: Record<CardSize, number> = { a5: 2, a6: 4, a7: 8 };
const FLIPS = ['long', 'short'] as const;
const ORIENTATIONS = [false, true] as const;
/** What no office printer reaches. */
const UNPRINTABLE = 5 * POINTS_PER_MM;

const themes = new Map<string, Theme>();
beforeAll(async () => {
  for (const name of ['standard', ...EDITIONS]) themes.set(name, await shippedTheme(name));
});

function set(size: CardSize, count: number, more: Partial<Extract<Block, { kind: 'cards' }>> = {}): Block {
  const card = (index: number): Card => ({
    blocks: [paragraph(`front${index}`)],
    back: [paragraph(`back${index}`)],
    span,
  });
  const cards = Array.from({ length: count }, (_, index) => card(index));
  return { kind: 'cards', size, label: 'Set', numbered: true, lead: false, cards, span, ...more };
}

const withoutBacks = (size: CardSize, count: number): Block => {
  const block = set(size, count);
  return block.kind === 'cards' ? { ...block, cards: block.cards.map((card) => ({ ...card, back: [] })) } : block;
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(mark: TextMark): Box {
  const { ascent, descent } = mark.face;
  return {
    left: mark.x,
    top: mark.y - (ascent * mark.size) / 1000,
    right: mark.x + textWidth(mark),
    bottom: mark.y - (descent * mark.size) / 1000,
  };
}

/** The boxes of all text of a page by the words that it begins with. */
function boxesOf(page: Page | undefined): Map<string, Box> {
  const texts = (page?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');
  return new Map(texts.map((mark) => [mark.runs.map((run) => run.text).join(''), boxOf(mark)]));
}

/** A box of a back as it lies when one looks at the front, through the paper. */
function through(box: Box, page: Page, flip: 'long' | 'short'): Box {
  const upright = page.height > page.width;
  const { left, top, right, bottom } = box;
  return (flip === 'long') === upright
    ? { left: page.width - right, right: page.width - left, top, bottom }
    : { left, right, top: page.height - bottom, bottom: page.height - top };
}

/** The rectangles that guides cut a front into. */
function pieces(page: Page): Box[] {
  const cuts = cutsOf(page);
  const across = [0, ...cuts.filter((cut) => cut.y1 === cut.y2).map((cut) => cut.y1), page.height];
  const down = [0, ...cuts.filter((cut) => cut.x1 === cut.x2).map((cut) => cut.x1), page.width];
  return across
    .slice(1)
    .flatMap((bottom, row) =>
      down.slice(1).map((right, column) => ({ left: down[column] ?? 0, top: across[row] ?? 0, right, bottom })),
    );
}

function cutsOf(page: Page): Extract<Mark, { kind: 'line' }>[] {
  return page.marks.filter((mark) => mark.kind === 'line');
}

function isInside(box: Box, outer: Box, distance: number): boolean {
  return (
    box.left - outer.left >= distance &&
    box.top - outer.top >= distance &&
    outer.right - box.right >= distance &&
    outer.bottom - box.bottom >= distance
  );
}

const cases = FLIPS.flatMap((flip) =>
  SIZES.flatMap((size) => ORIENTATIONS.map((landscape) => [flip, size, landscape ? 'lying' : 'upright'] as const)),
);

test.each(cases)(
  'turned over its %s edge, a sheet of %s cards, %s, has each back behind its front, on the last sheet too',
  (flip, size, way) => {
    const options: Partial<LayoutOptions> = { flip, sheet: { size: 'A4', landscape: way === 'lying' } };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const { value, problems } = lay([set(size, count)], options);
        expect(problems).toEqual([]);
        const sheets = Math.ceil(count / PER_SHEET[size]);
        expect(value.pages).toHaveLength(sheets * 2);
        for (let card = 0; card < count; card++) {
          const sheet = Math.floor(card / PER_SHEET[size]);
          const [front, back] = value.pages.slice(sheet * 2, sheet * 2 + 2);
          if (!front || !back) throw new Error('A side is missing.');
          const onFront = boxesOf(front).get(`front${card}`);
          const onBack = boxesOf(back).get(`back${card}`);
          if (!onFront || !onBack) throw new Error(`Card ${card} is not on its sheet.`);
          const behind = through(onBack, back, flip);
          const piece = pieces(front).filter((one) => isInside(onFront, one, UNPRINTABLE));
          expect(piece).toHaveLength(1);
          expect(piece.filter((one) => isInside(behind, one, UNPRINTABLE))).toEqual(piece);
        }
      }),
      { numRuns: 10 },
    );
  },
);

test('cards are A5, A6 and A7 of A4, and guides run along every cut as far as printers reach', () => {
  for (const size of SIZES) {
    for (const landscape of ORIENTATIONS) {
      for (const count of [PER_SHEET[size], 1]) {
        const { value } = lay([set(size, count)], { sheet: { size: 'A4', landscape } });
        const [front, back] = value.pages;
        if (!front || !back) throw new Error('A side is missing.');
        expect(pieces(front)).toHaveLength(PER_SHEET[size]);
        const [short, long] = { a5: [148.5, 210], a6: [105, 148.5], a7: [74.25, 105] }[size];
        for (const piece of pieces(front)) {
          const sides = [piece.right - piece.left, piece.bottom - piece.top].toSorted((a, b) => a - b);
          expect((sides[0] ?? 0) / POINTS_PER_MM).toBeCloseTo(short ?? 0, 5);
          expect((sides[1] ?? 0) / POINTS_PER_MM).toBeCloseTo(long ?? 0, 5);
        }
        for (const { x1, y1, x2, y2 } of cutsOf(front)) {
          const along = x1 === x2 ? ([y1, y2, front.height] as const) : ([x1, x2, front.width] as const);
          expect(along[0]).toBeCloseTo(UNPRINTABLE, 5);
          expect(along[1]).toBeCloseTo(along[2] - UNPRINTABLE, 5);
        }
        expect(cutsOf(back), 'guides would show on the backs').toEqual([]);
      }
    }
  }
});

test('sheets are numbered at the bottom right, clear of all other text, in every edition', () => {
  for (const [name, theme] of themes) {
    for (const size of SIZES) {
      const label = 'A set whose name takes a good part of the line';
      const { value } = lay([set(size, 20, { label })], { theme, measurer: shippedFaces() });
      const sheets = value.pages.length / 2;
      value.pages.forEach((page, index) => {
        const boxes = boxesOf(page);
        const text = `Sheet ${Math.floor(index / 2) + 1} of ${sheets} ${index % 2 === 0 ? 'front' : 'back'}`;
        const number = boxes.get(text);
        if (!number) throw new Error(`${name} ${size}: there is no “${text}”.`);
        const corner = { left: page.width / 2, top: page.height * 0.75, right: page.width, bottom: page.height };
        expect(isInside(number, size === 'a5' ? { ...corner, left: 0 } : corner, UNPRINTABLE), text).toBe(true);
        for (const [other, box] of boxes) {
          const apart =
            box.right <= number.left ||
            box.left >= number.right ||
            box.bottom <= number.top ||
            box.top >= number.bottom;
          expect(other === text || apart, `${name} ${size}: “${text}” and “${other}”`).toBe(true);
        }
      });
    }
  }
});

test('a set without backs tells no sides, and a single sheet of it needs no number', () => {
  const numbers = (count: number): string[] =>
    lay([withoutBacks('a7', count)]).value.pages.flatMap((page) =>
      linesOf(page).flatMap(({ text }) => (text.startsWith('Sheet') ? [text] : [])),
    );
  expect(numbers(9)).toEqual(['Sheet 1 of 2', 'Sheet 2 of 2']);
  expect(numbers(8)).toEqual([]);
});

test('a single sheet has no number to stay on its last card, with backs or without', () => {
  const { value } = lay([set('a7', PER_SHEET.a7)]);
  expect(value.pages).toHaveLength(2);
  expect(value.pages.flatMap(linesOf).filter(({ text: line }) => line.startsWith('Sheet'))).toEqual([]);
});

test('each card is read as front, small print, back, whatever page they lie on', () => {
  for (const flip of FLIPS) {
    const { value } = lay([set('a7', 11)], { flip });
    expect(readOut(value.structure, value.pages)).toEqual(
      Array.from({ length: 11 }, (_, index) => [
        `front${index}`,
        `Set\u00A0·\u00A0${index + 1}/11`,
        `back${index}`,
      ]).flat(),
    );
  }
});

test('a label that needs two lines breaks alike on all cards, and no line begins with what parts it from its number', () => {
  const theme = themes.get('large-print') ?? expect.fail();
  const label = 'CHIME sort: factor cards';
  const { value } = lay([set('a7', 24, { label })], { theme, measurer: shippedFaces() });
  const lines = value.pages.flatMap(linesOf).filter(({ text }) => /^CHIME|\/24$/.test(text));
  const [first, second] = [
    lines.filter(({ text }) => text.startsWith('CHIME')),
    lines.filter(({ text }) => !text.startsWith('CHIME')),
  ];
  expect(new Set(first.map(({ text }) => text))).toEqual(new Set(['CHIME sort: factor']));
  expect(second.map(({ text }) => text)).toEqual(
    Array.from({ length: 24 }, (_, index) => `cards\u00A0·\u00A0${index + 1}/24`),
  );
});

test('the number of a sheet stands beside the last line of a label of two, where that leaves it room', () => {
  const theme = themes.get('large-print') ?? expect.fail();
  const label = 'Peer support in mental-health recovery';
  const { value } = lay([set('a7', 9, { label, numbered: false })], { theme, measurer: shippedFaces() });
  for (const page of value.pages.filter((_, index) => index % 2 === 0)) {
    const lines = linesOf(page);
    const number = lines.find(({ text }) => text.startsWith('Sheet')) ?? expect.fail();
    const last = lines.filter(({ text }) => text === 'recovery').map(({ y }) => y);
    // On the second sheet, its place has no card.
    expect(number.y).toBeGreaterThanOrEqual(Math.max(...last));
    expect(number.y - 841.89).toBeGreaterThan(-40);
  }
});

/** The texts of a paper in the order of its structure. */
function readOut({ nodes }: Structure, pages: readonly Page[]): string[] {
  const texts = new Map(pages.flatMap((page) => linesOf(page)).map(({ slot, text }) => [slot, text]));
  const read = (index: number): string[] =>
    (nodes[index]?.kids ?? []).flatMap((kid) => ('node' in kid ? read(kid.node) : (texts.get(kid.slot) ?? [])));
  return read(0);
}

test('a page before the sheets says how to print and cut, with a line of 50 mm, and fronts stay on top', () => {
  const { value } = lay([set('a7', 11, { lead: true })], { flip: 'short' });
  const [lead, blank, ...sheets] = value.pages;
  const words = linesOf(lead).map(({ text }) => text);
  expect(words).toEqual(
    expect.arrayContaining(['Set', 'How to cut', 'Sheets:', '2', 'both, short edge', '11 of 105 × 74 mm', 'A4 card']),
  );
  const ruler = (lead?.marks ?? []).filter((mark) => mark.kind === 'line' && mark.y1 === mark.y2);
  expect(ruler).toHaveLength(1);
  for (const mark of ruler) {
    if (mark.kind === 'line') expect((mark.x2 - mark.x1) / POINTS_PER_MM).toBeCloseTo(50, 5);
  }
  expect(blank?.marks).toEqual([]);
  expect(sheets.map((page) => linesOf(page)[0]?.text)).toEqual(['front0', 'back0', 'front8', 'back8']);
});

test('a set without backs follows that page at once, to be printed on one side', () => {
  const block = withoutBacks('a5', 3);
  const { value } = lay([block.kind === 'cards' ? { ...block, lead: true } : block]);
  expect(value.pages.map((page) => page.sheet)).toEqual([undefined, 'single', 'single']);
  expect(linesOf(value.pages[0]).map(({ text }) => text)).toEqual(expect.arrayContaining(['one', 'Cut across.']));
});

test('the number of a sheet takes room from the card that it stands on alone, and the text of a set is as large as without', () => {
  const full = { blocks: [paragraph('full '.repeat(32).trimEnd())], back: [], span };
  const short = { blocks: [paragraph('short')], back: [], span };
  // One line of small print, which has no room for a number beside it.
  const label = 'x'.repeat(44);
  const sheets = (cards: readonly Card[]) => lay([set('a7', 0, { cards, label, numbered: false })]).value.pages;
  const sizes = (page: Page | undefined) =>
    new Set((page?.marks ?? []).flatMap((mark) => (mark.kind === 'text' && textOf(mark) !== label ? [mark.size] : [])));
  const textOf = (mark: TextMark) => mark.runs.map((run) => run.text).join('');
  const eight = [full, ...Array.from({ length: 7 }, () => short)];
  const [alone] = sheets(eight);
  const [first, second] = sheets([...eight, short]);
  const number = linesOf(first).find(({ text }) => text === 'Sheet 1 of 2');
  expect(number).toBeDefined();
  expect(linesOf(alone).some(({ text }) => text.startsWith('Sheet'))).toBe(false);
  expect([...sizes(second)]).toEqual(expect.arrayContaining([...sizes(alone)]));
  // Where the number needs the room itself, the text of the whole set makes way.
  const [crowded] = sheets([...eight.toReversed(), short]);
  expect(Math.max(...sizes(crowded))).toBeLessThan(Math.max(...sizes(alone)));
  const text = linesOf(crowded).filter((line) => line.text.startsWith('full'));
  expect(Math.max(...text.map(({ y }) => y))).toBeLessThan(
    linesOf(crowded).find((line) => line.text === 'Sheet 1 of 2')?.y ?? 0,
  );
});
