import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

test('a slip of the keyboard finds the name that was meant', () => {
  expect(nearest('faciltator', ['note', 'facilitator', 'debrief'])).toBe('facilitator');
  expect(nearest('Minuets', ['at', 'minutes'])).toBe('minutes');
});

test('a name that is like no other finds nothing', () => {
  expect(nearest('xyzzy', ['note', 'tip'])).toBeUndefined();
  expect(nearest('a', ['n', 'id'])).toBeUndefined();
});

test('the nearest one wins, and the first one among equals', () => {
  expect(nearest('line', ['lime', 'lines', 'line'])).toBe('line');
  expect(nearest('cart', ['cards', 'card', 'cast'])).toBe('card');
});
