/**
 * The notices of what the package carries of others: libraries inside the bundle, whose licences ask that their text
 * goes with every copy, and the fonts whose metrics are compiled.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const INPUT = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[-_.]|$)/i;

/**
 * @param {readonly string[]} inputs paths of the files that are in the bundle, as esbuild lists them
 * @param {readonly string[]} fontPackages packages whose fonts are compiled
 * @returns {string}
 */
export function notices(inputs, fontPackages) {
  const bundled = new Set(inputs.map((path) => INPUT.exec(path)?.[1]).filter((name) => name !== undefined));
  const packages = [...bundled, ...fontPackages].toSorted();
  return [
    'coursepack carries code, or data made from fonts, of these packages. Each is followed by its licence.',
    ...packages.map(notice),
  ].join(`\n\n${'-'.repeat(100)}\n\n`);
}

function notice(name) {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE.test(entry.name))
    .map((entry) => entry.name)
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const holder = typeof author === 'string' ? author : author?.name;
  const words = texts.length > 0 ? texts : [`Copyright ${holder ?? `the authors of ${name}`}`];
  return [`${name} ${version} (${license})`, ...words].join('\n\n');
}
