import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../src/course/body/body.ts';
import { rangeOf } from '../../src/course/body/cut.ts';
import { readLines } from '../../src/course/body/lines.ts';
import { isDirective, type Directive } from '../../src/markdown/directives.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { placesFrom } from '../../src/markdown/places.ts';

const kinds = (text: string): string =>
  readLines(text.split('\n'))
    .map(({ kind }) => kind[0])
    .join('');

test('tells directives, lists and text apart', () => {
  expect(kinds('One\n\n:::note\n- Two\n:::\n::lines{n=3}')).toBe('tbdidd');
});

test('takes what is indented under a list item as part of it, directives too', () => {
  expect(kinds('1. One\n   :::facilitator\n   Two\n   :::\n\n   Three\n2. Four')).toBe('icccbci');
});

test('ends a list at a line that is not indented, after a blank line', () => {
  expect(kinds('- One\nstill one\n\nTwo')).toBe('icbt');
});

test('ends a list at a directive', () => {
  expect(kinds('- One\n:::\ntext')).toBe('idt');
});

test('finds no directives in fenced code', () => {
  expect(kinds('```\n:::note\n```\n~~~~\n~~~\n:::\n~~~~\n:::')).toBe('tttttttd');
});

test('finds no directives in a comment', () => {
  expect(kinds('<!-- one\n\n:::note\n-->\n:::')).toBe('ttttd');
});

test('reads no dividing line as a list', () => {
  expect(kinds('* * *\n- - -\n- -')).toBe('tti');
});

test('does not begin a list at a year in the middle of a paragraph', () => {
  expect(kinds('It was in\n2012. We met.')).toBe('tt');
});

/** Directives that stand in no list, quotation or code, with the lines they take and what is in them. */
type Shape = readonly [name: string, from: number, to: number, inside: readonly Shape[]];

const fragments = [
  '',
  '',
  'text',
  '> quote',
  '> :::note',
  '# Heading',
  '    code',
  '---',
  '- item',
  '1. first',
  '2. second',
  '10. tenth',
  '-',
  '  - inner',
  '* * *',
  '  more',
  '   more',
  '    more',
  ':::note',
  ':::activity[Title]{minutes=5}',
  ':::',
  '::lines{n=2}',
  ' :::',
  '   :::tip',
  '    :::',
  '  :::',
  '```',
  '~~~',
  '````js',
  '<!--',
  '-->',
  'text :::',
  '-     far',
  '3) paren',
];

test('sees the same directives as a full reading of the Markdown does', () => {
  const documents = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(documents, (text) => {
      // micromark begins no list without text, or with a number other than 1, after indented code; CommonMark does.
      const texts = text.split('\n');
      fc.pre(!readLines(texts).some(({ kind }, index) => kind === 'text' && texts[index]?.startsWith('    ')));
      const body = readBody('a.md', bodyOf(text));
      const shape = (directive: Directive): Shape => {
        const { from, to } = rangeOf(body, directive);
        return [directive.name, from, to, insideOf(directive).map(shape)];
      };
      expect(body.directives.map(shape)).toEqual(fullShapes(text));
    }),
    { numRuns: 500 },
  );
});

function bodyOf(text: string): Parameters<typeof readBody>[1] {
  const span = placesFrom('a.md', 1);
  return {
    data: {},
    body: text,
    bodyLine: 1,
    span: () => span(1, 1),
    keySpan: () => span(1, 1),
    written: () => undefined,
  };
}

function insideOf(directive: Directive): Directive[] {
  return directive.type === 'containerDirective' ? directive.children.filter(isDirective) : [];
}

function fullShapes(text: string): Shape[] {
  const lines = text.split('\n').length;
  const shape = (directive: Directive): Shape => {
    const isOpen = directive.type === 'containerDirective' && !directive.data?.position?.closing;
    const to = isOpen ? lines : (directive.position?.end.line ?? 0);
    return [directive.name, directive.position?.start.line ?? 0, to, insideOf(directive).map(shape)];
  };
  return parseMarkdown(text, placesFrom('a.md', 1)).value.children.filter(isDirective).map(shape);
}
