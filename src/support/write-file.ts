import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that it is whole or absent: beside its place first, then renamed over it. What stood there before
 * stays until then, whatever happens. Folders on the way are made.
 *
 * @throws the system's error where it cannot be written; nothing is left behind.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  // A name of its own, so that two programs can write the same file, and a short one, because the file's may be the longest possible.
  const beside = join(folder, `.${randomUUID()}.partial`);
  await mkdir(folder, { recursive: true });
  try {
    // Writes until every byte is written: on a disk that fills up, the system may take only some of them at first.
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined); // What went wrong first is what is told.
    throw error;
  }
}
