import { writeFile } from 'atomically';

/**
 * Writes a file so that it is whole or absent: beside its place first, then renamed over it. What stood there before
 * stays until then, whatever happens. Folders on the way are made.
 *
 * @throws the system's error where it cannot be written; nothing is left behind.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await writeFile(
    path,
    typeof bytes === 'string' ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    {
      // The rename alone keeps the old file or the new one; waiting for the disk for each of hundreds of files does not help that.
      fsync: false,
    },
  );
}
