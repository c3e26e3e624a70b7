import { expect, test } from 'vitest';
import { groupedBy } from '../../src/support/grouped-by.ts';

test('things with the same key are together, keys and things in the order in which they come', () => {
  const groups = groupedBy(['bee', 'ant', 'bat', 'asp'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['b', ['bee', 'bat']],
    ['a', ['ant', 'asp']],
  ]);
});
