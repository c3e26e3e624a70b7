import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesFrom } from '../../src/markdown/places.ts';
import { read } from './reading.ts';

const PIECES = [
  ':::note',
  '::: tip[T]{a=1}',
  ':::columns{n=2}',
  ':::column',
  ':::cards{size=a9}',
  ':::card',
  ':::back',
  ':::agenda',
  '::item[A]{minutes=5}',
  ':::cover',
  ':::facilitator',
  ':::',
  '::lines{n=2}',
  '::box',
  '::choice[A]',
  '::contents',
  'text',
  '',
  '- item',
  '- [ ] task',
  '1. one',
  '> quote',
  '```',
  '    code',
  '# head',
  '#### head',
  '| a | b |',
  '| - | - |',
  '<div>',
  '[^1]: foot',
  'a[^1] b[^2]',
  '[x]: y.png',
  '![alt][x]',
  '![](a.png "t")',
  '[a](b.md) [c](#d)',
  '***',
  '&#64; &amp;',
  '\\',
];

test('any Markdown gives a tree and problems whose places lie inside the text', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '', '  ', '> ', '- ', '    '),
      fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })),
    )
    .map(([indent, piece]) => (indent + piece).replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 16 }), fc.constantFrom('participant', 'facilitator'), (lines, audience) => {
      const { value, problems } = read(lines.join('\n'), { audience, spanOf: placesFrom('content/a.md', 1) });
      for (const { line: row, column } of [...startsIn(value), ...startsIn(problems)]) {
        expect(row).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(row).toBeLessThanOrEqual(Math.max(1, lines.length));
        expect(column).toBeLessThanOrEqual((lines[row - 1] ?? '').length + 1);
      }
      for (const { message, hint } of problems) for (const words of [message, hint ?? '.']) expect(words).toMatch(/\S/);
    }),
    { numRuns: 600 },
  );
});

interface Start {
  readonly line: number;
  readonly column: number;
}

function startsIn(tree: unknown): readonly Start[] {
  if (Array.isArray(tree)) return tree.flatMap(startsIn);
  if (typeof tree !== 'object' || tree === null) return [];
  if ('line' in tree && typeof tree.line === 'number' && 'column' in tree && typeof tree.column === 'number') {
    return [{ line: tree.line, column: tree.column }];
  }
  return Object.values(tree).flatMap(startsIn);
}

test('the paper has the title and the language that it is given', () => {
  expect(read('', { title: 'A', language: 'cy' })).toEqual({
    value: { title: 'A', language: 'cy', blocks: [], footnotes: [] },
    problems: [],
  });
});

test('the same text gives the same tree', () => {
  const markdown = '# a\n\nb[^1]\n\n[^1]: c\n\n::box{x=1}';
  expect(read(markdown)).toEqual(read(markdown));
});
