import { expect, test } from 'vitest';
import { problemsOf } from '../language.ts';

const view = {
  course: { title: 'C', values: ['Hope'] },
  session: { title: 'T', care: undefined, outcomes: [{ sentence: 's' }], body: { text: 'x', file: 'a.md', line: 1 } },
  ready: true,
};

test.each([
  ['{{session.titel}}', 'paper.hbs:1:3', '“session.titel” is not known here. Did you mean “session.title”?'],
  ['a\n  {{{sesion.body}}}', 'paper.hbs:2:6', '“sesion” is not known here. Did you mean “session”?'],
  ['{{#if session.car}}{{/if}}', 'paper.hbs:1:7', '“session.car” is not known here. Did you mean “session.care”?'],
  ['{{#unless redy}}{{/unless}}', 'paper.hbs:1:11', '“redy” is not known here. Did you mean “ready”?'],
  [
    '{{#each session.outcome}}{{/each}}',
    'paper.hbs:1:9',
    '“session.outcome” is not known here. Did you mean “session.outcomes”?',
  ],
  ['{{#with sessio}}{{/with}}', 'paper.hbs:1:9', '“sessio” is not known here. Did you mean “session”?'],
  ['{{lower session.tile}}', 'paper.hbs:1:9', '“session.tile” is not known here. Did you mean “session.title”?'],
  ['{{#if (eq sesson.title "T")}}{{/if}}', 'paper.hbs:1:11', '“sesson” is not known here. Did you mean “session”?'],
  [
    '{{t "minutes" count=session.tilte}}',
    'paper.hbs:1:21',
    '“session.tilte” is not known here. Did you mean “session.title”?',
  ],
  [
    '{{#each session.outcomes}}\n{{sentense}}{{/each}}',
    'paper.hbs:2:3',
    '“sentense” is not known here. Did you mean “sentence”?',
  ],
  [
    '{{#each session.outcomes as |o|}}{{o.sentense}}{{/each}}',
    'paper.hbs:1:36',
    '“o.sentense” is not known here. Did you mean “o.sentence”?',
  ],
  [
    '{{#each session.outcomes}}{{../sesion}}{{/each}}',
    'paper.hbs:1:29',
    '“../sesion” is not known here. Did you mean “../session”?',
  ],
  ['{{@root.curse.title}}', 'paper.hbs:1:3', '“@root.curse” is not known here. Did you mean “@root.course”?'],
])('an unknown name is told with the nearest one: %s', (text, place, message) => {
  expect(problemsOf(text, view)).toEqual([`${place} unknown-variable ${message}`]);
});

test('a name of the whole view is offered inside a loop', () => {
  expect(problemsOf('{{#each session.outcomes}}{{course.title}}{{/each}}', view)).toEqual([
    'paper.hbs:1:29 unknown-variable “course” is not known here. Inside “#each” or “#with”, write “@root.course”.',
  ]);
});

test('where nothing is near, the names are listed', () => {
  expect(problemsOf('{{elephant}}', view)[0]).toContain('Known here: “course”, “session”, “ready”.');
});

test('text has no parts, and neither has Markdown', () => {
  expect(problemsOf('{{session.title.x}}{{session.body.text}}', view)).toEqual([
    'paper.hbs:1:3 unknown-variable “session.title.x” is not known here. It has no parts to name.',
    'paper.hbs:1:22 unknown-variable “session.body.text” is not known here. It has no parts to name.',
  ]);
});

test('a mistake in a partial is told at its place there, once for all rounds', () => {
  const text = '{{#each course.values}}{{> row}}{{> row}}{{/each}}';
  expect(problemsOf(text, view, { row: 'a\nb {{cours.title}}' })).toEqual([
    expect.stringMatching(/^row\.hbs:2:5 unknown-variable/),
  ]);
});

test('the place counts from where the template stands in its file', () => {
  expect(problemsOf('\n\n  {{x}}', {})[0]).toMatch(/^paper\.hbs:3:5 /);
});

