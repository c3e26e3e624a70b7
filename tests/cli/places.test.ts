import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, isWhole, temporaryFolder, workspace } from '../support/workspace.ts';

test('two builds at once into one folder both succeed, and every file is whole', async () => {
  const whole = workspace();
  const runs = await Promise.all([whole.runJson(['build']), whole.runJson(['build'])]);
  const [one, other] = runs;
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(one?.written).toEqual(other?.written);
  expect(whole.files()).toEqual(one?.written.toSorted());
  for (const file of whole.files()) expect(isWhole(whole.read(join('out', file)))).toBe(true);
});

test('--cwd works in another folder: content, papers and paths are those of the workspace', async () => {
  const whole = workspace();
  const elsewhere = temporaryFolder();
  const made = await whole.runJson(['build', 'cover', '--cwd', whole.root], { cwd: elsewhere });
  expect(made).toMatchObject({ code: 0, json: { out: 'out' }, written: ['spring/cover.pdf'] });
  expect(whole.files()).toEqual(['spring/cover.pdf']);
  expect(filesBelow(elsewhere)).toEqual([]);
  const checked = await whole.run(['check', 'content/sessions', '--cwd', whole.root], { cwd: elsewhere });
  expect(checked).toMatchObject({ code: 0, stdout: 'No problems.\n' });
});

test('where papers are is told as seen from the folder that the command was typed in', async () => {
  const around = temporaryFolder();
  const whole = workspace();
  const told = async (out: string[], cwd: string) =>
    (await whole.run(['build', 'cover', '--cwd', whole.root, ...out], { cwd })).stdout;
  const way = relative(around, whole.root);
  expect(await told([], around)).toBe(`Papers are in ${way}/out/. Open first: ${way}/out/spring/cover.pdf\n`);
  expect(await told([], whole.root)).toBe('Papers are in out/. Open first: out/spring/cover.pdf\n');
  const chosen = join(around, 'papers');
  expect(await told(['--out', chosen], whole.root)).toContain(`Papers are in ${chosen}/.`);
});

test('a workspace in a folder with a space and a letter beyond ASCII works', async () => {
  const whole = workspace();
  const root = join(whole.root, 'Grüße aus Ŵrexham');
  const files = Object.fromEntries(
    whole.files('content').map((path) => [join('Grüße aus Ŵrexham/content', path), whole.read(join('content', path))]),
  );
  whole.write(files);
  const { code, stdout } = await whole.run(['build', 'cover', '--out', 'für alle'], { cwd: root });
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'Papers are in für alle/. Open first: für alle/spring/cover.pdf\n',
  });
});

test('nothing is written outside of --out', async () => {
  const whole = workspace();
  const before = whole.files('.');
  await whole.run(['build']);
  await whole.run(['check']);
  await whole.run(['list']);
  expect(whole.files('.').filter((path) => !path.startsWith('out/'))).toEqual(before);
});
