import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/**
 * The folder that the package lies in, with its templates and fonts. It is looked for upwards, because this file runs
 * from `src/`, from `dist/`, and from the bundle of the command line.
 */
export function packageRoot(): string {
  root ??= upwards(dirname(fileURLToPath(import.meta.url)));
  return root;
}

function upwards(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The package of coursepack has no package.json.');
  return upwards(above);
}
