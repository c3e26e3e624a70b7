import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../src/document/headings.ts';
import { visitBlocks } from '../../src/document/visit.ts';
import type { Heading } from '../../src/document/vocabulary.ts';
import { read, shortly } from './reading.ts';

function headingsOf(markdown: string): Heading[] {
  const headings: Heading[] = [];
  visitBlocks(read(markdown).value.blocks, (block) => {
    if (block.kind === 'heading') headings.push(block);
  });
  return headings;
}

const levels = (markdown: string): number[] => headingsOf(markdown).map(({ level }) => level);
const ids = (markdown: string): string[] => headingsOf(markdown).map(({ id }) => id);

test('levels that do not skip stay as they are', () => {
  expect(levels('# a\n\n## b\n\n### c\n\n## d\n\n# e')).toEqual([1, 2, 3, 2, 1]);
});

test('the first heading of a paper is on level 1, and those written like it are too', () => {
  expect(levels('## a\n\n### b\n\n## c')).toEqual([1, 2, 1]);
  expect(read('## a\n\n### b').problems).toEqual([]);
});

test('a heading that skips a level is mended and told, once for several alike', () => {
  const markdown = '# a\n\n### b\n\n#### c\n\n### d\n\n## e';
  expect(levels(markdown)).toEqual([1, 2, 3, 2, 2]);
  expect(read(markdown).problems.map(shortly)).toEqual(['heading-skips 3:1']);
});

test('headings inside blocks are headings of the paper', () => {
  expect(levels('# a\n\n:::note\n## b\n:::\n\n> ### c')).toEqual([1, 2, 3]);
});

test('a heading without words is told', () => {
  expect(read('#\n\ntext').problems.map(shortly)).toEqual(['missing-value 1:1']);
});

test('an id has the letters and digits of any script, in small letters', () => {
  expect(slugOf('Three kinds of “Power”!')).toBe('three-kinds-of-power');
  expect(slugOf('Ŵyth 8 – ΣΊΣΥΦΟΣ, Привет')).toBe('ŵyth-8-σίσυφος-привет');
  expect(slugOf('!?')).toBe('section');
});

test('ids are unique, also where a heading is called like one that was made unique', () => {
  expect(ids('# a\n\n# A\n\n# a 2\n\n# *a*')).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
});

test('whatever the headings, levels begin at 1, never skip, and ids are unique', () => {
  const heading = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'A', 'a 2', 'b'));
  fc.assert(
    fc.property(fc.array(heading), (written) => {
      const headings = headingsOf(written.map(([level, words]) => `${'#'.repeat(level)} ${words}`).join('\n'));
      expect(headings).toHaveLength(written.length);
      let before = 0;
      for (const { level } of headings) {
        expect(level).toBeLessThanOrEqual(before + 1);
        before = level;
      }
      expect(new Set(headings.map(({ id }) => id)).size).toBe(written.length);
    }),
  );
});
