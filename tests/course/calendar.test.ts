import { expect, test } from 'vitest';
import { daysAfter, daysBetween, isDate, isTimeZone } from '../../src/course/calendar.ts';

test.each(['2027-01-12', '2028-02-29'])('%s is a day', (text) => {
  expect(isDate(text)).toBe(true);
});

test.each(['2027-02-29', '2027-13-01', '2027-00-10', '12-01-2027', '2027-1-2', '2027-01-12T10:00', ''])(
  '“%s” is no day',
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);

test('days are counted over the end of a month and a change of clocks', () => {
  expect(daysAfter('2027-03-25', 7)).toBe('2027-04-01');
  expect(daysBetween('2027-03-25', '2027-04-01')).toBe(7);
  expect(daysBetween('2027-04-01', '2027-03-25')).toBe(-7);
});

test('time zones are known by all their names', () => {
  expect(['Europe/London', 'GMT', 'UTC', 'Europe/Lundon'].map(isTimeZone)).toEqual([true, true, true, false]);
});
