import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

test('imports run downward only, without cycles, and libraries are known in one folder alone', () => {
  const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'bin'];
  const run = spawnSync(process.execPath, [...args, '--config', '.dependency-cruiser.cjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run.stdout).toContain('no dependency violations found');
  expect(run.status).toBe(0);
});
