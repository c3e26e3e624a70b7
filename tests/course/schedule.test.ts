import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, daysBetween } from '../../src/course/calendar.ts';
import { meetings, type MeetingChange, type MeetingPlan } from '../../src/course/schedule.ts';
import { spanAt } from '../../src/diagnostics/diagnostic.ts';

const sessions = ['welcome', 'recovery', 'power'].map((id) => ({ id, slot: 180 }));

function plan(more: Partial<MeetingPlan> = {}): MeetingPlan {
  return {
    starts: '2027-01-12',
    time: 600,
    every: 7,
    skip: [],
    venue: { name: 'The Mill' },
    facilitators: [{ name: 'Ann' }],
    changes: [],
    ...more,
  };
}

function change(session: string, more: Partial<MeetingChange>): MeetingChange {
  return { session, at: spanAt('c.md', 9), source: (key) => spanAt('c.md', 9, key === 'date' ? 20 : 1), ...more };
}

const dates = (more: Partial<MeetingPlan>): string[] => meetings(plan(more), sessions).value.map(({ date }) => date);

test('every session has its meeting, a week after the one before', () => {
  expect(meetings(plan(), sessions)).toEqual({
    value: ['2027-01-12', '2027-01-19', '2027-01-26'].map((date, index) => ({
      session: sessions[index]?.id,
      date,
      start: 600,
      end: 780,
      venue: { name: 'The Mill' },
      facilitators: [{ name: 'Ann' }],
    })),
    problems: [],
  });
});

test('meetings come every so many days', () => {
  expect(dates({ every: 14 })).toEqual(['2027-01-12', '2027-01-26', '2027-02-09']);
  expect(dates({ every: 1 })).toEqual(['2027-01-12', '2027-01-13', '2027-01-14']);
});

test('a skipped day moves its meeting and all later ones', () => {
  expect(dates({ skip: ['2027-01-19'] })).toEqual(['2027-01-12', '2027-01-26', '2027-02-02']);
  expect(dates({ skip: ['2027-01-12'] })).toEqual(['2027-01-19', '2027-01-26', '2027-02-02']);
});

test('a change of date moves one meeting alone', () => {
  expect(dates({ changes: [change('recovery', { date: '2027-01-21' })] })).toEqual([
    '2027-01-12',
    '2027-01-21',
    '2027-01-26',
  ]);
});

test('a meeting may have its own time, venue and facilitators', () => {
  const changes = [change('recovery', { time: 780, venue: { name: 'The Barn' }, facilitators: [{ name: 'Bo' }] })];
  const [first, second] = meetings(plan({ changes }), sessions).value;
  expect(second).toMatchObject({ start: 780, end: 960, venue: { name: 'The Barn' }, facilitators: [{ name: 'Bo' }] });
  expect(first).toMatchObject({ start: 600, venue: { name: 'The Mill' } });
});

test('a change for a session that does not exist is a problem at its id, with the nearest one', () => {
  const { problems } = meetings(plan({ changes: [change('recovry', { time: 780 })] }), sessions);
  expect(problems).toEqual([
    {
      code: 'unknown-session',
      severity: 'error',
      message: 'The course has no session “recovry”.',
      hint: 'Did you mean “recovery”?',
      span: spanAt('c.md', 9),
    },
  ]);
});

test('a meeting that is moved to a skipped day is a problem at its date', () => {
  const { problems } = meetings(
    plan({ skip: ['2027-01-20'], changes: [change('recovery', { date: '2027-01-20' })] }),
    sessions,
  );
  expect(problems.map(({ code, span }) => [code, span])).toEqual([['meeting-on-skipped-day', spanAt('c.md', 9, 20)]]);
});

test('no regular meeting is on a skipped day, or out of step with the first', () => {
  const skip = fc.array(fc.integer({ min: 0, max: 80 }).map((days) => daysAfter('2027-01-12', days)));
  fc.assert(
    fc.property(skip, fc.integer({ min: 1, max: 21 }), (skipped, every) => {
      const days = dates({ skip: skipped, every });
      expect(days.filter((day) => skipped.includes(day))).toEqual([]);
      expect(days.every((day) => daysBetween('2027-01-12', day) % every === 0)).toBe(true);
      expect(days).toEqual(days.toSorted());
      expect(new Set(days).size).toBe(sessions.length);
    }),
    { numRuns: 50 },
  );
});
