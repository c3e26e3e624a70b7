import { expect, test } from 'vitest';
import { assessmentView } from '../../../src/build/view/assessment.ts';
import type { Assessment, Cohort } from '../../../src/course/model.ts';

const assessment = {
  number: 1,
  id: 'my-recovery',
  title: 'My recovery',
  aim: 'Look back',
  fields: [
    { name: 'due', label: 'Please hand it in by' },
    { name: 'constructor', label: 'Made by' },
  ],
  brief: { text: 'Write.', file: 'a.md', line: 1 },
  criteria: [],
  marking: undefined,
  source: () => ({ file: 'a.md', start: { line: 1, column: 1 } }),
} satisfies Assessment;

const cohort = (fields: Cohort['fields']): Cohort => ({ fields }) as Cohort;

test('what a cohort has decided is a fact, and the rest is open, to be filled in by hand', () => {
  expect(assessmentView(assessment, cohort({ due: '9 March' }))).toMatchObject({
    facts: [{ label: 'Please hand it in by', value: '9 March' }],
    open: ['Made by'],
  });
});

test('without a cohort all is open', () => {
  expect(assessmentView(assessment, undefined)).toMatchObject({
    facts: [],
    open: ['Please hand it in by', 'Made by'],
  });
});
