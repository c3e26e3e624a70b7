import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/document/vocabulary.ts';
import { outlineModules } from '../../src/layout/outline-modules.ts';
import type { Mark, PathStep } from '../../src/layout/page.ts';
import { lay, linesOf } from '../support/layout.ts';
import { paragraph, span, text } from '../support/tree.ts';

const matrix = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  );

/** How often a path winds around a point (a fill covers it unless that is 0). */
function winding(steps: readonly PathStep[], px: number, py: number): number {
  let count = 0;
  let start: readonly [number, number] = [0, 0];
  let at = start;
  for (const step of steps) {
    const to = step[0] === 'close' ? start : ([Number(step[1]), Number(step[2])] as const);
    if (step[0] === 'move') start = to;
    else if (at[0] === to[0] && at[0] > px && Math.min(at[1], to[1]) < py && Math.max(at[1], to[1]) > py) {
      count += to[1] > at[1] ? 1 : -1;
    }
    at = to;
  }
  return count;
}

test('the outline of a code covers its dark modules and no other', () => {
  fc.assert(
    fc.property(matrix, (modules) => {
      const steps = outlineModules(modules, 2, 10, 20);
      modules.forEach((row, y) =>
        row.forEach((dark, x) => expect(winding(steps, 10 + x * 2 + 1, 20 + y * 2 + 1) !== 0).toBe(dark)),
      );
    }),
  );
});

const modules = Array.from({ length: 25 }, (_, row) =>
  Array.from({ length: 25 }, (_unused, column) => (row + column) % 3 > 0),
);
const qr: Block = { kind: 'qr', to: 'https://example.org', label: [text('Our page')], modules, span };

test('a code is a figure that names its address, with four modules of white around it, and its address below', () => {
  const { value } = lay([qr]);
  const figure = value.structure.nodes.find(({ tag }) => tag === 'Figure');
  expect(figure?.alt).toBe('Code for https://example.org');
  const [page] = value.pages;
  const ground = page?.marks.find((mark): mark is Mark & { kind: 'rect' } => mark.kind === 'rect');
  const { x = 0, y = 0, width = 0, height = 0 } = ground ?? {};
  expect(figure?.box).toEqual([x, y, x + width, y + height]);
  const module = width / 33;
  expect((module * 25.4) / 72).toBeCloseTo(0.8);
  const path = page?.marks.find((mark): mark is Mark & { kind: 'path' } => mark.kind === 'path');
  const xs = (path?.path ?? []).flatMap((step) => (step[0] === 'close' ? [] : [step[1]]));
  expect(Math.min(...xs) - (ground?.x ?? 0)).toBeCloseTo(4 * module);
  expect(linesOf(page).map((line) => line.text)).toEqual(['Our page', 'example.org']);
  expect(page?.links).toMatchObject([{ to: 'https://example.org' }]);
});

test('a code shrinks with its column, and is refused where its modules would be less than 0.4 mm', () => {
  const narrow = (depth: number): Block =>
    Array.from({ length: depth }).reduce<Block>((inside) => ({ kind: 'quote', blocks: [inside], span }), qr);
  expect(lay([narrow(20)]).problems).toEqual([]);
  expect(lay([narrow(33)]).problems).toMatchObject([{ code: 'code-too-small', span }]);
});

const bar = (label: string, value: number) => ({ label, written: `${value}`, value, share: false, span });
const bars = (count: number): Block => ({
  kind: 'bars',
  title: [text('Welcome')],
  head: { label: 'Answer', value: 'People' },
  bars: Array.from({ length: count }, (_, index) => bar(`answer${index}`, index)),
  span,
});

test('bars are as long as their values, each with its value at its end', () => {
  const { value } = lay([bars(5)]);
  const [page] = value.pages;
  const drawn = (page?.marks ?? []).filter((mark): mark is Mark & { kind: 'rect' } => mark.kind === 'rect');
  const longest = drawn[4]?.width ?? 0;
  drawn.slice(1).forEach((one, index) => expect(one.width).toBeCloseTo((longest * (index + 1)) / 4));
  drawn.forEach((one, index) => {
    const number = linesOf(page).find((line) => line.text === String(index));
    expect(number?.x).toBeGreaterThan(one.x + one.width - 1);
    expect(Math.abs((number?.y ?? 0) - (one.y + one.height))).toBeLessThan(6);
  });
});

test('bars are read as a table, then as a figure that says the same', () => {
  const { structure } = lay([bars(2)]).value;
  const tags = structure.nodes.map(({ tag }) => tag);
  expect(tags).toEqual([
    'Document',
    'P',
    'Table',
    'THead',
    'TR',
    'TH',
    'TH',
    'TBody',
    'TR',
    'TH',
    'TD',
    'TR',
    'TH',
    'TD',
    'Figure',
  ]);
  expect(structure.nodes.at(-1)?.alt).toBe('Welcome. answer0: 0; answer1: 1');
});

test('a page may end between two figures of bars', () => {
  const filler = Array.from({ length: 9 }, (_, index) => paragraph(`filler${index}`));
  const { pages, structure } = lay([...filler, bars(26)]).value;
  expect(structure.nodes.filter(({ tag }) => tag === 'Figure')).toHaveLength(2);
  const barsOn = pages.map(({ marks }) => marks.filter(({ kind }) => kind === 'rect').length);
  expect(barsOn).toHaveLength(2);
  expect(Math.min(...barsOn)).toBeGreaterThan(0);
});

test('more bars than a page holds go on over the next one, in figures of their own', () => {
  const { value } = lay([bars(90)]);
  expect(value.pages.length).toBeGreaterThan(1);
  const figures = value.structure.nodes.filter(({ tag }) => tag === 'Figure');
  expect(figures.map(({ alt }) => alt?.match(/answer\d+/g)?.length).reduce((a = 0, b = 0) => a + b, 0)).toBe(90);
  for (const { box } of figures) expect(box?.[3]).toBeLessThanOrEqual(842 - 73);
});
