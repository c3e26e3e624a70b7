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

/** @type {import('esbuild').Plugin} */
export const instead = {
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
