/**
 * Bundles the command line into one file, and keeps what V8 makes of it beside it: reading and compiling hundreds of
 * small files would take longer than making a handout. Runs after the fonts are compiled.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

const OUT = 'dist/bundle';

rmSync(OUT, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: `${OUT}/coursepack.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Needed by few runs: fontkit for fonts that do not ship, the others for words with a place to break inside.
  external: ['fontkit', 'linebreak', 'bidi-js', 'hyphen', 'hyphen/*'],
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  // The licences stand in one file, whole, instead of here and there in the code.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(`${OUT}/THIRD-PARTY.txt`, notices(Object.keys(metafile.inputs)));
// A run that uses what most runs use, so that the cache holds its functions. A course with an error in it ends it early, and is no
// reason not to have the program.
spawnSync(
  process.execPath,
  ['bin/coursepack.js', 'build', 'handout', '--session', '1', '--cwd', '.', '--out', `${OUT}/warm`, '--quiet'],
  {
    env: { ...process.env, COURSEPACK_WRITE_CACHE: '1' },
    stdio: 'inherit',
  },
);
rmSync(`${OUT}/warm`, { recursive: true, force: true });
