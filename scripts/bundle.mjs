/**
 * Bundles the command line into one file, and keeps what V8 makes of it beside it: reading and compiling hundreds of
 * small files would take longer than making a handout. Runs after the fonts are compiled.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { APART, apart } from './bundling/apart.mjs';
import { instead } from './bundling/instead.mjs';
import { tables } from './bundling/tables.mjs';
import { notices } from './notices.mjs';

const OUT = 'dist/bundle';
const BUNDLE = `${OUT}/coursepack.cjs`;
const HERE = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

/** @type {import('esbuild').BuildOptions & { metafile: true }} */
const SHARED = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Needed by few runs: fontkit for fonts that do not ship, saxes for drawings, code-frame for problems, the others for
  // words with a place to break inside.
  external: ['fontkit', 'saxes', '@babel/code-frame', 'linebreak', 'bidi-js', 'hyphen', 'hyphen/*'],
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: HERE },
  minify: true,
  // The licences stand in one file, whole, instead of here and there in the code.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

rmSync(OUT, { recursive: true, force: true });
const inputs = [];
for (const { name, of } of APART) {
  const { metafile } = await build({
    ...SHARED,
    entryPoints: [of],
    outfile: `${OUT}/${name}.cjs`,
    plugins: [instead, tables],
  });
  inputs.push(...Object.keys(metafile.inputs));
}
const { metafile } = await build({
  ...SHARED,
  entryPoints: ['src/cli/main.ts'],
  outfile: BUNDLE,
  // Wrapped as bin/coursepack.js calls it.
  banner: { js: `(function (exports, require, module, __filename, __dirname) {${HERE}` },
  footer: { js: '})' },
  plugins: [apart, instead, tables],
});
// In ASCII, which is read as it stands; decoding UTF-8 would take as long as all else at the start.
const ascii = readFileSync(BUNDLE, 'utf8').replaceAll(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(BUNDLE, ascii);
writeFileSync(`${OUT}/THIRD-PARTY.txt`, notices([...inputs, ...Object.keys(metafile.inputs)]));
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
