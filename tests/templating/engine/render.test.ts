import { expect, test } from 'vitest';
import { compileText, renderPath, compilePath, renderText } from '../../../src/templating/engine/render.ts';
import type { View } from '../../../src/templating/view.ts';
import { languageWith, markdown, problemsOf, render, template } from '../language.ts';

test('a variable prints its value', () => {
  expect(markdown('# {{session.title}} ({{session.number}})', { session: { title: 'Hope', number: 3 } })).toBe(
    '# Hope (3)',
  );
});

test('what is absent prints nothing, and is no mistake', () => {
  const view = { care: undefined, venue: null, meeting: undefined };
  expect(markdown('[{{care}}{{venue}}{{meeting.venue.name}}{{#if care}}x{{/if}}]', view)).toBe('[]');
});

test('a block that stands alone on its lines leaves no blank lines', () => {
  expect(markdown('a\n{{#if yes}}\nb\n{{else}}\nc\n{{/if}}\nd', { yes: true })).toBe('a\nb\nd');
});

test('“else if” takes the first that is filled', () => {
  const text = '{{#if a}}A{{else if b}}B{{else}}C{{/if}}';
  expect(markdown(text, { a: 0, b: 'x' })).toBe('B');
  expect(markdown(text, { a: [], b: '' })).toBe('C');
});

test('“unless” takes what is empty, Markdown without a word too', () => {
  const about = { text: ' \n', file: 'course.md', line: 9 };
  expect(markdown('{{#unless about}}none{{/unless}}', { about })).toBe('none');
});

test('a loop knows its round, its outer rounds and what is around it', () => {
  const view = {
    name: 'out',
    rows: [
      { name: 'a', cells: [1, 2] },
      { name: 'b', cells: [3] },
    ],
  };
  const text =
    '{{#each rows}}{{#each cells}}{{@../index}}{{@index}}{{../name}}{{../../name}}{{this}}{{#if @last}};{{/if}}{{/each}}{{/each}}';
  expect(markdown(text, view)).toBe('00aout101aout2;10bout3;');
});

test('a loop can name its item, and has an “else” for nothing', () => {
  expect(markdown('{{#each xs as |x n|}}{{n}}{{x.y}} {{/each}}', { xs: [{ y: 'a' }, { y: 'b' }] })).toBe('0a 1b ');
  expect(markdown('{{#each xs}}x{{else}}none{{/each}}', { xs: [] })).toBe('none');
  expect(markdown('{{#each xs}}x{{else}}none{{/each}}', { xs: undefined })).toBe('none');
});

test('the name of an item gives way to “this”', () => {
  expect(markdown('{{#each xs as |name|}}{{this.name}}{{./name}}{{name.name}}{{/each}}', { xs: [{ name: 'a' }] })).toBe(
    'aaa',
  );
});

test('a loop goes through the parts of a thing', () => {
  const fields = { level: 'Six', body: 'X' };
  expect(markdown('{{#each fields}}{{@key}}={{this}};{{/each}}', { fields })).toBe('level=Six;body=X;');
});

test('“with” steps into a thing, and the root stays in reach', () => {
  expect(markdown('{{#with a.b}}{{c}}{{../d}}{{@root.d}}{{/with}}', { a: { b: { c: 1 } }, d: 2 })).toBe('122');
});

test('a partial sees what is around it, and what it is given', () => {
  const partials = { row: '{{title}} {{by}} {{@root.course}}' };
  expect(markdown('{{> row by="us"}}', { title: 'T', course: 'C' }, partials)).toBe('T us C');
  expect(markdown('{{> row item by=course}}', { item: { title: 'I' }, course: 'C' }, partials)).toBe('I C C');
  expect(
    markdown('{{#each items}}{{> row by=@index}};{{/each}}', { items: [{ title: 'I' }], course: 'C' }, partials),
  ).toBe('I 0 C;');
});

test('a partial in an indented line is indented as a whole', () => {
  expect(markdown('- a\n  {{> rows}}\n- b', {}, { rows: 'x\n\ny\n' })).toBe('- a\n  x\n\n  y\n- b');
});

test('a partial that prints nothing leaves nothing behind', () => {
  expect(markdown('- a\n  {{> none}}\n- b', { x: undefined }, { none: '{{#if x}}x{{/if}}' })).toBe('- a\n- b');
});

