import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaTimes, clockText, parseClock } from '../../src/course/clock.ts';

test.each(['24:00', '10:60', '10', '10.30', '1000', '10:5', ' 10:00', ''])('“%s” is no time of day', (text) => {
  expect(parseClock(text)).toBeUndefined();
});

test('every time of a day is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minutes) => {
      expect(parseClock(clockText(minutes))).toBe(minutes);
    }),
  );
});

test('a time after midnight is written as one of the next day', () => {
  expect(clockText(24 * 60 + 15)).toBe('00:15');
});

test('items follow one another without a gap and fill their minutes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 })), fc.integer({ min: 0, max: 1439 }), (lengths, start) => {
      const times = agendaTimes({ items: lengths.map((minutes) => ({ minutes })) }, start);
      expect(times.map((time) => time.start)).toEqual(
        [start, ...times.map((time) => time.end)].slice(0, lengths.length),
      );
      expect(times.map((time) => time.end - time.start)).toEqual(lengths);
    }),
  );
});
