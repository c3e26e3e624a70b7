/**
 * Writes what is made from the code into the pages of docs/reference: `npm run reference`. A test tells when a page is
 * no longer what it should be.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Below node_modules, so that what is not bundled is found from there.
const program = join(root, 'node_modules/.cache/coursepack/reference.mjs');

mkdirSync(join(program, '..'), { recursive: true });
await build({
  entryPoints: [join(root, 'scripts/reference/pages.ts')],
  outfile: program,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { referencePages } = await import(pathToFileURL(program).href);
for (const [page, text] of await referencePages(root)) writeFileSync(join(root, page), text);
