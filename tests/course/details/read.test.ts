import { expect, test } from 'vitest';
import { readDetails } from '../../../src/course/details/read.ts';
import { cohortShape, courseShape, sessionShape } from '../../../src/course/details/shapes.ts';
import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { messages, places } from '../workspace.ts';

const front = (details: string) => readFrontMatter({ path: 'a.md', text: `---\n${details}\n---\n` }).value;
const session = (details: string) =>
  readDetails(
    sessionShape(),
    front(`title: Power\nslot: 3h\naim: See power\noutcomes: { see: Notice power }\n${details}`),
  );
const course = (details: string) =>
  readDetails(courseShape(), front(`title: Peers\norganisation: The Network\nversion: "1"\n${details}`));
const cohort = (details: string) =>
  readDetails(cohortShape(), front(`title: Riverside\nstarts: 2027-01-12\ntime: "10:00"\nsize: 9\n${details}`));

test('details are read into minutes, days and sentences', () => {
  const { value, problems } = session('materials:\n  - Pens\n  - { item: Cards, per: group of 3 }\ncare: Take care');
  expect(problems).toEqual([]);
  expect(value).toEqual({
    title: 'Power',
    slot: 180,
    aim: 'See power',
    outcomes: { see: 'Notice power' },
    materials: ['Pens', { item: 'Cards', per: { unit: 'group', of: 3 } }],
    care: 'Take care',
  });
});

test('everything that is required and missing is told at once, with an example', () => {
  const { problems } = readDetails(sessionShape(), front('title: Power'));
  expect(messages(problems)).toEqual(['“slot” is missing.', '“aim” is missing.', '“outcomes” is missing.']);
  expect(problems[0]?.hint).toBe('Write a length of time such as 3h, 2h30 or 90m.');
});

test('an unknown detail is a problem at its name, with the nearest one', () => {
  const { problems } = session('materals: []');
  expect(places(problems)).toEqual(['a.md:6:1 unknown-key']);
  expect(problems[0]).toMatchObject({
    message: '“materals” is not a detail that is known here.',
    hint: 'Did you mean “materials”?',
  });
});

test('an unknown detail further in is offered the names of that place', () => {
  expect(cohort('venue: { name: The Mill, adress: Mill Lane }').problems[0]?.hint).toBe('Did you mean “address”?');
  expect(course('contacts: [{ name: A, phone: "1", verified: 2026-01-01, ours: x }]').problems[0]?.hint).toBe(
    'Did you mean “hours”?',
  );
  expect(cohort('meetings: { power: { dat: 2027-01-01 } }').problems[0]?.hint).toBe('Did you mean “date”?');
});

test('a value that does not fit says what was expected, at its place', () => {
  const { value, problems } = cohort('every: month');
  expect(value.every).toBeUndefined();
  expect(places(problems)).toEqual(['a.md:6:8 bad-value']);
  expect(problems[0]).toMatchObject({
    message: '“month” does not fit “every”.',
    hint: 'Write week, fortnight, or a number of days from 1 to 366.',
  });
});

test('one word out of some is offered the nearest', () => {
  expect(course('themes: { loss: sensitiv }').problems[0]?.hint).toBe('Did you mean “sensitive”?');
});

test('a number is kept as it is written where text belongs', () => {
  const { value, problems } = course('contacts: [{ name: A, phone: 0800 838587, text: 085258, verified: 2026-01-01 }]');
  expect(problems).toEqual([]);
  expect(value.contacts?.[0]).toMatchObject({ phone: '0800 838587', text: '085258' });
  expect(readDetails(courseShape(), front('title: Peers\norganisation: 1\nversion: 2026.10')).value).toMatchObject({
    organisation: '1',
    version: '2026.10',
  });
});

test('a number of days is a rhythm', () => {
  expect(cohort('every: 10').value.every).toBe(10);
  expect(cohort('every: fortnight').value.every).toBe(14);
});

test('a text with a colon in it is told from details', () => {
  const { value, problems } = session('prepare:\n  - Note: put out the chairs\n  - Ring the venue');
  expect(places(problems)).toEqual(['a.md:7:5 bad-value']);
  expect(problems[0]?.hint).toBe('Put the whole text in quotes.');
  expect(value.prepare).toEqual(['Ring the venue']);
});

test('a material with a colon in it is told from a mistaken detail', () => {
  expect(session('materials:\n  - Cards: two sets').problems[0]?.hint).toBe('Put the whole text in quotes.');
  expect(session('materials:\n  - { item: Cards, pr: pair }').problems[0]?.hint).toBe('Did you mean “per”?');
});

test('a comma that ends a value too early is explained', () => {
  const { problems } = session('materials:\n  - { item: Keep, Share and Check, per: pair }');
  expect(problems[0]?.hint).toContain('A comma ends a value');
});

test('a bad entry does not take the rest of its list away', () => {
  const { value, problems } = session('materials:\n  - Pens\n  - { item: Cards, per: person or so }\n  - Paper');
  expect(places(problems)).toEqual(['a.md:8:25 bad-value']);
  expect(value.materials).toEqual(['Pens', { item: 'Cards' }, 'Paper']);
});

test('a group that lacks what it needs is left out, and told once', () => {
  const { value, problems } = course(
    'contacts:\n  - { name: A, phone: "1" }\n  - { name: B, phone: "2", verified: 2026-01-01 }',
  );
  expect(messages(problems)).toEqual(['“verified” is missing.']);
  expect(value.contacts?.map(({ name }) => name)).toEqual(['B']);
});

test('an empty value is a missing one', () => {
  const { problems } = session('care:\nprepare: [""]');
  expect(messages(problems)).toEqual(['“care” has no value.', 'Entry 1 of “prepare” has no value.']);
  expect(problems.map(({ code, span }) => [code, span?.start.line])).toEqual([
    ['missing-value', 6],
    ['missing-value', 7],
  ]);
});

test.each([
  ['title: [a]', '“title” is a list, where something else was expected.'],
  ['slot: { hours: 3 }', '“slot” has details of its own, where a value was expected.'],
  ['slot: 180', '“180” does not fit “slot”.'],
  ['outcomes: Notice power', '“Notice power” does not fit “outcomes”.'],
  ['outcomes: { See Power: Notice power }', '“See Power” cannot be a name here.'],
])('%s is refused in plain words', (details, message) => {
  const { problems } = readDetails(sessionShape(), front(details));
  expect(messages(problems)).toContain(message);
  expect(problems.map((problem) => problem.message + problem.hint).join(' ')).not.toMatch(
    /invalid|expected string|zod/i,
  );
});

test.each([
  'skip: [2027-02-30]',
  'timezone: Europe/Lundon',
  'size: 0',
  'size: 1.5',
  'roster: people.xlsx',
  'time: 10am',
])('a cohort cannot have %s', (details) => {
  const { problems } = readDetails(cohortShape(), front(`title: R\nstarts: 2027-01-12\n${details}`));
  expect(problems.filter(({ code }) => code === 'bad-value')).toHaveLength(1);
});

test('details that could not be read give no further problems', () => {
  const broken = readFrontMatter({ path: 'a.md', text: '---\ntitle: "Power\n---\n' });
  expect(broken.problems).not.toEqual([]);
  expect(readDetails(sessionShape(), broken.value)).toEqual({ value: {}, problems: [] });
});

test('line breaks within a line of text become blanks', () => {
  expect(session('prepare:\n  - >\n    Ring\n    the venue\n').value.prepare).toEqual(['Ring the venue']);
});