test('everything that is wrong is told at once', () => {
  expect(problemsOf('{{a}} {{b}}\n{{#if c}}{{/if}}', {})).toHaveLength(3);
});

test.each([
  ['{{> agend}}', 'unknown-partial There is no part “agend” to include. Did you mean “agenda”?'],
  ['{{> x}}', 'unknown-partial There is no part “x” to include. Write “agenda”.'],
  ['{{dat session.title}}', 'unknown-helper There is no helper “dat”. Did you mean “date”?'],
  ['{{#if (nott ready)}}{{/if}}', 'unknown-helper There is no helper “nott”. Did you mean “not”?'],
  ['{{#iff ready}}{{/iff}}', 'unknown-helper There is no “#iff”. Did you mean “#if”?'],
  ['{{#eq 1 2}}{{/eq}}', 'unknown-helper There is no “#eq”. Use it inside another: “{{#if (eq …)}}”.'],
  ['{{#session}}{{/session}}', 'unknown-helper There is no “#session”. Write “#each”, “#if”, “#unless” or “#with”.'],
  ['{{lookup session "title"}}', 'unknown-helper There is no helper “lookup”. '],
  ['{{log session}}', 'unknown-helper There is no helper “log”. '],
  ['{{$escaped 1 2}}', 'unknown-helper There is no helper “$escaped”. '],
  [
    '{{if ready}}',
    'unknown-helper There is no helper “if”. “if” begins a part that ends further down: “{{#if …}}”, then “{{/if}}”.',
  ],
  ['{{@indx}}', 'unknown-variable “@indx” is not known. Did you mean “@index”?'],
  ['{{@rendering}}', 'unknown-variable “@rendering” is not known. '],
  ['{{@index}}', 'unknown-variable “@index” is not known here. '],
  ['{{../ready}}', 'unknown-variable “../ready” is not known here. Take away a “../”'],
  ['{{two}}', 'unknown-variable “two” is not known here.'],
])('a name that no template has is told: %s', (text, expected) => {
  expect(problemsOf(text, view, { agenda: 'x' })).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ['{{session}}', '“session” is not a text but has parts. Write one of its parts: “session.title”, '],
  ['{{course.values}}', '“course.values” is a list, not a text. Write “{{list course.values}}”, '],
  ['{{ready}}', '“ready” is a yes or no, not a text. Use it in “{{#if ready}}”.'],
  [
    '{{session.body}}',
    '“session.body” is Markdown, not a plain text. Write it with three curly brackets: “{{{session.body}}}”.',
  ],
  ['{{#each session.title}}{{/each}}', '“session.title” is not a list. '],
  ['{{#each session.outcomes}}{{this}}{{/each}}', '“this” is not a text but has parts.'],
  ['{{#if}}x{{/if}}', '“#if” takes one value and no options. '],
  ['{{#each course.values session}}x{{/each}}', '“#each” takes one value and no options. '],
  ['{{two 1 2}}', '“two” takes 1 value, not 2. Write it as in “{{two session.number}}”.'],
  ['{{list course.values knd="or"}}', '“list” has no option “knd”. Did you mean “kind”?'],
  ['{{> agenda session course}}', '“{{> agenda}}” takes one value at most.'],
  ['{{#*inline "x"}}{{/inline}}', 'Parts that are written inside a template cannot be included.'],
  ['{{#> agenda}}x{{/agenda}}', 'Parts that are written inside a template cannot be included.'],
])('a value that cannot stand there is told: %s', (text, expected) => {
  expect(problemsOf(text, view, { agenda: 'x' })).toEqual([expect.stringContaining(`bad-template ${expected}`)]);
});

test('parts that include each other are told', () => {
  expect(problemsOf('x', {}, { a: '{{> b}}', b: '{{#if x}}{{> a}}{{/if}}', c: '{{> a}}' })).toEqual([
    'a.hbs:1:1 bad-template The part “a” includes itself: “a” → “b” → “a”. Take away one of these “{{> …}}”.',
  ]);
});
