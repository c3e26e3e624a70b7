import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { markdown } from './language.ts';

const SPITEFUL = '*Ann* <b> [x](y) ::pagebreak | # 1. www.example.com a@b.com';

/** Every place of a line where a template may print a value, with the way to the text that a reader sees. */
const PLACES: Readonly<Record<string, readonly [template: string, read: (root: Root) => string | undefined]>> = {
  'a paragraph': ['{{x}}', (root) => textOf(only(root, 'paragraph'))],
  'the middle of a paragraph': ['before{{x}}after', (root) => textOf(only(root, 'paragraph'))?.slice(6, -5)],
  'a further line of a paragraph': ['before\n{{x}}', (root) => textOf(only(root, 'paragraph'))?.slice(7)],
  'a heading': ['# {{x}}', (root) => textOf(only(root, 'heading'))],
  'a list item': ['- {{x}}', (root) => textOf(only(only(root, 'list'), 'listItem'))],
  'a numbered item': ['1. {{x}}', (root) => textOf(only(only(root, 'list'), 'listItem'))],
  'a task': ['- [ ] a{{x}}', (root) => textOf(only(only(root, 'list'), 'listItem'))?.slice(1)],
  'a quotation': ['> {{x}}', (root) => textOf(only(root, 'blockquote'))],
  'strong text': ['**a{{x}}a**', (root) => textOf(only(only(root, 'paragraph'), 'strong'))?.slice(1, -1)],
  'a cell of a table': ['| a |\n| - |\n| {{x}} |', (root) => textOf(rowOf(root))],
  'the title of a block': [':::note[{{x}}]\n:::', (root) => textOf(only(root, 'containerDirective'))],
  'the label of a line': ['::lines[{{x}}]{n=3}', (root) => textOf(only(root, 'leafDirective'))],
  'the value of a key': ['::box{label="{{x}}"}', (root) => keyOf(root)],
  'the text of a link': ['[a{{x}}](b)', (root) => textOf(only(only(root, 'paragraph'), 'link'))?.slice(1)],
};

for (const [place, [template, read]] of Object.entries(PLACES)) {
  test(`a value prints as it is written in ${place}`, () => {
    expect(printed(template, read, SPITEFUL)).toBe(SPITEFUL);
  });

  test(`any text prints as it is written in ${place}`, () => {
    fc.assert(
      fc.property(anyLine(), (value) => {
        expect(printed(template, read, value)).toBe(value);
      }),
    );
  });
}

const OPENERS = [
  '~~~', '```', '===', '---', '***', '___', '+ a', '- a', '* a', '1) a', '1. a', '# a', '> a', '    a', '<div>', '<!-- a',
  '[a]: b', '[^1]: b', '| a |', ':--', ':::note', '::lines', ':::', '[ ] a', '![a](b)', '[a](b)', '<https://a.org>',
  'https://a.org', 'www.a.org', 'a@a.org', 'mailto:a@a.org', '\\*', '&amp;', '&#42;', '`a`', '~~a~~', '^1',
]; // prettier-ignore

test.each(OPENERS)('“%s” opens nothing, on the first line or a later one', (value) => {
  expect(textOf(only(parse(markdown('{{x}}', { x: value })), 'paragraph'))).toBe(value);
  expect(textOf(only(parse(markdown('a\n{{x}}\nb', { x: value })), 'paragraph'))).toBe(`a\n${value}\nb`);
});

test('two values side by side cannot make markup together', () => {
  const pieces = fc.constantFrom(
    '*',
    '_',
    '1',
    '.',
    '[',
    ']',
    '(',
    ')',
    '<',
    'b',
    '>',
    '-',
    ' ',
    'a',
    '://',
    '&#',
    '42;',
  );
  fc.assert(
    fc.property(fc.string({ unit: pieces }), fc.string({ unit: pieces }), (one, other) => {
      const root = parse(markdown('a{{one}}{{other}}a', { one, other }));
      expect(textOf(only(root, 'paragraph'))).toBe(`a${one}${other}a`);
    }),
  );
});

test('line ends and tabs in a value become one space', () => {
  const root = parse(markdown('{{x}}', { x: 'one\n\n# two\tthree\r\n\n four' }));
  expect(textOf(only(root, 'paragraph'))).toBe('one # two three four');
});

test('characters that cannot be printed are left out', () => {
  expect(markdown('{{x}}', { x: 'a\u0000b\u0007c\u007F' })).toBe('abc');
});

test('a number may number a list, and a text of digits may not', () => {
  expect(parse(markdown('{{x}}. one', { x: 7 })).children[0]).toMatchObject({ type: 'list', start: 7 });
  expect(parse(markdown('{{x}}. one', { x: '7' })).children[0]).toMatchObject({ type: 'paragraph' });
});

test('the marks of the engine cannot be smuggled in', () => {
  const view = { x: '\uFDD30\uFDD1', body: { text: 'a\uFDD5b', file: 'a.md', line: 1 } };
  expect(markdown('{{x}}|{{{body}}}', view)).toBe('\uFFFD0\uFFFD|a\uFFFDb');
});

/** Texts of one line, rich in what Markdown gives a meaning to. */
function anyLine(): fc.Arbitrary<string> {
  const markup = fc.constantFrom(
    ...'*_`~#>-+=|\\[](){}<>!&;:.@\'"$%^/,? 019axX\u00A0\uFEFF',
    '::pagebreak',
    ':::',
    '1. ',
    '- ',
    '    ',
    'www.example.com',
    'https://example.com',
    'ann@example.com',
    '&amp;',
    '&#42;',
    '<b>',
    '[^1]',
    '{{x}}',
  );
  const unit = fc.oneof(
    { weight: 3, arbitrary: markup },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  );
  return fc
    .array(unit, { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join('').replace(/[\p{Cc}\uFDD0-\uFDEF]/gu, ''))
    .filter((text) => text !== '');
}

function printed(template: string, read: (root: Root) => string | undefined, value: string): string | undefined {
  return read(parse(markdown(template, { x: value })));
}

function parse(text: string): Root {
  const { value, problems } = parseMarkdown(text, (line, column) => ({ file: 'a.md', start: { line, column } }));
  expect(problems).toEqual([]);
  return value;
}

/** The only child, which has to be of this kind. */
function only(node: Nodes | undefined, type: Nodes['type']): Nodes | undefined {
  const children = node && 'children' in node ? node.children : [];
  expect(children.map((child) => child.type)).toEqual([type]);
  return children[0];
}

/** The text of a node that has only text in it, beside paragraphs and cells. */
function textOf(node: Nodes | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'text') return node.value;
  if (!('children' in node)) throw new Error(`there is markup: ${node.type}`);
  const plain = ['text', 'paragraph', 'tableCell'];
  for (const child of node.children) expect(plain).toContain(child.type);
  return node.children.map(textOf).join('');
}

function rowOf(root: Root): Nodes | undefined {
  const table = only(root, 'table');
  const rows = table?.type === 'table' ? table.children : [];
  expect(rows).toHaveLength(2);
  return only(rows[1], 'tableCell');
}

function keyOf(root: Root): string | undefined {
  const directive = only(root, 'leafDirective');
  return directive?.type === 'leafDirective' ? (directive.attributes?.['label'] ?? undefined) : undefined;
}
