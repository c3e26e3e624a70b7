import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/course/model.ts';
import { checkCourse } from '../../../src/check/check.ts';
import { cohort, course, sourceIn, wrongWith } from '../course.ts';

const TEXT = { text: 'Words', file: 'a.md', line: 9 };
const assessment: Assessment = {
  number: 1,
  id: 'essay',
  title: 'Essay',
  aim: 'Write it',
  fields: [
    { name: 'essay-due', label: 'Please hand it in by' },
    { name: 'essay-to', label: 'To whom' },
  ],
  brief: TEXT,
  criteria: [],
  marking: undefined,
  source: sourceIn('a.md'),
};

const withFields = (fields: Record<string, string>) => ({
  assessments: [assessment],
  cohorts: [cohort({ fields, source: sourceIn('c.md') })],
});

test('a field that is nearly one that an assessment asks for is told of, with the right name', () => {
  const wrong = withFields({ 'essay-deu': 'Tuesday' });
  expect(wrongWith(wrong)).toEqual(['c.md fields essay-deu unknown-field']);
  expect(checkCourse(course(wrong))[0]?.hint).toBe('Did you mean “essay-due”?');
});

test('fields that are asked for, and those of the author’s own, are left alone', () => {
  expect(wrongWith(withFields({ 'essay-due': 'Tuesday', 'awarding-body': 'The Board' }))).toEqual([]);
});

test('a field is no slip for one that the cohort gives as well', () => {
  expect(wrongWith(withFields({ 'essay-to': 'Ann', 'essay-too': 'Ben' }))).toEqual([]);
});
