import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { subsetFont } from '../../../../src/writers/pdf/embedding/subset.ts';
import { readSfnt, writeSfnt } from '../../../../src/writers/pdf/embedding/sfnt.ts';
import type { CidFace } from '../../../../src/writers/pdf/faces/cid-face.ts';
import { compileFont } from '../../../../src/writers/pdf/faces/compile-font.ts';
import { parseFont } from '../../../../src/writers/pdf/faces/load-fontkit.ts';
import { openOwnFace, withOwnFamilies } from '../../../../src/writers/pdf/faces/own-faces.ts';
import { fontFile, SHIPPED_FACES, shippedFaces } from '../../../../src/writers/pdf/faces/shipped-faces.ts';
import { postScriptFont, type Step } from '../../../support/otf.ts';

function bytesOf(id: string): Buffer {
  const shipped = SHIPPED_FACES.find((face) => face.id === id);
  if (!shipped) throw new Error(`No ${id} ships.`);
  return readFileSync(fontFile(shipped));
}

const host = bytesOf('AtkinsonNext-Regular');

function opened(bytes: Uint8Array): CidFace {
  const face = openOwnFace(bytes);
  if (typeof face === 'string') throw new Error(`The font is ${face}.`);
  return face;
}

const ours = {
  name: 'Ours',
  regular: opened(host),
  bold: opened(bytesOf('AtkinsonNext-Bold')),
  italic: undefined,
  boldItalic: undefined,
};

test('a font file of a workspace measures like the same face that ships', () => {
  const [shipped] = shippedFaces().faces('Atkinson Hyperlegible Next', 'regular', 'upright');
  expect(ours.regular.shape('Avoid').width).toBe(shipped?.shape('Avoid').width);
  expect(ours.regular.ascent).toBe(shipped?.ascent);
});

test('a face is named by its bytes, so that two files never pass for one another', () => {
  expect(ours.regular.id).toMatch(/^Own-[0-9a-f]{16}$/);
  expect(ours.bold.id).not.toBe(ours.regular.id);
  expect(opened(Buffer.from(host)).id).toBe(ours.regular.id);
});

test('an own family comes first, and the shipped ones stand in for what it lacks', () => {
  const library = withOwnFamilies(shippedFaces(), [ours]);
  const chain = library.faces('Ours', 'regular', 'upright').map(({ id }) => id);
  expect(chain[0]).toBe(ours.regular.id);
  expect(chain).toContain('AtkinsonNext-Regular');
  expect(library.faces('Noto Sans', 'bold', 'upright')[0]?.id).toBe('NotoSans-Bold');
  expect(library.face(ours.bold.id)).toBe(ours.bold);
  expect(library.face('NotoSans-Bold')?.id).toBe('NotoSans-Bold');
});

test('without italics of its own, a family emphasises in bold', () => {
  const library = withOwnFamilies(shippedFaces(), [ours]);
  expect(library.faces('Ours', 'regular', 'italic')[0]).toBe(ours.bold);
  const sloped = withOwnFamilies(shippedFaces(), [{ ...ours, italic: ours.regular }]);
  expect(sloped.faces('Ours', 'regular', 'italic')[0]).toBe(ours.regular);
  expect(sloped.faces('Ours', 'bold', 'italic')[0]).toBe(ours.bold);
});

const tables = readSfnt(host);
const withTable = (tag: string, table: Buffer): Uint8Array => writeSfnt(new Map([...tables, [tag, table]]));

function withUse(fsType: number): Uint8Array {
  const os2 = Buffer.from(tables.get('OS/2') ?? []);
  os2.writeUInt16BE(fsType, 8);
  return withTable('OS/2', os2);
}

test.each([
  ['nothing', Buffer.alloc(0), 'unreadable'],
  ['a text', Buffer.from('No font at all.'), 'unreadable'],
  ['a web font', Buffer.concat([Buffer.from('wOF2'), host.subarray(4)]), 'unreadable'],
  ['half a font', host.subarray(0, 4000), 'unreadable'],
  ['a variable font', withTable('fvar', Buffer.alloc(16)), 'variable'],
  ['a font that its maker keeps for himself', withUse(0x0002), 'not-embeddable'],
  ['a font that may only be embedded whole', withUse(0x0108), 'not-embeddable'],
])('%s is refused', (_, bytes, fault) => {
  expect(openOwnFace(bytes)).toBe(fault);
});

