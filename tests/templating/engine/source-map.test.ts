import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMarkdown, renderMarkdown } from '../../../src/templating/engine/render.ts';
import type { View } from '../../../src/templating/view.ts';
import { languageWith, render } from '../language.ts';

/** Where each occurrence of a text in the Markdown was written, as `file:line:column`. */
function placesOf(
  text: string,
  template: string,
  view: View,
  partials: Readonly<Record<string, string>> = {},
): string[] {
  const { markdown, spanOf } = render(template, view, partials).value;
  return markdown.split('\n').flatMap((line, row) =>
    Array.from(line.matchAll(new RegExp(text, 'g')), ({ index }) => {
      const { file, start } = spanOf(row + 1, index + 1);
      return `${file}:${start.line}:${start.column}`;
    }),
  );
}

test('text of the template leads to its own line and column', () => {
  const text = 'a\n{{#if x}}\n\nHERE b\n{{/if}}\n{{x}} HERE\n- {{x}}\nHERE';
  expect(placesOf('HERE', text, { x: 'long, long value' })).toEqual([
    'paper.hbs:4:1',
    'paper.hbs:6:7',
    'paper.hbs:8:1',
  ]);
});

test('the value of a variable leads to its tag', () => {
  expect(placesOf('long', 'a\n- b {{x}}', { x: 'a long, long value' })).toEqual(['paper.hbs:2:5', 'paper.hbs:2:5']);
});

test('Markdown leads to the file that it was cut from', () => {
  const body = { text: 'HERE\n\nthen HERE', file: 'content/a.md', line: 20 };
  expect(placesOf('HERE', 'x\n\n{{{body}}} HERE', { body })).toEqual([
    'content/a.md:20:1',
    'content/a.md:22:6',
    'paper.hbs:3:12',
  ]);
});

test('indentation that was added does not count', () => {
  const body = { text: 'HERE\n  HERE\nx HERE', file: 'content/a.md', line: 1 };
  expect(placesOf('HERE', '> 1. {{{body}}}', { body })).toEqual([
    'content/a.md:1:1',
    'content/a.md:2:3',
    'content/a.md:3:3',
  ]);
});

test('a partial leads to its own file, and the template goes on after it', () => {
  const text = 'a\n  {{> part}}\nHERE {{> part}} HERE';
  expect(placesOf('HERE', text, { x: 1 }, { part: '{{x}} HERE\nand HERE' })).toEqual([
    'part.hbs:1:7',
    'part.hbs:2:5',
    'paper.hbs:3:1',
    'part.hbs:1:7',
    'part.hbs:2:5',
    'paper.hbs:3:17',
  ]);
});

test('the rounds of a loop lead to the same line', () => {
  expect(placesOf('HERE', '{{#each xs}}\n- HERE {{this}}\n{{/each}}', { xs: ['a', 'b', 'c'] })).toEqual(
    Array.from({ length: 3 }, () => 'paper.hbs:2:3'),
  );
});

test('a template that begins further down in its file counts from there', () => {
  const { value: template } = compileMarkdown(languageWith().value, {
    text: '{{x}} HERE\nHERE',
    file: 'a.hbs',
    line: 10,
    column: 5,
  });
  const { spanOf } = template ? renderMarkdown(template, { x: '' }).value : { spanOf: undefined };
  expect(spanOf?.(1, 2).start).toEqual({ line: 10, column: 11 });
  expect(spanOf?.(2, 1).start).toEqual({ line: 11, column: 1 });
});

test('whatever is around it, a word of the template leads to where it stands', () => {
  const piece = fc.constantFrom(
    'word\n', ' ', '\n', '  \n', '{{x}}', '{{{body}}}', '{{#if x}}', '{{/if}}', '{{#if x~}}', '{{~/if}}', '> ', '- ', '{{! c }}',
    '{{> part}}', '  {{> part}}\n', '{{#if no}}\n{{else}}\n', '{{/if}}\n', '\\{{x}}', '{ {{x}}}',
  ); // prettier-ignore
  const view = { x: 'two\nlines', no: '', body: { text: 'a\n\nb', file: 'content/a.md', line: 3 } };
  const { value: language } = languageWith({ part: '> p\n{{{body}}}\n' });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.map((each, index) => each.replace('word', `word${index}`)).join('');
      const { value: template } = compileMarkdown(language, { text, file: 'a.hbs', line: 1 });
      if (!template) return;
      const { markdown, spanOf } = renderMarkdown(template, view).value;
      for (const [row, line] of markdown.split('\n').entries()) {
        for (const { 0: word, index } of line.matchAll(/word\d+/g)) {
          const { start } = spanOf(row + 1, index + 1);
          expect(text.split('\n')[start.line - 1]?.slice(start.column - 1)).toMatch(new RegExp(`^${word}\\b`));
        }
      }
    }),
  );
});
