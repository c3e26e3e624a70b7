import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWhole, workspace, type RunOptions } from '../support/workspace.ts';

/** Sends Ctrl-C as soon as the first paper is there. */
function interruptAtFirstPaper(root: string): NonNullable<RunOptions['onStart']> {
  const folder = join(root, 'out/spring');
  mkdirSync(folder, { recursive: true });
  return (child) => {
    const watcher = watch(folder, (_, name) => {
      if (!name?.endsWith('.pdf')) return;
      watcher.close();
      child.kill('SIGINT');
    });
  };
}

test('Ctrl-C ends a build with 130, and leaves whole papers and nothing else', async () => {
  const whole = workspace();
  const { code, stdout, stderr } = await whole.run(['build'], { onStart: interruptAtFirstPaper(whole.root) });
  expect(code).toBe(130);
  expect(stderr).toContain('Stopped. The papers made so far are whole.');
  expect(stdout).toContain('Papers are in out/.');
  const files = whole.files();
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThan((await whole.papers()).length);
  for (const file of files) {
    expect(file).toMatch(/\.pdf$/);
    expect(isWhole(whole.read(join('out', file)))).toBe(true);
  }
});

test('Ctrl-C says with --json what was made', async () => {
  const whole = workspace();
  const options = { onStart: interruptAtFirstPaper(whole.root) };
  const { code, json, written, stderr } = await whole.runJson(['build'], options);
  expect({ code, stderr, stopped: json['stopped'] }).toEqual({ code: 130, stderr: '', stopped: true });
  expect(written.toSorted()).toEqual(whole.files());
});

test('a build after one that was stopped makes what is missing', async () => {
  const whole = workspace();
  await whole.run(['build'], { onStart: interruptAtFirstPaper(whole.root) });
  const { code, written } = await whole.runJson(['build']);
  expect(code).toBe(0);
  expect(written.toSorted()).toEqual(whole.files());
});
