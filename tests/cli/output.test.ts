import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { hasTool } from '../support/tools.ts';
import { PROGRAM, workspace } from '../support/workspace.ts';

const warned = { 'content/cohorts/spring.md': (text: string) => text.replace(/^facilitators.*\n/m, '') };

test('build prints where the papers are on standard output, and all else on the other', async () => {
  const { stdout, stderr } = await workspace(warned).run(['build', 'cover']);
  expect(stdout).toBe('Papers are in out/. Open first: out/spring/cover.pdf\n');
  expect(stderr).toMatch(/^content\/cohorts\/spring\.md:.* warning cohort-without-facilitator/);
  expect(stderr).toMatch(/\n1 paper in \d+\.\d s\. 1 warning\.\n$/);
});

test('check prints what it finds on standard output, and nothing on the other', async () => {
  const { stdout, stderr } = await workspace(warned).run(['check']);
  expect(stdout).toMatch(/^content\/cohorts\/spring\.md:.* warning cohort-without-facilitator[^]*\n1 warning\.\n$/);
  expect(stderr).toBe('');
});

test('list prints tables on standard output, and problems on the other', async () => {
  const { stdout, stderr } = await workspace({
    'content/sessions/02-listening.md': (text) => text.replace('aim:', 'aimm:'),
  }).run(['list']);
  expect(stdout).toMatch(/^Sessions\n {2}1\. hello {6}Hello {2}30 minutes\n[^]*\nTemplates\n/);
  expect(stdout).not.toContain('aimm');
  expect(stderr).toContain('“aimm” is not a detail that is known here.');
});

test.each([
  [
    ['build', 'cover'],
    ['schema', 'command', 'out', 'written', 'problems', 'stopped'],
  ],
  [
    ['build', 'no-such-template'],
    ['schema', 'command', 'out', 'written', 'problems', 'stopped'],
  ],
  [['check'], ['schema', 'command', 'problems']],
  [
    ['check', 'content/nothing'],
    ['schema', 'command', 'problems'],
  ],
  [['list'], ['schema', 'command', 'sessions', 'cohorts', 'templates', 'editions', 'problems']],
  [
    ['list', 'papers'],
    ['schema', 'command', 'papers', 'problems'],
  ],
  [
    ['list', 'dragons'],
    ['schema', 'command', 'problems'],
  ],
])('--json prints one object and nothing else: %j', async (args: string[], keys: string[]) => {
  const { json, stderr } = await workspace(warned).runJson(args);
  expect(json).toMatchObject({ schema: 1, command: args[0] });
  expect(Object.keys(json)).toEqual(keys);
  expect(stderr).toBe('');
});

test('--json tells a problem with its code, place and what to do', async () => {
  const { problems } = await workspace(warned).runJson(['check']);
  expect(problems).toEqual([
    {
      code: 'cohort-without-facilitator',
      severity: 'warning',
      message: expect.any(String),
      hint: expect.any(String),
      span: { file: 'content/cohorts/spring.md', start: { line: 2, column: 1 } },
    },
  ]);
});

test('--quiet prints problems alone', async () => {
  expect(await workspace().run(['build', 'cover', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await workspace().run(['check', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  expect((await workspace(warned).run(['build', 'cover', '--quiet'])).stderr).toContain('cohort-without-facilitator');
});

test('check tells of the files that are named, and of no others', async () => {
  const wrong = workspace({ ...warned, 'content/sessions/02-listening.md': (text) => text.replace('aim:', 'aimm:') });
  const files = async (...paths: string[]) =>
    (await wrong.runJson(['check', ...paths])).problems.map(({ span }) => span?.file);
  expect(new Set(await files())).toEqual(new Set(['content/cohorts/spring.md', 'content/sessions/02-listening.md']));
  expect(new Set(await files('content/sessions'))).toEqual(new Set(['content/sessions/02-listening.md']));
  expect(await files('content/cohorts/spring.md')).toEqual(['content/cohorts/spring.md']);
  expect(await files('content/course.md')).toEqual([]);
});

test('a reader that stops early is no fault', async () => {
  const { root } = workspace();
  const child = spawn(process.execPath, [PROGRAM, 'list'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (bytes: Buffer) => (told += bytes.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, told }).toEqual({ code: 0, told: '' });
});

const terminal = hasTool('script', '--version');

/** Runs the program as if someone watched, with both outputs in one. */
function watched(args: string, cwd: string, env: Record<string, string> = {}): Promise<string> {
  const command = `'${process.execPath}' '${PROGRAM}' ${args}`;
  const plain = { PATH: process.env['PATH'], TERM: 'xterm-256color', ...env };
  return new Promise((resolve) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: plain,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let text = '';
    child.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()));
    child.on('close', () => resolve(text));
  });
}

test.skipIf(!terminal)('shows colours to someone who watches, unless they ask for none', async () => {
  const { root } = workspace(warned);
  const colour = '\u001b[33mwarning';
  expect(await watched('check', root)).toContain(colour);
  expect(await watched('check', root, { NO_COLOR: '' })).toContain(colour);
  for (const [args, env] of [
    ['check --no-color', {}],
    ['check', { NO_COLOR: '1' }],
    ['check', { TERM: 'dumb' }],
  ] as const) {
    const text = await watched(args, root, env);
    expect(text).toContain('warning cohort-without-facilitator');
    expect(text).not.toContain('\u001b');
  }
});

test.skipIf(!terminal)('a result that goes into a file has no colours, even where someone watches', async () => {
  const wrong = workspace(warned);
  await watched('check > found.txt', wrong.root);
  const found = Buffer.from(wrong.read('found.txt')).toString();
  expect(found).toContain('warning cohort-without-facilitator');
  expect(found).not.toContain('\u001b');
});

test.skipIf(!terminal)('shows how far it is to someone who watches', async () => {
  expect(await watched('build', workspace().root)).toMatch(/0\/\d+ papers/);
  expect(await watched('build', workspace().root, { CI: '1' })).not.toMatch(/0\/\d+ papers/);
});
