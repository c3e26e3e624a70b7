import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileMetrics } from '../../../../src/writers/pdf/faces/compile-metrics.ts';
import { decodeMetrics, encodeMetrics } from '../../../../src/writers/pdf/faces/metrics-file.ts';
import { fontFile, metricsFile, SHIPPED_FACES, shippedFaces } from '../../../../src/writers/pdf/faces/shipped-faces.ts';

const FAMILY = 'Atkinson Hyperlegible Next';

test('a chain begins with the cut that was asked for and goes on to the faces that stand in', () => {
  const ids = shippedFaces()
    .faces(FAMILY, 'bold', 'italic')
    .map((face) => face.id);
  expect(ids).toEqual([
    'AtkinsonNext-BoldItalic',
    'NotoSans-BoldItalic',
    'NotoSymbols-Bold',
    'NotoSymbols2-Regular',
    'NotoHebrew-Bold',
    'NotoArabic-Bold',
    'NotoEmoji-Bold',
  ]);
});

test('asking twice gives the same chain', () => {
  const library = shippedFaces();
  expect(library.faces(FAMILY, 'bold', 'upright')).toBe(library.faces(FAMILY, 'bold', 'upright'));
});

test('a family that does not ship is set in the text family', () => {
  const [first] = shippedFaces().faces('Comic Sans', 'regular', 'upright');
  expect(first?.id).toBe('AtkinsonNext-Regular');
});

test.each([
  ['é', 'AtkinsonNext-Regular'],
  ['Ψ', 'NotoSans-Regular'],
  ['Ж', 'NotoSans-Regular'],
  ['ŵ', 'AtkinsonNext-Regular'],
  ['→', 'NotoSymbols-Regular'],
  ['✓', 'NotoSymbols2-Regular'],
  ['א', 'NotoHebrew-Regular'],
  ['ب', 'NotoArabic-Regular'],
  ['🙂', 'NotoEmoji-Regular'],
  ['☐', 'NotoSymbols2-Regular'],
  ['🖉', 'NotoSymbols2-Regular'],
])('%s is drawn by %s', (character, id) => {
  const chain = shippedFaces().faces(FAMILY, 'regular', 'upright');
  expect(chain.find((face) => face.covers(character.codePointAt(0) ?? 0))?.id).toBe(id);
});

test('heights are in thousandths of the size', () => {
  const face = shippedFaces().face('AtkinsonNext-Regular');
  expect([face?.ascent, face?.descent, face?.xHeight, face?.capHeight]).toEqual([984, -316, 496, 668]);
});

test('metrics read back from their file are the same', async () => {
  const [shipped] = SHIPPED_FACES;
  if (!shipped) throw new Error('No face ships.');
  const metrics = compileMetrics(readFileSync(fontFile(shipped)));
  expect(decodeMetrics(encodeMetrics(metrics))).toEqual(metrics);
});

test('the compiled metrics are those of the fonts that are installed', async () => {
  const [shipped] = SHIPPED_FACES;
  if (!shipped) throw new Error('No face ships.');
  const compiled = encodeMetrics(compileMetrics(readFileSync(fontFile(shipped))));
  expect(Buffer.from(compiled).equals(readFileSync(metricsFile(shipped.id)))).toBe(true);
});

test('another file is not taken for metrics', () => {
  expect(() => decodeMetrics(Buffer.from('just some text of a dozen bytes'))).toThrow(RangeError);
});

test('character ids stay within two bytes and each is given to one code point', () => {
  for (const { id } of SHIPPED_FACES) {
    const metrics = shippedFaces().face(id)?.metrics;
    const cids = [...(metrics?.cids ?? [])];
    expect(new Set(cids).size).toBe(cids.length);
    expect((metrics?.glyphCount ?? 0) + (metrics?.aliasGlyphs.length ?? 0)).toBeLessThan(0x10000);
  }
});
