import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that it is whole or absent: beside its place first, then renamed over it. What stood there before
 * stays until then, whatever happens. Folders on the way are made.
 *
 * @throws the system's error where it cannot be written; nothing is left behind.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const folder = dirname(path);
  // A name of its own, so that two programs can write the same file, and a short one, because the file's may be the longest possible.
  const beside = join(folder, `.${process.pid}-${Math.random().toString(36).slice(2)}.partial`);
  mkdirSync(folder, { recursive: true });
  try {
    // Writes until every byte is written: on a disk that fills up, the system may take only some of them at first.
    writeFileSync(beside, bytes, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    removed(beside);
    throw error;
  }
}

/** What went wrong first is what is told, so that a file which cannot be removed either is not. */
function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}
