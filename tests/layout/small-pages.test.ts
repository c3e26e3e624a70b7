/** Whatever a paper holds, and however small its pages are, all of it is printed, inside the margins, each word once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Footnote, Inline, TableRow } from '../../src/document/vocabulary.ts';
import type { TextMark } from '../../src/layout/page.ts';
import { textWidth } from '../../src/layout/text-width.ts';
import { standard } from '../../src/theme/standard.ts';
import { lay } from '../support/layout.ts';
import { list, paragraph, span, text } from '../support/tree.ts';

const MM = 72 / 25.4;

/** A tree with `words` in it, numbered through: `w1 w2 w3`, so that a word that is lost or printed twice is found. */
interface Draft {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
}

type Shape =
  | { readonly kind: 'paragraph'; readonly words: number; readonly noted: number }
  | {
      readonly kind: 'table';
      readonly columns: number;
      readonly rows: readonly (readonly number[])[];
      readonly noted: number;
    }
  | { readonly kind: 'columns'; readonly own: boolean; readonly shapes: readonly Shape[] }
  | { readonly kind: 'list' | 'callout' | 'quote'; readonly shapes: readonly Shape[] };

/** Its label once stood at the foot of a page, with a rule alone, below the margin. */
const LIST_OF_TABLES: Shape[] = [
  {
    kind: 'table',
    columns: 11,
    rows: [
      [0, 0, 7, 0, 0, 0, 0, 7, 0, 0, 7, 0],
      [0, 0, 0, 7, 4, 3, 6, 6, 1, 5, 3, 0],
      [10, 3, 11, 2, 12, 0, 0, 6, 6, 0, 0, 0],
      [6, 0, 11, 11, 0, 6, 0, 0, 6, 5, 5, 0],
    ],
    noted: 0,
  },
  {
    kind: 'list',
    shapes: [
      { kind: 'table', columns: 5, rows: [], noted: 0 },
      { kind: 'table', columns: 2, rows: [[90, 200]], noted: 0 },
    ],
  },
  { kind: 'paragraph', words: 1, noted: 0 },
];

/** Words of a footnote; most texts have none. */
const noted = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 150 }) },
);

const shape: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape; some: Shape[] }>((tie) => ({
  some: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }),
  shape: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constant('paragraph' as const), words: fc.integer({ min: 1, max: 120 }), noted }),
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.integer({ min: 1, max: 12 }),
      rows: fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 12, maxLength: 12 }), { maxLength: 9 }),
      noted,
    }),
    fc.record({ kind: fc.constant('table' as const), columns: fc.constant(2), rows: fc.constant([[90, 200]]), noted }),
    fc.record({ kind: fc.constant('columns' as const), own: fc.boolean(), shapes: tie('some') }),
    fc.record({ kind: fc.constantFrom('list' as const, 'callout' as const, 'quote' as const), shapes: tie('some') }),
  ),
})).shape;

function draft(shapes: readonly Shape[]): Draft & { readonly words: number } {
  const footnotes: Footnote[] = [];
  let count = 0;
  const some = (words: number): Inline => text(Array.from({ length: words }, () => `w${++count}`).join(' '));
  const line = (words: number, note: number): readonly Inline[] => {
    if (words === 0) return [];
    const own = some(words);
    if (note === 0) return [own];
    const number = footnotes.length + 1;
    footnotes.push({ number, blocks: [paragraph([some(note)])], span });
    return [own, { kind: 'footnote-mark', number, span }];
  };
  const row = (words: readonly number[], note: number): TableRow => {
    return { cells: words.map((one, index) => line(one, index === 0 ? note : 0)), span };
  };
  const build = (one: Shape): Block => {
    switch (one.kind) {
      case 'paragraph':
        return paragraph(line(one.words, one.noted));
      case 'table': {
        const align = Array.from({ length: one.columns }, () => undefined);
        const head = row(
          align.map(() => 1),
          0,
        );
        return {
          kind: 'table',
          align,
          head,
          rows: one.rows.map((cells) => row(cells.slice(0, one.columns), one.noted)),
          span,
        };
      }
      case 'columns': {
        const blocks = one.shapes.map(build);
        return { kind: 'columns', columns: one.own ? blocks.map((block) => [block]) : [blocks], count: 2, span };
      }
      case 'list':
        return list([one.shapes.map(build)]);
      case 'callout':
        return { kind: 'callout', tone: 'note', title: [text('Note')], blocks: one.shapes.map(build), span };
      case 'quote':
        return { kind: 'quote', blocks: one.shapes.map(build), span };
    }
  };
  const blocks = shapes.map(build);
  return { blocks, footnotes, words: count };
}

test('every word of tables, footnotes and columns is printed once, inside the margins, however small the page', () => {
  fc.assert(
    fc.property(
      fc.array(shape, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 60, max: 160 }),
      fc.integer({ min: 45, max: 120 }),
      (shapes, width, height) => {
        const { blocks, footnotes, words } = draft(shapes);
        const marginsMm = { top: 20, right: 210 - 20 - width, bottom: 297 - 20 - height, left: 20 };
        const theme = { ...standard, page: { ...standard.page, marginsMm } };
        const { value, problems } = lay(blocks, { footnotes, theme });
        expect(problems).toEqual([]);
        const printed = value.pages.flatMap((page) =>
          page.marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.slot !== undefined),
        );
        const found = printed.flatMap((mark) => wordsOf(mark)).toSorted((a, b) => a - b);
        expect(found).toEqual(Array.from({ length: words }, (_, index) => index + 1));
        for (const mark of printed) {
          expect(mark.y).toBeLessThanOrEqual((20 + height) * MM + 0.1);
          expect(mark.y - mark.size).toBeGreaterThanOrEqual(20 * MM - 3);
          expect(mark.x).toBeGreaterThanOrEqual(20 * MM - 0.1);
          // A space that hangs over the end of a line is not seen.
          expect(mark.x + textWidth(mark)).toBeLessThanOrEqual((20 + width) * MM + 6.1);
        }
      },
    ),
    { numRuns: 60, examples: [[LIST_OF_TABLES, 60, 98]] },
  );
});

function wordsOf(mark: TextMark): number[] {
  const line = mark.runs.map((run) => run.text).join('');
  return [...line.matchAll(/w(\d+)/g)].map(([, number]) => Number(number));
}