test('a partial with a mistake prints nothing, and the rest is rendered', () => {
  const { value, problems } = render('a {{> bad}} {{> endless}} b', {}, { bad: '{{#if}}', endless: '{{> endless}}' });
  expect(value.markdown).toBe('a   b');
  expect(problems).toHaveLength(2);
});

const body = { text: 'one\n\n- two\n', file: 'content/a.md', line: 4 };

test.each([
  ['alone on its line', '{{{body}}}\n\nend', 'one\n\n- two\n\nend'],
  ['in an indented line', 'a:\n\n   {{{body}}}', 'a:\n\n   one\n\n   - two'],
  ['in a list item', '- {{{body}}}\n- x', '- one\n\n  - two\n- x'],
  ['in a numbered item', '12. {{{body}}}', '12. one\n\n    - two'],
  ['in a quotation', '> {{{body}}}\n> x', '> one\n>\n> - two\n> x'],
  ['in a list in a quotation', '> - {{{body}}}', '> - one\n>\n>   - two'],
  ['after other words', '> Note: {{{body}}}', '> Note: one\n>\n> - two'],
])('Markdown %s stands as deep as that line', (_, text, expected) => {
  expect(markdown(text, { body })).toBe(expected);
});

test('Markdown in a partial stands as deep as both lines', () => {
  expect(markdown('- {{> quote}}', { body }, { quote: '> {{{body}}}' })).toBe('- > one\n  >\n  > - two');
});

test('a tag may stand right before a closing bracket', () => {
  expect(markdown('::lines{n={{n}}}', { n: 4 })).toBe('::lines{n=4}');
  expect(markdown('::lines{n=2{{#if x}} label={{x}}{{/if}}}', { x: 4 })).toBe('::lines{n=2 label=4}');
});

test('a backslash keeps a tag as text, and a comment goes', () => {
  expect(markdown('\\{{x}} {{! gone }}{{!-- {{gone}} --}}{{x}}', { x: 1 })).toBe('{{x}} 1');
});

test('white space goes where a tilde says so', () => {
  expect(markdown('a \n {{~x~}} \n b', { x: 1 })).toBe('a1b');
});

test('what is written out in a template is a value too', () => {
  expect(markdown('{{"a*"}}{{12}}{{#if true}}!{{/if}}')).toBe('a&#42;12!');
});

test.each([
  ['constructor', {}],
  ['__proto__', {}],
  ['toString', {}],
  ['hasOwnProperty', {}],
  ['x.constructor', { x: {} }],
  ['x.constructor.constructor', { x: 'text' }],
  ['x.__proto__', { x: {} }],
  ['x.map', { x: [] }],
  ['x.length', { x: 'text' }],
  ['f', { f: () => 'called' }],
  ['inherited', Object.create({ inherited: 'x' }) as View],
])('“%s” cannot be reached', (path, view) => {
  expect(problemsOf(`{{${path}}}`, view)).toEqual([expect.stringContaining('unknown-variable')]);
  expect(problemsOf(`{{#if ${path}}}x{{/if}}`, view)).toEqual([expect.stringContaining('unknown-variable')]);
});

test('an own part may be called like an inherited one', () => {
  expect(markdown('{{constructor}}', { constructor: 'Ann' })).toBe('Ann');
});

test('rendering again gives the same, and keeps nothing of the first time', () => {
  const { value: language } = languageWith();
  const { value: title } = compileText(language, template('{{a}} {{b}}'));
  const [first, second] = [{ a: 1 }, { a: 2, b: 3 }].map((view) => title && renderText(title, view));
  expect(first?.problems).toHaveLength(1);
  expect(second).toEqual({ value: '2 3', problems: [] });
});

test('plain text is not escaped, and stays on one line', () => {
  const { value: title } = compileText(languageWith().value, template('{{a}}: {{{b}}}'));
  expect(title && renderText(title, { a: '*Ann* & <b>', b: 'x\n# y' }).value).toBe('*Ann* & <b>: x # y');
});

test('plain text cannot include a part', () => {
  const { value, problems } = compileText(languageWith({ row: 'x' }).value, template('{{> row}}'));
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test('a value opens no folder in the path of a file', () => {
  const { value: path } = compilePath(languageWith().value, template('{{n}}/{{name}}'));
  expect(path && renderPath(path, { n: '05', name: '../etc/passwd' }).value).toBe('05/etc-passwd');
});
