import type { Entry } from './entry.ts';

/** Cohorts, their dates and their people. Messages here never hold a person's name. */
export const cohortCodes = {
  'unknown-session': {
    severity: 'error',
    title: 'A cohort changes a session that the course does not have',
    explanation:
      'The names under `meetings` are ids of sessions: the file name without its number, such as `peer-relationship` for `05-peer-relationship.md`.',
  },
  'meeting-on-skipped-day': {
    severity: 'error',
    title: 'A meeting is moved to a day without meetings',
    explanation:
      'One line of the cohort’s file says that nobody meets on this day, and another that one session does. Take the day out of `skip`, or move the session to another day.',
  },
  'meeting-order': {
    severity: 'warning',
    title: 'Two meetings are in another order than their sessions, or at the same time',
    explanation:
      'Sessions build on each other, so their meetings usually come in the same order. Check the dates under `meetings`. If you mean it, you can leave it.',
  },
  'unused-skip': {
    severity: 'warning',
    title: 'A day to skip is not a day of the course',
    explanation:
      'A date in `skip` moves a meeting only if there would have been one on that day. This date is another day of the week, or outside of the course. Check the date.',
  },
  'cohort-without-facilitator': {
    severity: 'warning',
    title: 'A cohort names no facilitator',
    explanation:
      'The joining letter and the session plans say who leads the group. List the people under `facilitators`.',
  },
  'cohort-without-venue': {
    severity: 'warning',
    title: 'A cohort names no venue',
    explanation:
      'The joining letter says where to come, and how to get in. Give a `venue` with its name, address and what people need to know about access.',
  },
  'unknown-field': {
    severity: 'warning',
    title: 'A cohort gives a field that is nearly one an assessment asks for',
    explanation:
      'Assessments print what a cohort says under `fields`, such as the day on which work is due, and leave a line to write on where it says nothing. This name is one or two letters away from one that is asked for, so it would not be printed. Fields with names of your own are for your own templates, and are left alone.',
  },
  'missing-roster': {
    severity: 'error',
    title: 'A roster cannot be found',
    explanation:
      'The file named by `roster` stands beside the cohort’s file, and it is not there. Check the spelling, or give `size: 14` to make papers without names.',
  },
  'bad-roster': {
    severity: 'error',
    title: 'A roster cannot be read as a table',
    explanation:
      'A roster is a CSV file: a first row with the names of the columns, then one row a person, with commas between (semicolons or tabs will do, as spreadsheet programs write them). A value that has one of those or a quotation mark in it goes in double quotes. Without any person, nothing would be made for anybody.',
  },
  'unknown-column': {
    severity: 'error',
    title: 'A roster has a column that is not known',
    explanation:
      'A roster has the column `name`, and any of `called`, `email`, `edition`, `pronouns` and `notes`. Rename the column, or take it out. Keep private facts in `notes`, which is never printed.',
  },
  'missing-name': {
    severity: 'error',
    title: 'A row of a roster has no name',
    explanation:
      'Every row of a roster is a person, and needs something in the column `name`. Fill it in, or delete the row.',
  },
  'duplicate-row': {
    severity: 'error',
    title: 'Two rows of a roster are the same',
    explanation:
      'The same person stands twice in the roster, so everything would be printed twice. Delete one row. Two people who share a name can be told apart by `called` or `email`.',
  },
  'unknown-edition': {
    severity: 'error',
    title: 'A roster or a template asks for an edition that does not exist',
    explanation:
      'An edition is a way of printing for a reader, such as `large-print`. The message lists the ones there are; each file in `templates/themes` is one more.',
  },
} as const satisfies Record<string, Entry>;
