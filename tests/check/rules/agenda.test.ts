import { expect, test } from 'vitest';
import { cohort, exercise, firstProblem, item, session, wrongWith, wrongWithSession } from '../course.ts';

const many = (...minutes: number[]) => minutes.map((one, index) => item({ title: `Item ${index + 1}`, minutes: one }));

test('an agenda that is too long is told at the item during which the slot ends', () => {
  expect(wrongWithSession({ slot: 60, items: many(30, 20, 25, 5) })).toEqual(['Item 3 agenda-overrun']);
  expect(firstProblem({ slot: 60, items: many(30, 20, 25) })?.message).toBe(
    'The agenda is 15 minutes longer than the slot, which ends during “Item 3”.',
  );
});

test('an item that begins where the slot ends is the one that is too much', () => {
  expect(wrongWithSession({ slot: 50, items: many(30, 20, 1) })).toEqual(['Item 3 agenda-overrun']);
});

test('what may be shortened is offered, and whether it is enough', () => {
  const items = [item({ title: 'A', minutes: 30, atLeast: 20 }), item({ title: 'B', minutes: 40, atLeast: 40 })];
  expect(firstProblem({ slot: 60, items })?.hint).toBe('By “at-least” you can shorten “A” by 10.');
  expect(firstProblem({ slot: 55, items })?.hint).toContain(
    'That gives 10 of the 15 minutes, so something else has to go.',
  );
  expect(firstProblem({ slot: 60, items: many(30, 31) })?.hint).toBe(
    'Shorten or leave out an item, or give the session a longer slot.',
  );
});

test('an agenda that is too short is told at the slot', () => {
  expect(wrongWithSession({ slot: 61 })).toEqual(['s.md slot agenda-underrun']);
  expect(firstProblem({ slot: 61 })?.message).toBe('The agenda is 1 minute shorter than the slot.');
});

test('an item without minutes keeps the sum from being told', () => {
  expect(wrongWithSession({ slot: 30, items: many(0, 60) })).toEqual([]);
});

test('a session without items is told once', () => {
  expect(wrongWithSession({ items: [] })).toEqual(['s.md session-empty']);
});

test('a session of more than two hours needs a break', () => {
  expect(wrongWithSession({ slot: 121, items: many(121) })).toEqual(['s.md slot no-break']);
  expect(wrongWithSession({ slot: 120, items: many(120) })).toEqual([]);
  expect(wrongWithSession({ slot: 121, items: [...many(101), item({ kind: 'break', minutes: 20 })] })).toEqual([]);
});

test('a shortened item cannot be longer than it is planned', () => {
  expect(wrongWithSession({ items: [item({ atLeast: 61 })] })).toEqual(['Talk at-least shortening-too-long']);
  expect(wrongWithSession({ items: [item({ atLeast: 60 })] })).toEqual([]);
});

test('a pinned item begins at its time in every cohort', () => {
  const pinned = (at: number) => [item({ title: 'Before', minutes: 40 }), item({ title: 'Lunch', minutes: 20, at })];
  expect(wrongWithSession({ items: pinned(640) })).toEqual([]);
  expect(wrongWithSession({ items: pinned(645) })).toEqual(['Lunch at pinned-item']);
  expect(firstProblem({ items: pinned(645) })?.message).toBe(
    '“Lunch” is pinned to 10:45, and in “Riverside” it begins at 10:40, 5 minutes early.',
  );
  expect(firstProblem({ items: pinned(639) })?.message).toContain('1 minute late');
});

test('a pinned item is compared with the clock of each cohort', () => {
  const sessions = [session({ items: [item({ at: 600 })] })];
  const afternoon = cohort({ meetings: cohort().meetings.map((meeting) => ({ ...meeting, start: 780 })) });
  expect(wrongWith({ sessions, cohorts: [cohort(), afternoon] })).toEqual(['Talk at pinned-item']);
  expect(wrongWith({ sessions, cohorts: [] })).toEqual([]);
});

test('after an item without minutes no clock is known', () => {
  const items = [item({ minutes: 0, at: 600 }), item({ title: 'Later', at: 700 })];
  expect(wrongWithSession({ items })).toEqual([]);
});

test('an exercise needs steps, a debrief and a way to opt out', () => {
  expect(wrongWithSession({ items: [exercise()] })).toEqual([]);
  const bare = exercise({ steps: undefined, debrief: undefined, optOut: undefined });
  expect(wrongWithSession({ items: [bare] })).toEqual(Array.from({ length: 3 }, () => 'Talk exercise-incomplete'));
  expect(firstProblem({ items: [exercise({ optOut: undefined })] })?.message).toBe('“Talk” has no way to opt out.');
});
