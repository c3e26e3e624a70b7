import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontFile, SHIPPED_FACES, shippedFaces } from '../../../../src/writers/pdf/faces/shipped-faces.ts';
import { readOperators } from '../../../support/content-stream.ts';

const library = shippedFaces();

function faceOf(id: string) {
  const face = library.face(id);
  if (!face) throw new Error(`${id} does not ship.`);
  return face;
}

/** Some thousand words of all lengths, from the letters of European languages, digits and marks of writing. */
function sampleWords(covers: (code: number) => boolean): string[] {
  const ranges = [
    [0x21, 0x7e],
    [0xa1, 0x17f],
    [0x2013, 0x2026],
    [0x391, 0x3c9],
    [0x410, 0x44f],
    [0x2190, 0x2193],
    [0x2610, 0x2614],
    [0x2713, 0x2717],
  ];
  const alphabets = ranges
    .map(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((codes) => codes.filter((code) => code !== 0xad && covers(code)))
    .filter((codes) => codes.length > 0);
  let seed = 7;
  const pick = (count: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * count);
  };
  return Array.from({ length: 1500 }, (_, index) => {
    const alphabet = alphabets[index % alphabets.length] ?? [];
    return String.fromCodePoint(...Array.from({ length: 2 + pick(9) }, () => alphabet[pick(alphabet.length)] ?? 0x61));
  });
}

describe.each(SHIPPED_FACES)('$id', (shipped) => {
  test('sets words as wide as fontkit does, kern by kern', () => {
    const face = faceOf(shipped.id);
    const font = create(readFileSync(fontFile(shipped)));
    const wrong = sampleWords(face.covers).filter((word) => {
      const { glyphs, positions } = font.layout(word, { liga: false });
      const scale = 1000 / font.unitsPerEm;
      const kerns = positions.map(({ xAdvance }, index) => (xAdvance - (glyphs[index]?.advanceWidth ?? 0)) * scale);
      const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * scale;
      const run = face.shape(word);
      return Math.abs(run.width - width) > 0.001 || kernsOf(run.shown).join() !== kerns.slice(0, -1).join();
    });
    expect(wrong).toEqual([]);
  });
});

/** After each glyph but the last, by how much the next is moved. */
function kernsOf(shown: string): number[] {
  const [operator] = readOperators(`[(${shown})]TJ`);
  const [array] = operator?.operands ?? [];
  const kerns: number[] = [];
  for (const item of array?.kind === 'array' ? array.items : []) {
    if (item.kind === 'number') kerns[kerns.length - 1] = -item.value;
    if (item.kind === 'string') kerns.push(...Array.from({ length: item.value.length / 2 }, () => 0));
  }
  return kerns.slice(0, -1);
}

test('a run is shaped once and then found again', () => {
  const face = faceOf('AtkinsonNext-Regular');
  expect(face.shape('mutuality')).toBe(face.shape('mutuality'));
});

test('letters that could join stay apart', () => {
  expect(faceOf('NotoSans-Regular').shape('office').length).toBe(6);
});

test('a no-break space is as wide as a space but extracts as itself', () => {
  const face = faceOf('AtkinsonNext-Regular');
  expect(face.shape('\u00A0').width).toBe(face.shape(' ').width);
  expect(face.shape('\u00A0').cids).not.toEqual(face.shape(' ').cids);
});

test('hyphens that the face lacks are drawn as the one that it has', () => {
  const face = faceOf('AtkinsonNext-Regular');
  for (const hyphen of ['\u2010', '\u2011', '\u00AD']) {
    expect(face.shape(hyphen).width).toBe(face.shape('-').width);
    expect(face.shape(hyphen).cids).not.toEqual(face.shape('-').cids);
  }
});

test('a soft hyphen shows at the end of a run alone', () => {
  const face = faceOf('AtkinsonNext-Regular');
  expect(face.shape('co\u00ADoperate').width).toBe(face.shape('cooperate').width);
  expect(face.shape('co\u00AD').width).toBeGreaterThan(face.shape('co').width);
});

test('characters for private use are not covered, whatever the font has there', () => {
  const codes = SHIPPED_FACES.flatMap(({ id }) => {
    const face = faceOf(id);
    return Array.from({ length: 0xf8ff - 0xe000 }, (_, index) => 0xe000 + index).filter((code) => face.covers(code));
  });
  expect(codes).toEqual([]);
});

test('shaping what the face does not cover is refused', () => {
  expect(() => faceOf('AtkinsonNext-Regular').shape('→')).toThrow('U+2192');
});

test('brackets and backslashes are escaped in what is shown', () => {
  const face = faceOf('NotoSans-Regular');
  for (const code of [0x28, 0x29, 0x5c, 0x0d]) {
    const text = [...face.metrics.cids].findIndex((cid) => (cid & 0xff) === code);
    const character = String.fromCodePoint(face.metrics.codePoints[text] ?? 0);
    const [operator] = readOperators(`(${face.shape(character).shown}) Tj`);
    const cid = face.metrics.cids[text] ?? 0;
    expect(operator?.operands).toEqual([{ kind: 'string', value: String.fromCharCode(cid >> 8, cid & 0xff) }]);
  }
});
