import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Mark, Structure } from '../../../../src/layout/page.ts';
import { drawPage } from '../../../../src/writers/pdf/drawing/draw-page.ts';
import type { DrawnPage } from '../../../../src/writers/pdf/drawing/drawn-page.ts';
import { imageName } from '../../../../src/writers/pdf/images/image-name.ts';
import { cidsOf, readOperators, type Operand } from '../../../support/content-stream.ts';
import { blankPage, faces, samplePaper } from '../sample-paper.ts';

const regular = faces.face('AtkinsonNext-Regular');
if (!regular) throw new Error('The text face does not ship.');
const face = regular;

/** A heading with slot 0 and a paragraph with slot 1. */
const structure: Structure = {
  nodes: [
    { tag: 'Document', parent: -1, kids: [{ node: 1 }, { node: 2 }] },
    { tag: 'H1', parent: 0, kids: [{ slot: 0 }] },
    { tag: 'P', parent: 0, kids: [{ slot: 1 }] },
  ],
  slots: [1, 2],
};

/** Neither spaced out nor ruled. */
const PLAIN = { wordSpacing: 0, letterSpacing: 0, underline: false, strike: false };

function text(slot: number | undefined, words: string, more: Partial<Extract<Mark, { kind: 'text' }>> = {}): Mark {
  const runs = words.split(/( )/).map((word) => face.shape(word));
  return { kind: 'text', slot, x: 50, y: 100, face, size: 10, colour: '#000000', runs, ...PLAIN, ...more };
}

function draw(marks: readonly Mark[], under?: DrawnPage): DrawnPage {
  return drawPage({ ...blankPage(), marks }, structure, under);
}

/** The content as words: operands before their operator. */
function content(page: DrawnPage): string {
  return readOperators(inflateSync(page.content).toString('latin1'))
    .map(({ name, operands }) => [...operands.map(show), name].join(' '))
    .join('\n');
}

function show(operand: Operand): string {
  switch (operand.kind) {
    case 'number':
      return String(operand.value);
    case 'name':
      return `/${operand.value}`;
    case 'string':
      return `<${cidsOf(operand.value).join(' ')}>`;
    case 'array':
      return `[${operand.items.map(show).join(' ')}]`;
    case 'dictionary':
      return `{${Object.entries(operand.entries)
        .map(([key, value]) => `${key} ${show(value)}`)
        .join(' ')}}`;
  }
}

function lines(page: DrawnPage, pattern: RegExp): string[] {
  return content(page)
    .split('\n')
    .filter((line) => pattern.test(line));
}

test('marks of one slot that follow each other share one piece of marked content', () => {
  const page = draw([text(0, 'One'), text(1, 'two'), text(1, 'three')]);
  expect(lines(page, /BDC|EMC/)).toEqual(['/H1 {MCID 0} BDC', 'EMC', '/P {MCID 1} BDC', 'EMC']);
  expect(page.slots).toEqual([0, 1]);
});

test('a slot that decoration interrupts goes on in a second piece', () => {
  const rule: Mark = { kind: 'line', slot: undefined, x1: 0, y1: 9, x2: 9, y2: 9, stroke: '#000000', strokeWidth: 1 };
  const page = draw([text(1, 'two'), rule, text(1, 'three')]);
  expect(lines(page, /BDC|BMC/)).toEqual(['/P {MCID 0} BDC', '/Artifact BMC', '/P {MCID 1} BDC']);
  expect(page.slots).toEqual([1, 1]);
});

test('running heads and feet are artifacts of pagination', () => {
  const page = draw([text(undefined, 'Head', { furniture: 'head' }), text(undefined, '12', { furniture: 'foot' })]);
  expect(lines(page, /BDC/)).toEqual([
    '/Artifact {Type /Pagination Subtype /Header Attached [/Top]} BDC',
    '/Artifact {Type /Pagination Subtype /Footer Attached [/Bottom]} BDC',
  ]);
  expect(page.slots).toEqual([]);
});

test('heights are counted from the bottom of the page', () => {
  expect(lines(draw([text(1, 'two', { x: 50, y: 100 })]), /Tm/)).toEqual(['1 0 0 1 50 495 Tm']);
});

test('face, size and colour are said only where they change', () => {
  const page = draw([
    text(1, 'a'),
    text(1, 'b'),
    text(1, 'c', { size: 12 }),
    text(1, 'd', { size: 12, colour: '#ff0000' }),
  ]);
  expect(lines(page, /Tf/)).toEqual(['/AtkinsonNext-Regular 10 Tf', '/AtkinsonNext-Regular 12 Tf']);
  expect(lines(page, /rg/)).toEqual(['0 0 0 rg', '1 0 0 rg']);
});

test('letter spacing ends with the text that asked for it', () => {
  const page = draw([text(1, 'wide', { letterSpacing: 0.35 }), text(1, 'narrow')]);
  expect(lines(page, /Tc/)).toEqual(['0.35 Tc', '0 Tc']);
});

test('kerning is the same with letter spacing as without', () => {
  const [spaced] = lines(draw([text(1, 'AVATAR', { letterSpacing: 1 })]), /TJ/);
  const [plain] = lines(draw([text(1, 'AVATAR')]), /TJ/);
  expect(spaced).toBe(plain);
  expect(plain).toMatch(/\d> -?\d+ <\d/);
});

