import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWithMicromark } from '../../src/markdown/with-micromark.ts';
import { readPlainLine } from '../../src/markdown/plain-line.ts';

const shipped = ['content', 'templates'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|hbs)$/.test(name))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => /^:::?[a-z]/.test(line)),
);

test('reads the lines of the shipped course as micromark does, and most of them', () => {
  const lines = [...new Set(shipped)];
  const plain = lines.filter((line) => readPlainLine(line) !== undefined);
  for (const line of plain) expect(readPlainLine(line), line).toEqual(readWithMicromark(line));
  expect(plain.length).toBeGreaterThan(lines.length / 2);
});

test('reads what the templates write: references to characters, and strong words', () => {
  for (const title of [
    'Your contacts&nbsp;· **14 copies**',
    'Cards &#40;1 set&#41;&nbsp;· **3 &#40;one each&#41;**',
    '**Bring** pens',
  ]) {
    const line = `::tick[${title}]`;
    expect(readPlainLine(line)).toEqual(readWithMicromark(line));
    expect(readPlainLine(line)?.children.some(({ type }) => type === 'strong')).toBe(true);
  }
});

const references = [
  '&amp;',
  '&nbsp;',
  '&#40;',
  '&#41;',
  '&#127;',
  '&#7;',
  '&#55296;',
  '&#65535;',
  '&#0160;',
  '&#99999;',
];
const signs = ['  ', ' ', '"', '#', '=', '\\', '*', '**', ' **', '** ', '_', '!', ':', "'", '“', 'é', '\t'];
const odd = fc.constantFrom(...references, ...signs);
const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'meets', 'power-share', 'Ab', '9', '-', '.') }, odd);
const piece = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));
const pair = fc.oneof(
  piece,
  word.map((value) => `#${value}`),
  fc.tuple(fc.constantFrom('meets', 'minutes', 'id', 'class', 'for'), piece).map(([key, value]) => `${key}=${value}`),
  fc.tuple(fc.constantFrom('meets', 'title'), piece).map(([key, value]) => `${key}="${value}"`),
);

test('a line that it reads is read by micromark to the very same', () => {
  const line = fc
    .tuple(
      fc.constantFrom('::', ':::', '::::'),
      fc.constantFrom('activity', 'before-now', 'card', 'a-', 'A', 'a9'),
      fc.option(piece),
      fc.option(fc.array(pair, { maxLength: 4 }).map((pairs) => pairs.join(' '))),
      fc.constantFrom('', '', ' ', 'x'),
    )
    .map(([colons, name, title, keys, end]) => {
      return `${colons}${name}${title === null ? '' : `[${title}]`}${keys === null ? '' : `{${keys}}`}${end}`;
    });
  let read = 0;
  fc.assert(
    fc.property(line, (text) => {
      const plain = readPlainLine(text);
      if (!plain) return;
      read++;
      expect(plain).toEqual(readWithMicromark(text));
    }),
    { numRuns: 12_000 },
  );
  expect(read).toBeGreaterThan(100);
});
