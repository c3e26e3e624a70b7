import fc from 'fast-check';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { characterMap } from '../../../../src/writers/pdf/embedding/character-map.ts';
import { subsetFont } from '../../../../src/writers/pdf/embedding/subset.ts';
import { WIN_ANSI } from '../../../../src/writers/pdf/embedding/win-ansi.ts';
import { winAnsi } from '../../../support/win-ansi.ts';
import { shippedFaces } from '../../../../src/writers/pdf/faces/shipped-faces.ts';

const [face] = shippedFaces().faces('Atkinson Hyperlegible Next', 'regular', 'upright');
const file =
  shippedFaces()
    .face(face?.id ?? '')
    ?.fontFile() ?? new Uint8Array();

test('a font program finds the glyph of every code point by the map, and of no other', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.integer({ min: 1, max: 0xfffe }).map(String), fc.integer({ min: 1, max: 300 }), { maxKeys: 40 }),
      (record) => {
        const glyphs = new Map(Object.entries(record).map(([code, glyph]) => [Number(code), glyph]));
        const font = create(subsetFont(file, [300], new Map([['cmap', characterMap(glyphs)]])));
        for (const [code, glyph] of glyphs) expect(font.glyphForCodePoint(code).id).toBe(glyph);
        for (const code of [0, 0x20, 0x41, 0xff, 0x2013]) {
          expect(font.glyphForCodePoint(code).id).toBe(glyphs.get(code) ?? 0);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('what can be typed is all of WinAnsiEncoding', () => {
  WIN_ANSI.forEach((point, index) => {
    const character = winAnsi(index + 32);
    if (point !== 0) expect(String.fromCodePoint(point)).toBe(character);
    else expect(character).toMatch(/^[\u007F-\u009F]$/);
  });
});
