import { expect, test } from 'vitest';
import { findPartials, findTemplates } from '../../../src/templating/papers/find.ts';
import { filesOf } from '../files.ts';
import { briefly } from '../language.ts';

const shipped = filesOf({
  'templates/handout.hbs': 'shipped handout',
  'templates/cover.hbs': 'shipped cover',
  'templates/partials/agenda.hbs': 'shipped agenda',
  'templates/strings/en-GB.yaml': '',
});

test('the templates of a workspace stand for the shipped ones, file by file, sorted by name', async () => {
  const own = filesOf({ 'templates/poster.hbs': 'own poster', 'templates/handout.hbs': 'own handout' });
  const { value, problems } = await findTemplates([own, shipped]);
  expect(problems).toEqual([]);
  expect(value.map(({ name, origin, file }) => [name, origin, file.path, file.text])).toEqual([
    ['cover', 1, 'templates/cover.hbs', 'shipped cover'],
    ['handout', 0, 'templates/handout.hbs', 'own handout'],
    ['poster', 0, 'templates/poster.hbs', 'own poster'],
  ]);
});

test('partials have a folder of their own', async () => {
  const { value } = await findPartials([filesOf({}), shipped]);
  expect(value.map(({ name }) => name)).toEqual(['agenda']);
});

test('other files are left alone, and a name that no template can have is told', async () => {
  const own = filesOf({ 'templates/notes.txt': '', 'templates/My Poster.hbs': '' });
  const { value, problems } = await findTemplates([own]);
  expect(value).toEqual([]);
  expect(briefly(problems)).toEqual([
    'templates/My Poster.hbs:1:1 bad-file-name “templates/My Poster.hbs” is not the name of a template. Use small letters, digits and hyphens, as in “session-plan.hbs”.',
  ]);
});
