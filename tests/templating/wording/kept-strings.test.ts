import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeSource } from '../../../src/markdown/source.ts';
import { packageRoot } from '../../../src/support/package-root.ts';
import { keep, keptStrings } from '../../../src/templating/wording/kept-strings.ts';
import { readStrings, SHIPPED_STRINGS } from '../../../src/templating/wording/strings.ts';

const bytes = readFileSync(join(packageRoot(), SHIPPED_STRINGS));

test('the strings that were kept when the package was built are those of the file', () => {
  const { value: file } = decodeSource(SHIPPED_STRINGS, bytes);
  const { value: entries, problems } = readStrings(file ?? expect.fail());
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(100);
  expect(keptStrings(bytes)).toEqual(entries);
});

test('a file that was changed since is read itself, however small the change', () => {
  const changed = Uint8Array.from(bytes);
  changed[changed.length - 2] = 0x21;
  expect(keptStrings(changed)).toBeUndefined();
  expect(keptStrings(bytes.subarray(1))).toBeUndefined();
  expect(keep(changed, []).checksum).not.toBe(keep(bytes, []).checksum);
});
