import { expect, test } from 'vitest';
import { checkCourse } from '../../src/check/check.ts';
import { rules } from '../../src/check/rules.ts';
import { contact, course, item, session, sourceIn, wrongWith } from './course.ts';

test('a course with nothing wrong gives no problem', () => {
  expect(checkCourse(course(), { today: '2026-11-23' })).toEqual([]);
});

test('an empty course gives no problem', () => {
  expect(checkCourse(course({ sessions: [], cohorts: [], contacts: [] }))).toEqual([]);
});

test('problems of all sessions are told, in the order of files', () => {
  const sessions = ['b.md', 'a.md'].map((file) => session({ slot: 90, source: sourceIn(file) }));
  expect(wrongWith({ sessions })).toEqual(['a.md slot agenda-underrun', 'b.md slot agenda-underrun']);
});

test('a course that could not be read gives no further problems', () => {
  const broken = session({
    title: '',
    slot: 0,
    aim: '',
    outcomes: [],
    items: [item({ minutes: 0 })],
    evaluation: undefined,
  });
  const unread = course({ title: '', values: [], themes: [], contacts: [], sessions: [broken], cohorts: [] });
  expect(checkCourse({ ...unread, sessions: [{ ...broken, values: ['Hope'], themes: ['loss'] }] })).toEqual([]);
});

test('every message is a sentence, and every problem says what to do', () => {
  const sessions = [
    session({ slot: 200, values: ['Hop'], themes: ['los', 'loss'], outcomes: [{ id: 'x', sentence: 'See' }] }),
    session({ items: [] }),
    session({ items: [item({ minutes: 61, atLeast: 70, at: 1 })] }),
  ];
  const problems = checkCourse(course({ sessions, contacts: [contact({ verified: '2001-01-01' })] }), {
    today: '2026-11-23',
  });
  expect(problems.length).toBeGreaterThan(9);
  for (const { message, hint } of problems) {
    expect(message).toMatch(/^[“A-Z].*\.$/u);
    expect(hint).toMatch(/^[A-Z].+/);
  }
});

test('rules have names of their own', () => {
  expect(new Set(Object.values(rules)).size).toBe(Object.keys(rules).length);
});
