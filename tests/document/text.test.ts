import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../src/document/text.ts';
import { read } from './reading.ts';

const words = (markdown: string): string => textOf(read(markdown).value.blocks);

test('the words of a line are joined as they are read', () => {
  expect(words('a *b **c*** [d](https://example.org) `e`[^1]\\\nf\n\n[^1]: g')).toBe('a b c d e\nf');
});

test('blocks, cells and answers stand on lines of their own, in reading order', () => {
  const markdown = [
    '# Title',
    '- one\n- two',
    '| a | b |\n| - | - |\n| c | d |',
    ':::note[Box]\nin it\n:::',
    ':::columns\n:::column\nleft\n:::\n:::column\nright\n:::\n:::',
    '![A circle](a.png "Caption")',
    '::scale[I can]{options="No | Yes"}',
    '::before-now[I know]{options="Little | Much"}',
  ].join('\n\n');
  expect(words(markdown).split('\n')).toEqual([
    'Title',
    'one',
    'two',
    'a',
    'b',
    'c',
    'd',
    'Box',
    'in it',
    'left',
    'right',
    'A circle',
    'Caption',
    'I can',
    'No',
    'Yes',
    'I know',
    'Little',
    'Much',
  ]);
});

test('a card gives its front, its back and its label', () => {
  expect(words(':::cards{label=set back=back}\n- front\n:::')).toBe('front\nback\nset');
});

test('the words of plain prose are those that were written', () => {
  const word = fc
    .tuple(
      fc.stringMatching(/^[a-zà-öø-ÿŵŷа-я一-三]{1,9}$/),
      fc.constantFrom('', ',', '.', '!', '?', '’s', ';', ' –', '…'),
    )
    .map(([letters, end]) => letters + end);
  const prose = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(prose, fc.constantFrom(' ', '\n'), (paragraphs, gap) => {
      const { value, problems } = read(paragraphs.map((some) => some.join(gap)).join('\n\n'));
      expect(problems).toEqual([]);
      expect(textOf(value.blocks).split('\n')).toEqual(paragraphs.map((some) => some.join(' ')));
    }),
  );
});

test('a text of one line says from where to where it was written', () => {
  const { value } = read('Some *words* here');
  expect(value.blocks).toMatchObject([
    {
      content: [
        { span: { start: { column: 1 }, end: { column: 6 } } },
        {},
        { span: { start: { column: 13 }, end: { column: 18 } } },
      ],
    },
  ]);
});
