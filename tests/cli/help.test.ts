import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT, temporaryFolder, runProgram } from '../support/workspace.ts';

const cwd = temporaryFolder();

test.each(['', 'build', 'check', 'list'])(
  'the help of “coursepack %s” is as documented, with two examples',
  async (name) => {
    const { code, stdout, stderr } = await runProgram([...(name === '' ? [] : [name]), '--help'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [, examples = ''] = stdout.split('Examples:\n');
    expect(examples.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^ {2}coursepack /),
      expect.stringMatching(/^ {2}coursepack /),
    ]);
    expect(stdout).toMatchSnapshot();
  },
);

test('“help build” and “build --help” say the same', async () => {
  const [one, other] = await Promise.all([
    runProgram(['help', 'build'], { cwd }),
    runProgram(['build', '-h'], { cwd }),
  ]);
  expect(one).toEqual(other);
});

test('a command line without a command shows the help as what went wrong', async () => {
  const { code, stdout, stderr } = await runProgram([], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: coursepack');
});

test('“--version” says which coursepack this is', async () => {
  const { code, stdout } = await runProgram(['--version'], { cwd });
  const { version } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as { version: string };
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${version}\n` });
});
