import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn, withoutSigns } from '../../src/support/letters.ts';

const texts = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(' ', '-', '_', '.', '–', '’', 'e\u0301', 'Ω', 'ش', '漢', '½', '🙂'),
  ),
  maxLength: 20,
});

test('the words of Latin text are those that Unicode tells', () => {
  expect(wordsIn('What’s next – for Zoë?')).toEqual(['What', 's', 'next', 'for', 'Zoë']);
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    }),
    { numRuns: 1000 },
  );
});

test('what is no letter, mark, digit, dot, hyphen or low line is replaced', () => {
  expect(withoutSigns('packs/Zoë O’Hara_1.pdf', '-')).toBe('packs-Zoë-O-Hara_1.pdf');
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutSigns(text, '-')).toBe(text.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-'));
    }),
    { numRuns: 1000 },
  );
});
