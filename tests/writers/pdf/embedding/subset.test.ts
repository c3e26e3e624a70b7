import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { readSfnt, requiredTable } from '../../../../src/writers/pdf/embedding/sfnt.ts';
import { subsetFont } from '../../../../src/writers/pdf/embedding/subset.ts';
import { fontFile, SHIPPED_FACES } from '../../../../src/writers/pdf/faces/shipped-faces.ts';

const [shipped] = SHIPPED_FACES;
if (!shipped) throw new Error('No face ships.');
const file = readFileSync(fontFile(shipped));
const whole = create(file);
const glyph = (character: string): number => whole.glyphForCodePoint(character.codePointAt(0) ?? 0).id;

/** The outline's bytes, found by the font's own table of places. */
function outline(font: Uint8Array, id: number): string {
  const tables = readSfnt(font);
  const loca = requiredTable(tables, 'loca');
  const long = requiredTable(tables, 'head').readInt16BE(50) === 1;
  const place = (at: number): number => (long ? loca.readUInt32BE(at * 4) : loca.readUInt16BE(at * 2) * 2);
  // Padding to four bytes may differ.
  return requiredTable(tables, 'glyf')
    .subarray(place(id), place(id + 1))
    .toString('hex')
    .replace(/(00)*$/, '');
}

test('glyphs that are kept have their numbers, outlines and widths', () => {
  const ids = ['a', 'Z', '4'].map(glyph);
  const subset = subsetFont(file, ids);
  const font = create(subset);
  for (const id of ids) {
    expect(outline(subset, id)).toBe(outline(file, id));
    expect(outline(subset, id)).not.toBe('');
    expect(font.getGlyph(id).advanceWidth).toBe(whole.getGlyph(id).advanceWidth);
  }
});

test('other glyphs become empty', () => {
  expect(outline(subsetFont(file, [glyph('z')]), glyph('a'))).toBe('');
});

test('the parts of a composite glyph come with it', () => {
  const subset = subsetFont(file, [glyph('é')]);
  const parts = Array.from({ length: glyph('é') + 1 }, (_, id) => id).filter((id) => outline(subset, id) !== '');
  expect(outline(file, glyph('é')).startsWith('ffff')).toBe(true);
  expect(parts).toContain(glyph('e'));
});

test('a subset is small', () => {
  expect(subsetFont(file, [glyph('a')]).length).toBeLessThan(file.length / 4);
});

test('tables lie at multiples of four and their checksums are right', () => {
  const subset = subsetFont(file, [glyph('a')]);
  for (let entry = 12; entry < 12 + 16 * subset.readUInt16BE(4); entry += 16) {
    const offset = subset.readUInt32BE(entry + 8);
    const padded = Math.ceil(subset.readUInt32BE(entry + 12) / 4) * 4;
    let sum = 0;
    for (let at = offset; at < offset + padded; at += 4) sum = (sum + subset.readUInt32BE(at)) >>> 0;
    expect(offset % 4).toBe(0);
    expect(subset.readUInt32BE(entry + 4)).toBe(sum);
  }
});

test('the same glyphs in another order give the same font', () => {
  const ids = ['a', 'é', 'Z'].map(glyph);
  expect(subsetFont(file, ids).equals(subsetFont(file, ids.toReversed()))).toBe(true);
});
