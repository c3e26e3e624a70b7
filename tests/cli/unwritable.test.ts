import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, isWhole, temporaryFolder, workspace } from '../support/workspace.ts';

test('an --out that is a file is told once, in plain words, and the file stays', async () => {
  const whole = workspace({ out: 'my notes' });
  const { code, stdout, stderr } = await whole.run(['build']);
  expect(code).toBe(3);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^error unwritable-file  “spring\/[\w/-]+\.pdf” and \d+ other papers could not be written: a file stands where a folder is needed\.\nName another folder with --out\.\n\n1 error\.\n/,
  );
  expect(Buffer.from(whole.read('out')).toString()).toBe('my notes');
});

test('a folder in the place of one paper stops only that paper', async () => {
  const whole = workspace({ 'out/spring/cover.pdf/mine.txt': 'my notes' });
  const { code, written, problems } = await whole.runJson(['build', 'cover', 'programme']);
  expect(code).toBe(3);
  expect(problems).toMatchObject([
    { message: '“spring/cover.pdf” could not be written: a folder of that name stands there.' },
  ]);
  expect(written).toEqual(['spring/programme.pdf']);
  expect(whole.files()).toEqual(['spring/cover.pdf/mine.txt', 'spring/programme.pdf']);
});

/** A disk of its own, for tests that fill it up or only read it. Needs root. */
function mountDisk(options: string): string | undefined {
  const folder = temporaryFolder();
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0 ? folder : undefined;
}

function unmount(folder: string | undefined): void {
  if (folder !== undefined) spawnSync('umount', [folder]);
}

const canMount = (() => {
  const folder = mountDisk('size=64k');
  unmount(folder);
  if (folder === undefined) process.stderr.write('No disk can be mounted here: tests of full disks are skipped.\n');
  return folder !== undefined;
})();

describe.skipIf(!canMount)('on a disk of its own', () => {
  let small: string | undefined;
  let locked: string | undefined;
  beforeAll(() => {
    small = mountDisk('size=120k');
    locked = mountDisk('ro,size=64k');
  });
  afterAll(() => [small, locked].forEach(unmount));

  test('a full disk is told in plain words; every file is whole, and the old ones are there', async () => {
    const disk = small ?? '';
    const whole = workspace();
    const before = await whole.runJson(['build', 'cover', '--out', disk]);
    expect(before.written).toEqual(['spring/cover.pdf']);
    const { code, stderr, stdout } = await whole.run(['build', '--out', disk]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/could not be written: the disk is full\.\nMake room on the disk/);
    expect(stdout).toContain('Papers are in');
    const files = filesBelow(disk);
    expect(files).toContain('spring/cover.pdf');
    expect(files.length).toBeLessThan((await whole.papers()).length);
    for (const file of files) {
      expect(file).toMatch(/\.pdf$/);
      expect(isWhole(readFileSync(join(disk, file)))).toBe(true);
    }
  });

  test('a disk that can only be read is told in plain words', async () => {
    const { code, stderr } = await workspace().run(['build', '--out', join(locked ?? '', 'papers')]);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /and \d+ other papers could not be written: (its folder cannot be made|the disk can only be read)\./,
    );
    expect(readdirSync(locked ?? '')).toEqual([]);
  });
});

test('a folder that may not be written to is told in plain words', async () => {
  const whole = workspace();
  mkdirSync(join(whole.root, 'out'), { mode: 0o555 });
  // Root may write anywhere, so the program runs as someone else.
  const someone = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const { code, stderr } = await whole.run(['build'], someone);
  expect(code).toBe(3);
  expect(stderr).toMatch(/and \d+ other papers could not be written: you may not write there\./);
  expect(whole.files()).toEqual([]);
});
