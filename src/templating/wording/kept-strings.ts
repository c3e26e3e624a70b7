import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { packageRoot } from '../../support/package-root.ts';
import type { Entries } from './phrases.ts';

/** A file of strings as it was read when the package was built. */
interface Kept {
  /** Tell whether the file is still the same. */
  readonly length: number;
  readonly checksum: number;
  readonly entries: Entries;
}

/** Where the strings that ship lie, once they are read: reading YAML takes as long as drawing two pages. */
export function keptStringsFile(): string {
  return join(packageRoot(), 'dist/strings.json');
}

export function keep(bytes: Uint8Array, entries: Entries): Kept {
  return { length: bytes.length, checksum: crc32(bytes), entries };
}

/** What a file of strings says, if it is the one that ships; undefined for any other, and where nothing was kept. */
export function keptStrings(bytes: Uint8Array): Entries | undefined {
  let kept: Kept;
  try {
    kept = JSON.parse(readFileSync(keptStringsFile(), 'utf8')) as Kept;
  } catch {
    return undefined;
  }
  return kept.length === bytes.length && kept.checksum === crc32(bytes) ? kept.entries : undefined;
}
