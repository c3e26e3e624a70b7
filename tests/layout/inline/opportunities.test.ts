import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakable, byUnicode } from '../../../src/layout/inline/opportunities.ts';

test('a line may end after a hyphen or a slash that a letter follows, in words and in addresses', () => {
  expect(breakable('warm-up')).toEqual(['warm-', 'up']);
  expect(breakable('and/or')).toEqual(['and/', 'or']);
  expect(breakable('example.org/the-first/page-2')).toEqual(['example.org/', 'the-', 'first/', 'page-2']);
  expect(breakable('24/7')).toEqual(['24/7']);
});

test('a space that holds, and what stands beside it, is no place to end a line', () => {
  expect(breakable('Care\u00A0·')).toEqual(['Care\u00A0·']);
  expect(breakable('(10\u00A0minutes')).toEqual(['(10\u00A0minutes']);
  expect(breakable('Warm-up\u00A0·')).toEqual(['Warm-', 'up\u00A0·']);
  expect(breakable('someone@example.org.')).toEqual(['someone@example.org.']);
});

test('words of Latin letters are cut where the Unicode algorithm cuts them', () => {
  const of = (signs: string, minLength: number) =>
    fc.string({ unit: fc.constantFrom(...signs), minLength, maxLength: 10 });
  const words = fc
    .tuple(fc.constantFrom('', '', '(', '“', '‘'), of("aZéø19.,:;’'_/--//@·\u00A0", 2), of('.,:;!?’”)', 0))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, (word) => {
      expect(breakable(word)).toEqual(byUnicode(word));
    }),
    { numRuns: 3000 },
  );
});
