import type { Font, PathCommand } from 'fontkit';
import { readSfnt, requiredTable, writeSfnt } from '../embedding/sfnt.ts';

/** A point of an outline, in font units; a curve bends towards one that is not on it. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

type Contour = readonly Point[];

/** How far a curve may be from the one that it stands for: a thousandth of the size, which no printer shows. */
const TOLERANCE = 0.001;

/**
 * Gives an OpenType font with PostScript outlines (CFF) TrueType outlines instead, with the same glyph numbers: one kind
 * of outlines is then all that has to be cut and embedded. Everything else in the file stays as it is.
 */
export function trueTypeOutlines(font: Font, file: Uint8Array): Uint8Array {
  const tables = new Map(readSfnt(file));
  const outlines = Array.from({ length: font.numGlyphs }, (_, glyph) =>
    contoursOf(font.getGlyph(glyph).path.commands, font.unitsPerEm * TOLERANCE),
  );
  const glyphs = outlines.map(writeGlyph);
  const head = Buffer.from(requiredTable(tables, 'head'));
  head.writeInt16BE(1, 50); // indexToLocFormat: 32 bits
  tables.delete('CFF ');
  tables.delete('VORG');
  tables.set('head', head);
  tables.set('glyf', Buffer.concat(glyphs));
  tables.set('loca', offsetsOf(glyphs));
  tables.set('maxp', maximaOf(outlines));
  return writeSfnt(tables);
}

function contoursOf(commands: readonly PathCommand[], tolerance: number): Contour[] {
  const contours: Contour[] = [];
  let open: Point[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    // A contour closes by itself: a last point on the first would be a line of no length.
    const closed = first && last && open.length > 1 && last.on && last.x === first.x && last.y === first.y;
    const contour = closed ? open.slice(0, -1) : open;
    if (contour.length > 1) contours.push(contour);
    open = [];
  };
  for (const { command, args } of commands) {
    const points = pointsOf(args);
    const end = points.at(-1);
    switch (command) {
      case 'moveTo':
        close();
        if (end) open.push(onCurve(end));
        break;
      case 'lineTo':
        if (end) open.push(onCurve(end));
        break;
      case 'quadraticCurveTo':
        if (points[0] && end) open.push({ ...onCurve(points[0]), on: false }, onCurve(end));
        break;
      case 'bezierCurveTo': {
        const from = open.at(-1);
        const [one, two, to] = points;
        if (from && one && two && to) open.push(...quadratics([from, one, two, to], tolerance));
        break;
      }
      case 'closePath':
        close();
    }
  }
  close();
  return contours;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function pointsOf(args: readonly number[]): Place[] {
  return Array.from({ length: args.length / 2 }, (_, index) => ({
    x: args[index * 2] ?? 0,
    y: args[index * 2 + 1] ?? 0,
  }));
}

function onCurve({ x, y }: Place): Point {
  return { x: Math.round(x), y: Math.round(y), on: true };
}

type Cubic = readonly [Place, Place, Place, Place];

/**
 * The quadratic curves that stand for a cubic one, without its first point. Cut into n equal parts, the middle curve of
 * each is off by √3/36 of the third difference of its points, divided by n³.
 */
function quadratics(cubic: Cubic, tolerance: number): Point[] {
  const [p0, p1, p2, p3] = cubic;
  const third = Math.hypot(p3.x - 3 * p2.x + 3 * p1.x - p0.x, p3.y - 3 * p2.y + 3 * p1.y - p0.y);
  const parts = Math.max(1, Math.ceil(Math.cbrt((Math.sqrt(3) * third) / 36 / tolerance)));
  return Array.from({ length: parts }, (_, index) => {
    const from = index / parts;
    const to = (index + 1) / parts;
    const [start, end] = [at(cubic, from), at(cubic, to)];
    const [leaving, arriving] = [slope(cubic, from), slope(cubic, to)];
    // The control point that keeps the part's own slopes as well as one can: (3(c1 + c2) − start − end) / 4.
    const step = (to - from) / 4;
    const middle = (axis: 'x' | 'y'): number => (start[axis] + end[axis]) / 2 + step * (leaving[axis] - arriving[axis]);
    return [{ ...onCurve({ x: middle('x'), y: middle('y') }), on: false }, onCurve(end)];
  }).flat();
}

function at([p0, p1, p2, p3]: Cubic, t: number): Place {
  const s = 1 - t;
  const mix = (axis: 'x' | 'y'): number =>
    s ** 3 * p0[axis] + 3 * s * s * t * p1[axis] + 3 * s * t * t * p2[axis] + t ** 3 * p3[axis];
  return { x: mix('x'), y: mix('y') };
}

/** The first derivative. */
function slope([p0, p1, p2, p3]: Cubic, t: number): Place {
  const s = 1 - t;
  const mix = (axis: 'x' | 'y'): number =>
    3 * s * s * (p1[axis] - p0[axis]) + 6 * s * t * (p2[axis] - p1[axis]) + 3 * t * t * (p3[axis] - p2[axis]);
  return { x: mix('x'), y: mix('y') };
}

const ON_CURVE = 1;

/** A simple glyph (OpenType 1.9, "glyf"), each coordinate in two bytes; nothing for one that is blank. */
function writeGlyph(contours: readonly Contour[]): Buffer {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const length = 10 + contours.length * 2 + 2 + points.length * 5;
  const glyph = Buffer.alloc(Math.ceil(length / 4) * 4);
  let offset = glyph.writeInt16BE(contours.length, 0);
  for (const bound of [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
    offset = glyph.writeInt16BE(bound, offset);
  let last = -1;
  for (const contour of contours) offset = glyph.writeUInt16BE((last += contour.length), offset);
  offset = glyph.writeUInt16BE(0, offset); // no instructions
  for (const { on } of points) offset = glyph.writeUInt8(on ? ON_CURVE : 0, offset);
  for (const values of [xs, ys])
    values.forEach((value, index) => (offset = glyph.writeInt16BE(value - (values[index - 1] ?? 0), offset)));
  return glyph;
}

function offsetsOf(glyphs: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  glyphs.forEach((glyph, index) => loca.writeUInt32BE((offset += glyph.length), (index + 1) * 4));
  return loca;
}

/** Version 1.0 of the table `maxp`, which TrueType outlines need. */
function maximaOf(outlines: readonly (readonly Contour[])[]): Buffer {
  const maxp = Buffer.alloc(32);
  maxp.writeUInt32BE(0x00010000, 0);
  maxp.writeUInt16BE(outlines.length, 4);
  maxp.writeUInt16BE(Math.max(...outlines.map((contours) => contours.flat().length)), 6);
  maxp.writeUInt16BE(Math.max(...outlines.map((contours) => contours.length)), 8);
  maxp.writeUInt16BE(2, 14); // maxZones
  return maxp;
}
