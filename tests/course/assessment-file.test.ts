import { expect, test } from 'vitest';
import { readAssessmentFile } from '../../src/course/assessment-file.ts';
import { readAssessments } from '../../src/course/assessments.ts';
import { readSessionFile } from '../../src/course/session-file.ts';
import { messages, places, sessionText } from './workspace.ts';

const DETAILS = `---
title: My recovery
aim: A written essay.
fields: { essay-due: Please hand it in by }
---
`;

const BRIEF = ':::brief\n## What we ask\n\nWrite about it.\n:::\n';
const CRITERION = ':::criterion[Your *own* recovery]{#own}\nIt says what helped.\n:::\n';

function read(body: string, details = DETAILS) {
  return readAssessmentFile({ path: 'a.md', text: `${details}${body}` }, { number: 1, id: 'my-recovery' });
}

/** Places as lines of the file, and what is said there. */
const wrong = (body: string, details = DETAILS): string[] => places(read(body, details).problems);

test('an assessment has a brief, criteria and notes for assessors, each at its line', () => {
  const { value, problems } = read(`${BRIEF}\n${CRITERION}\n:::marking\nRead it twice.\n:::\n`);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    number: 1,
    id: 'my-recovery',
    title: 'My recovery',
    aim: 'A written essay.',
    fields: [{ name: 'essay-due', label: 'Please hand it in by' }],
    brief: { text: '## What we ask\n\nWrite about it.', file: 'a.md', line: 7 },
    criteria: [{ id: 'own', title: 'Your own recovery', text: { text: 'It says what helped.', line: 13 } }],
    marking: { text: 'Read it twice.', line: 17 },
  });
});

test('an assessment without a brief or a criterion is told of', () => {
  expect(wrong(CRITERION)).toEqual(['a.md:6:1 missing-value']);
  expect(messages(read(BRIEF).problems)).toEqual(['The assessment has no criterion.']);
});

test('a criterion needs words, a title and an id of its own', () => {
  expect(wrong(`${BRIEF}:::criterion[Own]{#own}\n:::\n`)).toEqual(['a.md:11:1 missing-value']);
  expect(wrong(`${BRIEF}:::criterion[Own]\nIt helps.\n:::\n`)).toEqual(['a.md:11:1 missing-value']);
  expect(wrong(`${BRIEF}${CRITERION}${CRITERION}`)).toEqual(['a.md:14:35 duplicate-id']);
});

test('a second brief is told of, and the first one counts', () => {
  const { value, problems } = read(`${BRIEF}${BRIEF}${CRITERION}`);
  expect(places(problems)).toEqual(['a.md:11:1 misplaced-block']);
  expect(value.brief.line).toBe(7);
});

test.each([
  [':::breif\nText\n:::\n', 'Did you mean “brief”?'],
  [':::criterian[Own]{#own}\nText\n:::\n', 'Did you mean “criterion”?'],
  [':::criterion[Own]{#own minuts=4}\nText\n:::\n', ''],
  [':::handout[Own]{#own}\nText\n:::\n', 'Move it into a session.'],
])('a slip in %j is told of, with what to do', (body, hint) => {
  const [first] = read(`${BRIEF}${CRITERION}${body}`).problems;
  expect(first?.span?.start.line).toBe(14);
  expect(first?.hint).toContain(hint);
});

test('a part of an assessment in a session is sent to where it belongs', () => {
  const { problems } = readSessionFile(
    { path: 's.md', text: sessionText(CRITERION) },
    { number: 4, id: 'power' },
    new Map(),
  );
  expect(problems.map(({ hint }) => hint)).toContain('Move it into an assessment.');
});

test('assessments are read in the order of their numbers, and a file without one is told of', () => {
  const source = (name: string) => ({
    name,
    file: { path: `content/assessments/${name}`, text: `${DETAILS}${BRIEF}${CRITERION}` },
  });
  const names = ['10-last.md', '02-first.md', 'third.md', '03-last.md'];
  const { value, problems } = readAssessments('content/assessments', names.map(source));
  expect(value.map(({ number, id }) => `${number} ${id}`)).toEqual(['2 first', '3 last', '10 last']);
  expect(places(problems)).toEqual([
    'content/assessments/third.md:1:1 bad-file-name',
    'content/assessments/10-last.md:1:1 duplicate-id',
  ]);
});
