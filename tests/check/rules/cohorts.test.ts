import { expect, test } from 'vitest';
import type { Cohort, Contact, Meeting } from '../../../src/course/model.ts';
import { cohort, contact, session, wrongWith } from '../course.ts';

const wrongWithCohort = (more: Partial<Cohort>): string[] => wrongWith({ cohorts: [cohort(more)] });
const meetingOn = (date: string, more: Partial<Meeting> = {}): Meeting => ({
  session: 'power',
  date,
  start: 600,
  end: 660,
  venue: { name: 'The Mill' },
  facilitators: [{ name: 'Ann' }],
  ...more,
});

test('a cohort says who leads it', () => {
  expect(wrongWithCohort({ facilitators: [], meetings: [meetingOn('2027-01-12', { facilitators: [] })] })).toEqual([
    'c.md facilitators cohort-without-facilitator',
  ]);
  expect(wrongWithCohort({ facilitators: [], meetings: [] })).toEqual(['c.md facilitators cohort-without-facilitator']);
});

test('facilitators may be named for each meeting', () => {
  expect(wrongWithCohort({ facilitators: [], meetings: [meetingOn('2027-01-12')] })).toEqual([]);
});

test('a cohort says where it meets', () => {
  expect(wrongWithCohort({ venue: undefined, meetings: [meetingOn('2027-01-12', { venue: undefined })] })).toEqual([
    'c.md venue cohort-without-venue',
  ]);
  expect(wrongWithCohort({ venue: undefined, meetings: [meetingOn('2027-01-12')] })).toEqual([]);
});

test('meetings come in the order of their sessions', () => {
  const meetings = (first: string, second: string, more: Partial<Meeting> = {}) => [
    meetingOn(first),
    meetingOn(second, { session: 'next', ...more }),
  ];
  expect(wrongWithCohort({ meetings: meetings('2027-01-12', '2027-01-19') })).toEqual([]);
  expect(wrongWithCohort({ meetings: meetings('2027-01-19', '2027-01-12') })).toEqual([
    'c.md meetings next meeting-order',
  ]);
  expect(wrongWithCohort({ meetings: meetings('2027-01-12', '2027-01-12') })).toEqual([
    'c.md meetings next meeting-order',
  ]);
  expect(wrongWithCohort({ meetings: meetings('2027-01-12', '2027-01-12', { start: 660 }) })).toEqual([]);
});

test('a day to skip is one on which there could be a meeting', () => {
  expect(wrongWithCohort({ skip: ['2027-01-19', '2027-09-07'] })).toEqual([]);
  expect(wrongWithCohort({ skip: ['2027-01-20', '2027-01-05'] })).toEqual([
    'c.md skip 0 unused-skip',
    'c.md skip 1 unused-skip',
  ]);
});

test('a cohort whose first day could not be read is not blamed for its days to skip', () => {
  expect(wrongWithCohort({ starts: '', meetings: [], skip: ['2027-01-20'] })).toEqual([]);
});

const wrongOn = (today: string | undefined, more: Partial<Contact>): string[] =>
  wrongWith({ contacts: [contact(more)] }, { today });

test('a contact is checked once a year', () => {
  expect(wrongOn('2027-11-01', { verified: '2026-11-01' })).toEqual([]);
  expect(wrongOn('2027-11-02', { verified: '2026-11-01' })).toEqual(['Contact verified contact-outdated']);
  expect(wrongOn('2028-02-29', { verified: '2027-03-01' })).toEqual([]);
});

test('a contact cannot have been checked on a day to come', () => {
  expect(wrongOn('2026-10-31', { verified: '2026-11-01' })).toEqual(['Contact verified contact-outdated']);
});

test('without a day of today nothing is said about the age of contacts', () => {
  expect(wrongOn(undefined, { verified: '1999-01-01' })).toEqual([]);
});

test('the contacts of a cohort are checked too', () => {
  const cohorts = [cohort({ contacts: [contact({ verified: '1999-01-01' })] })];
  expect(wrongWith({ cohorts, sessions: [session()] }, { today: '2026-11-23' })).toEqual([
    'Contact verified contact-outdated',
  ]);
});
