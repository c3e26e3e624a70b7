import { resolve } from 'node:path';

/**
 * What few runs need: files of ours and libraries, with the names that others import from them. Each becomes a file of
 * its own beside the bundle. In the bundle stand functions that load it at their first call, so that the others do not
 * wait for it.
 */
export const APART = [
  { name: 'micromark', of: 'src/markdown/with-micromark.ts', gives: ['readWithMicromark'] },
  { name: 'svg', of: 'src/writers/pdf/images/svg/read-svg.ts', gives: ['readSvg'] },
  { name: 'qr', of: 'uqr', gives: ['encode'] },
  { name: 'syllables', of: 'syllable', gives: ['syllable'] },
  { name: 'progress', of: 'cli-progress', gives: ['SingleBar'] },
];

/** @type {import('esbuild').Plugin} */
export const apart = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined;
      const meant = path.startsWith('.') ? resolve(resolveDir, path) : path;
      const found = APART.find(({ of }) => meant === (of.startsWith('src/') ? resolve(of) : of));
      return found && { path: found.name, namespace: 'apart', sideEffects: false };
    });
    onLoad({ filter: /./, namespace: 'apart' }, ({ path }) => {
      const { gives } = APART.find(({ name }) => name === path);
      const calls = gives.map(
        (name) => `
          export function ${name}(...given) {
            const { ${name}: own } = loaded ??= require('./${path}.cjs');
            return new.target ? new own(...given) : own(...given);
          }`,
      );
      return { contents: ['let loaded;', ...calls].join('\n') };
    });
    // The file that is loaded stands beside the bundle when it runs.
    onResolve({ filter: /^\.\/[a-z]+\.cjs$/, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
  },
};
