import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, readable } from '../../src/theme/contrast.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('black on white has the most contrast, and a colour on itself has none', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#7a858d', '#7a858d')).toBe(1);
});

test.each([
  // Figures of well-known pairs, to two places.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#595959', '#ffffff', 7.0],
  ['#ff0000', '#ffffff', 4.0],
  ['#0000ff', '#ffffff', 8.59],
  ['#00ff00', '#000000', 15.3],
])('%s on %s has %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
});

test('it does not matter which of the two is the ground', () => {
  fc.assert(
    fc.property(colours, colours, (one, other) => {
      expect(contrast(one, other)).toBe(contrast(other, one));
    }),
  );
});

test('a readable colour has what was asked for, wherever black or white would', () => {
  fc.assert(
    fc.property(colours, colours, (colour, ground) => {
      const best = Math.max(contrast('#000000', ground), contrast('#ffffff', ground));
      const found = contrast(readable(colour, ground, 7), ground);
      expect(found).toBeGreaterThanOrEqual(Math.min(7, best) - 1e-9);
    }),
  );
});

test('a colour that is readable already stays as it is', () => {
  expect(readable('#16191c', '#ffffff', 7)).toBe('#16191c');
});
