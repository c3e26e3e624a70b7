import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeGroups, parseGrouping, splitGroups } from '../../src/course/grouping.ts';

test('stages are read in order', () => {
  expect(parseGrouping('alone then pairs then 3-4 then all')).toEqual({
    stages: [{ way: 'alone' }, { way: 'pairs' }, { way: 'groups', size: [3, 4] }, { way: 'all' }],
    unread: [],
  });
});

test('one size has equal ends, and two people are a pair', () => {
  expect(parseGrouping('3').stages).toEqual([{ way: 'groups', size: [3, 3] }]);
  expect(parseGrouping('2').stages).toEqual([{ way: 'pairs' }]);
});

test('a range may have the dash that printers use', () => {
  expect(parseGrouping('3–4').stages).toEqual([{ way: 'groups', size: [3, 4] }]);
});

test.each(['threes', '4-3', '0', '1', '3-', 'alone, 3', ''])('“%s” is no way of working', (text) => {
  expect(parseGrouping(text)).toEqual({ stages: [], unread: [text] });
});

test('a stage that is not understood does not hide the others', () => {
  expect(parseGrouping('alone then threes then all')).toEqual({
    stages: [{ way: 'alone' }, { way: 'all' }],
    unread: ['threes'],
  });
});

const people = fc.integer({ min: 0, max: 400 });
const size = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([low, more]) => [low, low + more] as const);

test('everybody is in a group', () => {
  fc.assert(
    fc.property(people, size, (count, wished) => {
      expect(splitGroups(count, wished).reduce((sum, one) => sum + one, 0)).toBe(count);
    }),
  );
});

test('nobody is in a group of fewer than three, unless there are fewer in all', () => {
  fc.assert(
    fc.property(people, size, (count, wished) => {
      expect(splitGroups(count, wished).every((one) => one >= Math.min(3, count))).toBe(true);
    }),
  );
});

test('sizes differ by one person at most, the larger groups first', () => {
  fc.assert(
    fc.property(people, size, (count, wished) => {
      const sizes = splitGroups(count, wished);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect((sizes[0] ?? 0) - (sizes.at(-1) ?? 0)).toBeLessThanOrEqual(1);
    }),
  );
});

test('six or more people split into threes and fours where these are wished', () => {
  for (let count = 6; count <= 200; count++) {
    expect(splitGroups(count, [3, 4]).filter((one) => one !== 3 && one !== 4)).toEqual([]);
  }
});

test('wished sizes are kept wherever they can be', () => {
  fc.assert(
    fc.property(people, size, (count, [low, high]) => {
      const least = Math.max(3, low);
      const most = Math.max(least, high);
      const fits = Math.ceil(count / most) <= Math.floor(count / least);
      fc.pre(count > 0 && fits);
      expect(splitGroups(count, [low, high]).every((one) => one >= least && one <= most)).toBe(true);
    }),
  );
});

test.each([
  [0, [3, 4], []],
  [2, [3, 4], [2]],
  [5, [3, 4], [5]],
  [7, [3, 3], [4, 3]],
  [7, [4, 4], [4, 3]],
  [15, [3, 4], [4, 4, 4, 3]],
] as const)('%i people in groups of %j are %j', (count, wished, sizes) => {
  expect(splitGroups(count, wished)).toEqual(sizes);
});

test('groups are told by size', () => {
  expect(describeGroups(splitGroups(15, [3, 4]))).toBe('3 groups of 4 and 1 of 3');
  expect(describeGroups([3])).toBe('1 group of 3');
  expect(describeGroups([])).toBe('');
});
