import { expect, test } from 'vitest';
import { withAddresses } from '../../src/document/list-addresses.ts';
import { textOf } from '../../src/document/text.ts';
import { read } from './reading.ts';

/** What the list adds to the words of a paper. */
function listed(markdown: string): string[] {
  const document = read(markdown).value;
  const { blocks } = withAddresses(document, 'Addresses');
  expect(blocks.slice(0, document.blocks.length)).toEqual(document.blocks);
  return blocks.slice(document.blocks.length).flatMap((block) => textOf([block]).split('\n'));
}

test('the address of a link that does not show it is listed once, with the words of the link', () => {
  const markdown = '# Title\n\nSee [the *page*](https://example.org/a), and [again](https://example.org/a).';
  expect(listed(markdown)).toEqual(['Addresses', 'the page: example.org/a']);
});

test.each([
  '[example.org](https://www.example.org/)',
  '[see example.org/a](http://example.org/a)',
  '<https://example.org/a?b=c>',
  '[hello@example.org](mailto:hello@example.org)',
  '[ring 01632 960 000](tel:+441632960000)',
  '[see below](#title)',
  '::qr[Code]{to=https://example.org}',
  ':::cards\n- [card](https://example.org)\n:::',
])('what shows where it leads is not listed: %s', (link) => {
  expect(listed(`# Title\n\n${link}`)).toEqual([]);
});

test.each([
  '> - [words](https://example.org/a)',
  '| a | b |\n| --- | --- |\n| c | [words](https://example.org/a) |',
  ':::note[**[words](https://example.org/a)**]\na\n:::',
  'a[^1]\n\n[^1]: [words](https://example.org/a)',
])('links are found wherever they stand: %s', (markdown) => {
  expect(listed(markdown)).toContain('words: example.org/a');
});

test('mail and numbers that words hide are listed as they are typed', () => {
  expect(listed('[write](mailto:hello@example.org) or [ring](tel:01632960000)').slice(1)).toEqual([
    'write: hello@example.org',
    'ring: 01632960000',
  ]);
});

test('the list has a heading below the title, with an id of its own', () => {
  const at = (markdown: string) =>
    withAddresses(read(markdown).value, 'Addresses').blocks.filter(({ kind }) => kind === 'heading');
  expect(at('# Title\n\n## Addresses\n\n[a](https://example.org)').at(-1)).toMatchObject({
    level: 2,
    id: 'addresses-2',
  });
  expect(at(':::note\n# Addresses\n:::\n\n[a](https://example.org)').at(-1)).toMatchObject({
    level: 2,
    id: 'addresses-2',
  });
  expect(at('[a](https://example.org)')).toMatchObject([{ level: 1, id: 'addresses' }]);
});
