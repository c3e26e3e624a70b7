/** Bundles the program again where its sources were changed since, so that no test runs an old one. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'scripts', 'package.json'];

export default function bundleIfChanged(): void {
  const bundled = changedAt(join(CHECKOUT, 'dist/bundle/coursepack.cjs'));
  if (SOURCES.some((source) => newestIn(join(CHECKOUT, source)) > bundled))
    execFileSync(process.execPath, ['scripts/bundle.mjs'], { cwd: CHECKOUT, stdio: 'inherit' });
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
