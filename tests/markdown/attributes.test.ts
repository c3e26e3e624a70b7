import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import {
  checkKeys,
  readChoice,
  readId,
  readList,
  readNumber,
  readText,
  type Attributes,
} from '../../src/markdown/attributes.ts';
import { contentOf, isDirective, labelOf } from '../../src/markdown/directives.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { placesFrom } from '../../src/markdown/places.ts';

function attributesOf(text: string): Attributes & { problems: Diagnostic[] } {
  const spanOf = placesFrom('a.md', 1);
  const directive = parseMarkdown(text, spanOf).value.children[0];
  if (!directive || !isDirective(directive)) throw new Error('the text is no directive');
  return { directive, spanOf, problems: [] };
}

test('a number is read, with its unit or without', () => {
  expect(readNumber(attributesOf('::x{n=12}'), 'n', { min: 1, max: 99 })).toBe(12);
  expect(readNumber(attributesOf('::x{n=60mm}'), 'n', { min: 1, max: 99, unit: 'mm' })).toBe(60);
  expect(readNumber(attributesOf('::x{n=60}'), 'n', { min: 1, max: 99, unit: 'mm' })).toBe(60);
  expect(readNumber(attributesOf('::x'), 'n', { min: 1, max: 99 })).toBeUndefined();
});

test.each(['abc', '0', '100', '1.5', '-3', '""', '60cm'])('“%s” is no fitting number, told at the key', (value) => {
  const attributes = attributesOf(`::lines{a=1 n=${value}}`);
  expect(readNumber(attributes, 'n', { min: 1, max: 99, unit: 'mm' })).toBeUndefined();
  expect(attributes.problems).toMatchObject([{ code: 'bad-value', span: { start: { line: 1, column: 13 } } }]);
});

test.each([
  [1, 99, 'n=10mm'],
  [1, 4, 'n=4mm'],
  [20, 99, 'n=20mm'],
])('the example for a number from %d to %d is one of them', (min, max, example) => {
  const attributes = attributesOf('::x{n=many}');
  readNumber(attributes, 'n', { min, max, unit: 'mm' });
  expect(attributes.problems[0]?.hint).toBe(`For example: ${example}`);
});

test('a list is separated by blanks, or by the sign that is asked for', () => {
  expect(readList(attributesOf('::x{meets=" a  b "}'), 'meets')).toEqual(['a', 'b']);
  expect(readList(attributesOf('::x{options="Yes | Not yet|"}'), 'options', '|')).toEqual(['Yes', 'Not yet']);
  expect(readList(attributesOf('::x'), 'meets')).toBeUndefined();
});

test('a word that is not among the choices is told with the nearest one', () => {
  expect(readChoice(attributesOf('::x{size=A7}'), 'size', ['a5', 'a6', 'a7'])).toBe('a7');
  const attributes = attributesOf('::x{tone=lowd}');
  expect(readChoice(attributes, 'tone', ['soft', 'loud'])).toBeUndefined();
  expect(attributes.problems[0]?.hint).toContain('tone=loud');
});

test('an id that cannot be part of a file name is told with one that can', () => {
  expect(readId(attributesOf('::x{#being-with}'))).toBe('being-with');
  const attributes = attributesOf('::x{#Being_With}');
  expect(readId(attributes)).toBeUndefined();
  expect(attributes.problems[0]?.hint).toContain('{#being-with}');
});

test('an unknown key is told at its place, with the nearest one', () => {
  const attributes = attributesOf(':::note{#a minuets=5}\n:::');
  checkKeys(attributes, ['id', 'minutes']);
  expect(attributes.problems).toMatchObject([
    { code: 'unknown-key', span: { start: { column: 12 }, end: { column: 21 } }, hint: 'Did you mean “minutes”?' },
  ]);
});

test('a key that is given twice is told', () => {
  const attributes = attributesOf(':::note{#a n=1 #b n=2 n=3}\n:::');
  checkKeys(attributes, ['id', 'n']);
  expect(attributes.problems.map(({ code }) => code)).toEqual(['duplicate-key', 'duplicate-key']);
});

test('a key of every object is not given unless it is written', () => {
  expect(readText(attributesOf('::x'), 'constructor')).toBeUndefined();
});

test('title and content are told apart', () => {
  const { directive } = attributesOf(':::note[*A*]\nb\n:::');
  expect(labelOf(directive)).toMatchObject([{ type: 'emphasis' }]);
  expect(directive.type === 'containerDirective' && contentOf(directive)).toMatchObject([{ type: 'paragraph' }]);
  expect(labelOf(attributesOf(':::note\nb\n:::').directive)).toEqual([]);
});
