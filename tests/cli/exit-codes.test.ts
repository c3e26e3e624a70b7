import { expect, test } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.ts';
import { temporaryFolder, workspace } from '../support/workspace.ts';

const broken = { 'content/sessions/02-listening.md': (text: string) => text.replace('minutes=15', 'minutes=25') };

test('ends with 0 where all is done', async () => {
  const whole = workspace();
  for (const args of [['check'], ['list'], ['build', 'cover'], ['--help'], ['help', 'build']])
    expect(await whole.run(args)).toMatchObject({ code: EXIT.done });
});

test('ends with 1 where content has an error, whatever the command', async () => {
  const wrong = workspace(broken);
  for (const args of [['check'], ['build']]) expect(await wrong.run(args)).toMatchObject({ code: EXIT.problems });
});

test('ends with 0 where there are only warnings', async () => {
  const worrying = workspace({ 'content/cohorts/spring.md': (text) => text.replace(/^facilitators.*\n/m, '') });
  const { code, problems } = await worrying.runJson(['check']);
  expect(problems).toMatchObject([{ severity: 'warning', code: 'cohort-without-facilitator' }]);
  expect(code).toBe(EXIT.done);
});

test.each([
  [[]],
  [['--nothing-like-it']],
  [['build', '--nothing-like-it']],
  [['build', 'no-such-template']],
  [['build', '--cohort', 'nobody']],
  [['build', '--cohort']],
  [['build', '--session', '9']],
  [['build', '--session', ',']],
  [['check', 'content/nothing.md']],
  [['check', '..']],
  [['list', 'dragons']],
  [['list', 'papers', '--cohort', 'nobody']],
])('ends with 2 for a command line that is wrong: %j', async (args: string[]) => {
  const whole = workspace();
  expect(await whole.run(args)).toMatchObject({ code: EXIT.usage });
  expect(whole.files()).toEqual([]);
});

test('ends with 2 where --cwd names no folder', async () => {
  const whole = workspace();
  for (const place of ['nowhere', 'content/course.md']) {
    const { code, stderr } = await whole.run(['check', '--cwd', place]);
    expect(code).toBe(EXIT.usage);
    expect(stderr).toContain('There is no folder of this name.');
  }
});

test.each(['soon', '-1', '1.5', '99999999999999999'])('ends with 2 where SOURCE_DATE_EPOCH is “%s”', async (value) => {
  const { code, stderr } = await workspace().run(['build', 'cover'], { env: { SOURCE_DATE_EPOCH: value } });
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain('SOURCE_DATE_EPOCH is not a number of seconds');
});

test('ends with 1 in a folder without a course', async () => {
  const { code, stderr } = await workspace().run(['build'], { cwd: temporaryFolder() });
  expect(code).toBe(EXIT.problems);
  expect(stderr).toContain('There is no file “content/course.md” here.');
});
