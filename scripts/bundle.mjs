/**
 * Bundles the command line into one file, and keeps what V8 makes of it beside it: reading and compiling hundreds of
 * small files would take longer than making a handout. Runs after the fonts are compiled.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

const OUT = 'dist/bundle';
const BUNDLE = `${OUT}/coursepack.cjs`;

/**
 * What stands in the place of modules that libraries bring along. Nothing here calls gray-matter's own reader of YAML (it
 * is handed another), the source maps of compiled templates (they are not written to files), what commander starts
 * programs with, or the table for writing HTML's entities. The one for reading them is there twice: that of markdown-it
 * serves micromark, too.
 */
const INSTEAD = {
  'node:child_process': 'exports.spawn = () => { throw new Error("Not in the bundle."); };',
  'js-yaml': 'exports.safeLoad = exports.safeDump = () => { throw new Error("Not in the bundle."); };',
  'source-map': '',
  './generated/encode-html.js': 'export default new Map();',
  'decode-named-character-reference': `
    import { decodeHTMLStrict } from 'entities';
    export function decodeNamedCharacterReference(name) {
      const written = '&' + name + ';';
      const decoded = decodeHTMLStrict(written);
      return decoded !== written && decoded;
    }`,
};
const instead = {
  name: 'instead',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, resolveDir }) =>
      Object.hasOwn(INSTEAD, path) ? { path, namespace: 'instead', pluginData: resolveDir } : undefined,
    );
    onLoad({ filter: /./, namespace: 'instead' }, ({ path, pluginData: resolveDir }) => ({
      contents: INSTEAD[path],
      loader: 'js',
      resolveDir,
    }));
  },
};

/** Tables of HTML's entities as bytes: as they are written, making them takes longer than to read a session. */
const tables = {
  name: 'tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]generated[\\/]decode-data-\w+\.js$/ }, async ({ path }) => {
      const { default: table } = await import(pathToFileURL(path).href);
      const bytes = Buffer.alloc(table.length * 2);
      table.forEach((unit, index) => bytes.writeUInt16LE(unit, index * 2));
      return {
        contents: `
          const bytes = Buffer.from('${bytes.toString('base64')}', 'base64');
          export default new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));`,
      };
    });
  },
};

rmSync(OUT, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: BUNDLE,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Needed by few runs: fontkit for fonts that do not ship, saxes for drawings, code-frame for problems, the others for
  // words with a place to break inside.
  external: ['fontkit', 'saxes', '@babel/code-frame', 'linebreak', 'bidi-js', 'hyphen', 'hyphen/*'],
  define: { 'import.meta.url': 'bundleUrl' },
  // Wrapped as bin/coursepack.js calls it.
  banner: {
    js: "(function (exports, require, module, __filename, __dirname) {const bundleUrl = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
  plugins: [instead, tables],
  minify: true,
  // The licences stand in one file, whole, instead of here and there in the code.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
// In ASCII, which is read as it stands; decoding UTF-8 would take as long as all else at the start.
const ascii = readFileSync(BUNDLE, 'utf8').replaceAll(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(BUNDLE, ascii);
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
