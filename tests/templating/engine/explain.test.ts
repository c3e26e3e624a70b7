import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMarkdown } from '../../../src/templating/engine/render.ts';
import { languageWith, problemsOf, template } from '../language.ts';

test.each([
  ['a\n{{#if x}}\nb', '2:1', '“{{#if x}}” is never closed. Add “{{/if}}” where its part ends.'],
  ['{{#each x}}{{#if y}}{{/each}}', '1:12', '“{{#if y}}” is never closed. Add “{{/if}}” where its part ends.'],
  ['a {{/if}}', '1:3', '“{{/if}}” closes nothing. Take it away, or add “{{#if …}}” before it.'],
  ['a {{else}}', '1:3', '“{{else}}” belongs to no “{{#if …}}”. '],
  ['a {{title b\nc', '1:3', '“{{title b” is never closed. Add “}}” at its end.'],
  ['a {{{title b {{x}}', '1:3', '“{{{title b” is never closed. Add “}}}” at its end.'],
  ['{{{x}} a', '1:1', '“{{{x}}” has three curly brackets before and two after. Add a “}” at its end.'],
  ['\n {{x y=}}', '2:2', '“{{x y=}}” is not written in a way that templates know. '],
  ['{{}}', '1:1', '“{{}}” is not written in a way that templates know. '],
  ['{{a/../b}}', '1:1', '“{{a/../b}}” is not written in a way that templates know. '],
])('a template that cannot be read is explained at its place: %s', (text, place, message) => {
  expect(problemsOf(text)).toEqual([expect.stringContaining(`paper.hbs:${place} bad-template ${message}`)]);
});

test('all faults of a template are told, in order', () => {
  const places = problemsOf('{{/if}}\n{{x y=}}\n{{#if}}\n{{{x}}\n{{y').map((problem) => problem.split(' ')[0]);
  expect(places).toEqual(['paper.hbs:1:1', 'paper.hbs:2:1', 'paper.hbs:3:1', 'paper.hbs:4:1', 'paper.hbs:5:1']);
});

test('what stands in comments and after backslashes is no fault', () => {
  expect(problemsOf('{{!-- {{#if}} --}} {{! a }} \\{{#if}} {{/x}}')).toEqual([
    expect.stringContaining('“{{/x}}” closes nothing'),
  ]);
});

test('any template is either compiled or explained', () => {
  const piece = fc.constantFrom(
    '{{', '}}', '{{{', '}}}', '#', '/', '>', '^', '!', '--', '~', '&', '*', 'if', 'each', 'else', 'x', '.', '../', '@', 'as |', '|',
    '"', "'", '=', '(', ')', '[', ']', ' ', '\n', '\\', '1', 'true',
  ); // prettier-ignore
  const { value: language } = languageWith({ x: 'x' });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const { value, problems } = compileMarkdown(language, template(pieces.join('')));
      expect(value === undefined).toBe(problems.length > 0);
    }),
    { numRuns: 500 },
  );
});
