import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakable, byUnicode } from '../../../src/layout/inline/opportunities.ts';

test('a line may end after a hyphen or a slash that a letter follows, in words and in addresses', () => {
  expect(breakable('warm-up')).toEqual(['warm-', 'up']);
  expect(breakable('and/or')).toEqual(['and/', 'or']);
  expect(breakable('example.org/the-first/page-2')).toEqual(['example.org/', 'the-', 'first/', 'page-2']);
  expect(breakable('24/7')).toEqual(['24/7']);
});

test('words of Latin letters are cut where the Unicode algorithm cuts them', () => {
  const of = (signs: string, minLength: number) =>
    fc.string({ unit: fc.constantFrom(...signs), minLength, maxLength: 10 });
  const words = fc
    .tuple(fc.constantFrom('', '', '(', '“', '‘'), of("aZéø19.,:;’'_/--//", 2), of('.,:;!?’”)', 0))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, (word) => {
      expect(breakable(word)).toEqual(byUnicode(word));
    }),
    { numRuns: 3000 },
  );
});