test('wider words move what follows each space, in thousandths of the size', () => {
  const [shown = ''] = lines(draw([text(1, 'a b', { size: 20, wordSpacing: 4 })]), /TJ/);
  expect(shown).toMatch(/^\[<\d+ \d+> -200 <\d+>\] TJ$/);
});

test('an underline is as wide as its text and part of the same content', () => {
  const page = draw([text(1, 'aa aa', { underline: true, size: 10, letterSpacing: 1, wordSpacing: 2 })]);
  const width = (face.shape('aa').width * 2 + face.shape(' ').width) / 100 + 4 + 2;
  const [bar = ''] = lines(page, / re$/);
  expect(Number(bar.split(' ')[2])).toBeCloseTo(width, 1);
  expect(lines(page, /BDC|EMC/)).toHaveLength(2);
});

test('a strike runs through the middle of the small letters', () => {
  const [bar = ''] = lines(draw([text(1, 'gone', { strike: true, y: 100, size: 20 })]), / re$/);
  const [, bottom = 0, , height = 0] = bar.split(' ').map(Number);
  expect(bottom + height / 2).toBeCloseTo(495 + (face.xHeight * 20) / 2000, 1);
});

test('rectangles are filled, stroked, or both', () => {
  const rect = { kind: 'rect', slot: undefined, x: 10, y: 20, width: 30, height: 40 } as const;
  const page = draw([
    { ...rect, fill: '#ffffff' },
    { ...rect, stroke: '#000000', strokeWidth: 0.5 },
    { ...rect, fill: '#ffffff', stroke: '#000000', strokeWidth: 0.5 },
    rect,
  ]);
  expect(lines(page, / re$|^[fSB]$/)).toEqual(['10 535 30 40 re', 'f', '10 535 30 40 re', 'S', '10 535 30 40 re', 'B']);
});

test('a corner is never rounder than half its box', () => {
  const page = draw([
    { kind: 'rect', slot: undefined, x: 0, y: 0, width: 20, height: 10, radius: 50, fill: '#000000' },
  ]);
  expect(lines(page, / m$/)).toEqual(['5 595 m']);
});

test('a dash ends with the line that asked for it', () => {
  const line = {
    kind: 'line',
    slot: undefined,
    x1: 0,
    y1: 0,
    x2: 9,
    y2: 0,
    stroke: '#000000',
    strokeWidth: 1,
  } as const;
  const page = draw([{ ...line, dash: [3, 2] }, line]);
  expect(lines(page, / d$/)).toEqual(['[3 2] 0 d', '[] 0 d']);
});

test('paths keep their steps in order', () => {
  const path = [['move', 1, 5], ['line', 2, 5], ['curve', 3, 5, 4, 5, 5, 5], ['close']] as const;
  const page = draw([{ kind: 'path', slot: undefined, path, fill: '#000000' }]);
  expect(lines(page, /^[^q].* [mlc]$|^h$/)).toEqual(['1 590 m', '2 590 l', '3 590 4 590 5 590 c', 'h']);
});

test('an image fills its box and is called by its path', () => {
  const page = draw([{ kind: 'image', slot: 1, x: 10, y: 20, width: 30, height: 40, path: 'images/a.png' }]);
  expect(lines(page, / cm$| Do$/)).toEqual(['30 0 0 40 10 535 cm', `/${imageName('images/a.png')} Do`]);
  expect(page.images).toEqual(['images/a.png']);
});

test('numbers have at most three decimals and no exponent', () => {
  const page = draw([
    text(1, 'two', { x: 1e-9, y: 100 / 3, size: 12.34567, colour: '#010203' }),
    { kind: 'rect', slot: undefined, x: -1e-9, y: 1 / 3, width: 1e-7, height: 2 / 3, fill: '#ffffff' },
  ]);
  const numbers = inflateSync(page.content)
    .toString('latin1')
    .replaceAll(/\((?:\\.|[^\\)])*\)/gs, '')
    .match(/(?<=^|\s)[-+.\de]*\d[-+.\de]*(?=\s|$)/gm);
  expect(numbers?.filter((number) => !/^-?\d+(\.\d{1,3})?$/.test(number) || number === '-0')).toEqual([]);
});

test('what a page uses is listed by face, each id once', () => {
  const page = draw([text(1, 'noon')]);
  const [n = 0, o = 0] = face.shape('no').cids;
  expect([...page.used]).toEqual([['AtkinsonNext-Regular', Uint16Array.from([n, o].toSorted((a, b) => a - b))]]);
});

test('an overlay numbers its content on from the page that it lies over', () => {
  const under = draw([text(0, 'One'), text(1, 'two')]);
  const over = draw([text(1, 'three')], under);
  expect(lines(over, /BDC/)).toEqual(['/P {MCID 2} BDC']);
  expect(over.firstMcid).toBe(2);
});

test('a page is drawn the same again', () => {
  const paper = samplePaper();
  const draws = [0, 1].map(() => paper.pages.map((page) => drawPage(page, paper.structure)));
  expect(draws[0]).toEqual(draws[1]);
});

test('text that another writer shaped is refused', () => {
  const foreign = { text: 'a', width: 500, length: 1 };
  expect(() => draw([{ ...text(1, 'a'), runs: [foreign] } as Mark])).toThrow(TypeError);
});
