import { expect, test } from 'vitest';
import { loadCourse } from '../../src/course/load.ts';
import { COURSE_TEXT, places, sessionText, workspace } from './workspace.ts';

const FILES = {
  'content/course.md': COURSE_TEXT,
  'content/sessions/01-welcome.md': sessionText(':::activity[Hello]{minutes=60 meets=power}\nHello.\n:::'),
};

test('every other file beside course.md is a page, with its text at its line', async () => {
  const root = await workspace({ ...FILES, 'content/resources.md': '---\ntitle: To read\n---\n\n## Books\n\nMany.\n' });
  const { value, problems } = await loadCourse(root);
  expect(problems).toEqual([]);
  expect([...(value?.pages.keys() ?? [])]).toEqual(['resources']);
  expect(value?.pages.get('resources')).toMatchObject({
    title: 'To read',
    body: { text: '## Books\n\nMany.', file: 'content/resources.md', line: 5 },
  });
});

test('a page needs a title, and a name that a template can say', async () => {
  const root = await workspace({
    ...FILES,
    'content/resources.md': '---\ntitel: To read\n---\nMany.\n',
    'content/My page.md': '---\ntitle: Mine\n---\nWords.\n',
  });
  expect(places((await loadCourse(root)).problems)).toEqual([
    'content/My page.md:1:1 bad-file-name',
    'content/resources.md:2:1 missing-value',
    'content/resources.md:2:1 unknown-key',
  ]);
});
