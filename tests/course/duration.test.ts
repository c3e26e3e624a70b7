import { expect, test } from 'vitest';
import { parseDuration } from '../../src/course/duration.ts';

test.each([
  ['3h', 180],
  ['2h30', 150],
  ['2h 30m', 150],
  ['2h05', 125],
  ['90m', 90],
  ['90 m', 90],
])('%s is %i minutes', (text, minutes) => {
  expect(parseDuration(text)).toBe(minutes);
});

test.each(['', '90', '3 hours', '2h60', '0m', '0h', '-1h', '1.5h', 'h', '3h3h'])(
  '“%s” is no length of time',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);
