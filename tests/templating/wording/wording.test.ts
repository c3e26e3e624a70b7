import { expect, test } from 'vitest';
import { fillPhrase, slotsOf } from '../../../src/templating/wording/phrases.ts';
import { createWording } from '../../../src/templating/wording/wording.ts';
import { strings, wording } from '../language.ts';

test.each([
  ['2027-01-12', 'Tuesday 12 January 2027'],
  ['2027-08-06', 'Friday 6 August 2027'],
  ['2028-02-29', 'Tuesday 29 February 2028'],
])('%s is %s', (date, words) => {
  expect(wording.date(date)).toBe(words);
});

test.each(['2027-02-29', '2027-13-01', '2027-1-2', '12 January 2027', '', '2027-01-12T10:00'])(
  '“%s” is no date',
  (date) => {
    expect(wording.date(date)).toBeUndefined();
    expect(wording.weekday(date)).toBeUndefined();
  },
);

test('a date can do without its day of the week, and the day without its date', () => {
  expect(wording.dateWithoutWeekday('2027-01-12')).toBe('12 January 2027');
  expect(wording.weekday('2027-01-12')).toBe('Tuesday');
});

test.each([
  [0, 'midnight'],
  [5, '12:05am'],
  [9 * 60, '9am'],
  [11 * 60 + 59, '11:59am'],
  [12 * 60, 'midday'],
  [12 * 60 + 30, '12:30pm'],
  [17 * 60 + 30, '5:30pm'],
  [25 * 60, '1am'],
])('%i minutes after midnight is %s', (minutes, words) => {
  expect(wording.time(minutes)).toBe(words);
});

test('a range of times has “to” between', () => {
  expect(wording.timeRange(600, 780)).toBe('10am to 1pm');
});

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [45, '45 minutes'],
  [60, '1 hour'],
  [90, '1 hour 30 minutes'],
  [121, '2 hours 1 minute'],
])('%i minutes last %s', (minutes, words) => {
  expect(wording.duration(minutes)).toBe(words);
});

test('a list is put in words', () => {
  expect(wording.list([])).toBe('');
  expect(wording.list(['a'])).toBe('a');
  expect(wording.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(wording.list(['a', 'b'], 'or')).toBe('a or b');
});

test('another language has its own names, its own clock and its own plurals', () => {
  const german = createWording(
    'de',
    new Map([...strings, ['date-with-weekday', '{weekday}, {day}. {month} {year}'], ['time-pm', '{time24} Uhr']]),
  );
  expect(german.date('2027-01-12')).toBe('Dienstag, 12. Januar 2027');
  expect(german.time(17 * 60)).toBe('17:00 Uhr');
  const polish = createWording(
    'pl',
    new Map([
      ['minutes', { one: '{count} minuta', few: '{count} minuty', many: '{count} minut', other: '{count} minuty' }],
    ]),
  );
  expect([1, 3, 5].map((count) => polish.phrase('minutes', { count }))).toEqual(['1 minuta', '3 minuty', '5 minut']);
});

test('the value of a slot is not searched for slots', () => {
  expect(fillPhrase('{a}{b}', { a: '{b}', b: 'x' }, new Intl.PluralRules('en'))).toBe('{b}x');
});

test('the slots of a phrase are those of all its forms', () => {
  expect([...slotsOf('{page} of {pages}')]).toEqual(['page', 'pages']);
  expect([...slotsOf({ one: 'one', other: '{count} for {name}' })]).toEqual(['count', 'name']);
});