test.each([
  ['anything', 0x0000],
  ['print and preview', 0x0004],
  ['editing', 0x0008],
])('a font that is free for %s can be used', (_, fsType) => {
  expect(typeof openOwnFace(withUse(fsType))).toBe('object');
});

/** A square with a round side and a hole in it, and a bar of straight lines. */
const outlines: Readonly<Record<string, readonly Step[]>> = {
  ' ': [],
  '-': [
    ['move', 50, 200],
    ['line', 400, 0],
    ['line', 0, 80],
    ['line', -400, 0],
  ],
  D: [
    ['move', 80, 0],
    ['line', 200, 0],
    ['curve', 260, 0, 200, 700, -200, 0],
    ['curve', -60, 0, -120, 0, -80, 0],
    ['move', 60, -600],
    ['line', 0, 500],
    ['curve', 40, 0, 120, -80, 0, -250],
  ],
};
const drawn = postScriptFont(host, outlines);

test('PostScript outlines become TrueType outlines, and the rest of the font stays', () => {
  const font = compileFont(drawn);
  if (typeof font === 'string') throw new Error(font);
  expect([...readSfnt(font.file).keys()]).toEqual(expect.arrayContaining(['glyf', 'loca', 'cmap', 'hmtx']));
  expect(readSfnt(font.file).has('CFF ')).toBe(false);
  expect(opened(drawn).shape('D-').width).toBe(1200);
});

test('curves stay where they were, to a thousandth of the size', () => {
  const font = compileFont(drawn);
  if (typeof font === 'string') throw new Error(font);
  const [before, after] = [parseFont(drawn), parseFont(font.file)];
  for (const character of '-D') {
    const glyph = before.glyphForCodePoint(character.codePointAt(0) ?? 0).id;
    const [was, is] = [before, after].map((one) => one.getGlyph(glyph).path.commands);
    if (!was || !is) throw new Error('There is no such glyph.');
    // As far as whole units can say.
    const [closeWas, closeIs] = [flattened(was, 1000), flattened(is, 1000)];
    for (const point of flattened(was, 20)) expect(distance(point, closeIs)).toBeLessThan(1.8);
    for (const point of flattened(is, 20)) expect(distance(point, closeWas)).toBeLessThan(1.8);
  }
});

test('straight lines stay exactly what they were', () => {
  const font = compileFont(drawn);
  if (typeof font === 'string') throw new Error(font);
  const parsed = parseFont(font.file);
  const bar = parsed.getGlyph(parsed.glyphForCodePoint(0x2d).id).path.commands;
  const points = bar.filter(({ args }) => args.length === 2).map(({ args }) => args.join(' '));
  expect([...new Set(points)].toSorted()).toEqual(['450 200', '450 280', '50 200', '50 280'].toSorted());
});

test('what became of PostScript outlines can be cut down and embedded', () => {
  const face = opened(drawn);
  const subset = parseFont(subsetFont(face.fontFile(), face.shape('D').cids));
  expect(subset.getGlyph(face.shape('D').cids[0] ?? 0).path.commands.length).toBeGreaterThan(4);
  expect(subset.getGlyph(face.shape('-').cids[0] ?? 0).path.commands).toEqual([]);
});

type Commands = ReturnType<ReturnType<typeof parseFont>['getGlyph']>['path']['commands'];
type Point = readonly [number, number];

/** Points along an outline, close to one another. */
function flattened(commands: Commands, steps: number): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  const along = (controls: readonly Point[]): void => {
    for (let step = 1; step <= steps; step++) points.push(bezier([at, ...controls], step / steps));
    at = controls.at(-1) ?? at;
  };
  for (const { command, args } of commands) {
    const controls = Array.from({ length: args.length / 2 }, (_, index): Point => [
      args[index * 2] ?? 0,
      args[index * 2 + 1] ?? 0,
    ]);
    if (command === 'moveTo') start = at = controls[0] ?? at;
    else along(command === 'closePath' ? [start] : controls);
  }
  return points;
}

function bezier(points: readonly Point[], t: number): Point {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return first ?? [0, 0];
  const left = bezier(points.slice(0, -1), t);
  const right = bezier(rest, t);
  return [left[0] + (right[0] - left[0]) * t, left[1] + (right[1] - left[1]) * t];
}

function distance([x, y]: Point, points: readonly Point[]): number {
  return Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
}
