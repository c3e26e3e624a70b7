/**
 * The notices of what the package carries of others: libraries inside the bundle, whose licences ask that their text
 * goes with every copy, and the fonts whose metrics are compiled.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const INPUT = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[-_.]|$)/i;

/** Packages of fonts; all that are installed are compiled. */
const FONT = /^@expo-google-fonts\//;

/**
 * @param {readonly string[]} inputs paths of the files that are in the bundle, as esbuild lists them
 * @returns {string}
 */
export function notices(inputs) {
  const bundled = new Set(inputs.map((path) => INPUT.exec(path)?.[1]).filter((name) => name !== undefined));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const fonts = Object.keys(dependencies).filter((name) => FONT.test(name));
  const packages = [...bundled, ...fonts].toSorted();
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
