import { describe, expect, test } from 'vitest';
import { shipped } from '../../../support/set-paper.ts';

function faceOf(id: string) {
  const face = shipped.face(id);
  if (!face) throw new Error(`${id} does not ship.`);
  return face;
}

const arabic = faceOf('NotoArabic-Regular');
const hebrew = faceOf('NotoHebrew-Regular');
const latin = faceOf('NotoSans-Regular');
const emoji = faceOf('NotoEmoji-Regular');

/** The id of a form by its code point in Unicode's charts of old character sets: both draw the same glyph. */
const widthOf = (form: string): number => arabic.shape(form).width;

describe('letters that join', () => {
  test.each([
    ['ب', 'ﺏ'],
    ['بب', 'ﺑﺐ'],
    ['ببب', 'ﺑﺒﺐ'],
    ['دب', 'ﺩﺏ'],
    ['بدب', 'ﺑﺪﺏ'],
    ['بءب', 'ﺏﺀﺏ'],
    ['لا', 'ﻻ'],
    ['بلا', 'ﺑﻼ'],
    ['ب\u200Cب', 'ﺏﺏ'],
    ['ب\u200D', 'ﺑ'],
    ['بَبَب', 'ﺑﺒﺐ'],
    ['یک', 'ﯾﮏ'],
  ])('%s takes the forms %s', (text, forms) => {
    const width = Array.from(forms).reduce((sum, form) => sum + widthOf(form), 0);
    expect(arabic.shape(text).width).toBeCloseTo(width, 3);
  });

  test('take no space between them', () => {
    expect(arabic.shape('مرحبا')).toMatchObject({ joined: true, length: 0 });
  });

  test('a letter without joining forms in the font is not covered', () => {
    expect(arabic.covers(0x0628)).toBe(true);
    expect(arabic.covers(0x0699)).toBe(false);
  });
});

describe('from right to left', () => {
  test('glyphs stand from the left end of a word', () => {
    expect(hebrew.shape('אב').cids).toEqual([...hebrew.shape('ב').cids, ...hebrew.shape('א').cids]);
  });

  test('a bracket is drawn as the one that closes, but has an id of its own', () => {
    const turned = hebrew.shape('(', 'rtl');
    expect(turned.width).toBe(hebrew.shape(')').width);
    expect(turned.cids).not.toEqual(hebrew.shape(')').cids);
    expect(turned.cids).not.toEqual(hebrew.shape('(').cids);
  });

  test('letters are as they are where a line sets them from left to right', () => {
    expect(hebrew.shape('אב', 'ltr').cids).toEqual(hebrew.shape('אב').cids.toReversed());
  });
});

describe('marks', () => {
  test('stand above the middle of their letter', () => {
    const [mark] = latin.shape('x̌').marks ?? [];
    expect(mark?.x).toBeCloseTo(529 - 266, 0);
    expect(mark?.y).toBe(0);
  });

  test('stand on one another', () => {
    const [first, second] = latin.shape('x̌̌').marks ?? [];
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + 100);
  });

  test('add no width', () => {
    expect(latin.shape('x̌y').width).toBe(latin.shape('xy').width);
    expect(arabic.shape('بِ').width).toBe(arabic.shape('ب').width);
  });

  test('a vowel below a letter with a dot below stands below the dot', () => {
    const [dotted] = arabic.shape('بِ').marks ?? [];
    const [plain] = arabic.shape('حِ').marks ?? [];
    expect(dotted?.y).toBeLessThan(0);
    expect(plain).toBeDefined();
  });

  test('are not set on what has no place for them', () => {
    expect(latin.composes?.(['x', '\u030C'])).toBe(true);
    expect(latin.composes?.(['5', '\u0301'])).toBe(false);
  });
});

describe('emoji', () => {
  test.each(['👩‍👩‍👧', '🏳️‍🌈', '🇬🇧', '👍🏽', '❤️', '1️⃣', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'])(
    '%s is one picture, and stands for all of its characters',
    (text) => {
      const run = emoji.shape(text);
      expect(run.cids).toHaveLength(1);
      expect(run.actualText).toBeUndefined();
    },
  );

  test('what the font has no picture of is drawn as its parts, and read as written', () => {
    const run = emoji.shape('🦄‍🚀');
    expect(run.cids).toEqual([...emoji.shape('🦄').cids, ...emoji.shape('🚀').cids]);
    expect(run.actualText).toBe('🦄‍🚀');
  });
});
