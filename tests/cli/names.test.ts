import { expect, test } from 'vitest';
import { workspace } from '../support/workspace.ts';

test.each([
  ['command', ['biuld'], 'Did you mean build?'],
  ['flag', ['build', '--cohrt', 'spring'], 'Did you mean --cohort?'],
  ['template', ['build', 'handot'], 'Did you mean “handout”?'],
  ['session', ['build', '--session', 'lisening'], 'Did you mean “listening”?'],
  ['cohort', ['build', '--cohort', 'sprng'], 'Did you mean “spring”?'],
  ['cohort to list', ['list', 'papers', '--cohort', 'sprng'], 'Did you mean “spring”?'],
  ['list', ['list', 'sesions'], 'Did you mean “sessions”?'],
  ['path', ['check', 'content/sesions'], 'Did you mean “content/sessions”?'],
])('a mistyped %s gets the nearest name', async (_, args, offer) => {
  const { code, stdout, stderr } = await workspace().run(args);
  expect(stderr).toContain(offer);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test.each([
  ['template', ['build', 'zzzzzz'], 'The templates are assignment-brief, card-sheets, certificate'],
  ['session', ['build', '--session', '1,9'], 'The sessions are 1, 2.'],
  ['cohort', ['build', '--cohort', 'zzzzzz'], 'The only cohort is spring.'],
])('a %s that is like none gets the names that there are', async (_, args, names) => {
  expect((await workspace().run(args)).stderr).toContain(names);
});

test('all names that are wrong are told at once', async () => {
  const { stderr } = await workspace().run(['build', 'handot', 'covr', '--session', '7', '--cohort', 'sprng']);
  for (const name of ['handot', 'covr', '7', 'sprng']) expect(stderr).toContain(`“${name}”`);
});
