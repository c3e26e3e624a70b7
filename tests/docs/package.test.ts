import { execFile } from 'node:child_process';
import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from './pages.ts';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** What npm would put into a package of this folder. */
async function packed(folder: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
  });
  const told = JSON.parse(stdout) as readonly Packed[] | Readonly<Record<string, Packed>>;
  return Object.values(told).flatMap(({ files }) => files.map(({ path }) => path));
}

test('a package has what is needed to run, and of cohorts the fictional one alone', async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), 'coursepack-package-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of ['package.json', 'README.md', 'LICENSE', 'THIRD-PARTY.md', 'content', 'templates', 'bin'])
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  const others = [
    'content/cohorts/riverside.md',
    'content/cohorts/riverside.roster.csv',
    'content/.notes',
    'templates/.notes',
    'tests/one.test.ts',
    'out/riverside/letters/01.pdf',
    'src/index.ts',
    'docs/guide/README.md',
  ];
  for (const path of ['dist/bundle/coursepack.cjs', 'dist/bundle/THIRD-PARTY.txt', 'dist/index.d.ts', ...others]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  const files = await packed(folder);
  expect(files.filter((path) => others.includes(path))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'bin/coursepack.js',
      'content/cohorts/example.md',
      'content/cohorts/example.roster.csv',
      'content/course.md',
      'dist/bundle/coursepack.cjs',
      'dist/bundle/THIRD-PARTY.txt',
      'dist/index.d.ts',
      'LICENSE',
      'package.json',
      'README.md',
      'templates/partials/agenda.hbs',
      'templates/strings/en-GB.yaml',
      'THIRD-PARTY.md',
    ]),
  );
});
