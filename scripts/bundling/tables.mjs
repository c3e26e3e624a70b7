import { pathToFileURL } from 'node:url';

/**
 * Tables of HTML's entities as bytes: as they are written, making them takes longer than to read a session.
 *
 * @type {import('esbuild').Plugin}
 */
export const tables = {
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
