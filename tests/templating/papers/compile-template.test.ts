import { expect, test } from 'vitest';
import { compileTemplate, isWanted } from '../../../src/templating/papers/compile-template.ts';
import { readTemplate } from '../../../src/templating/papers/read-template.ts';
import { briefly, languageWith } from '../language.ts';

function read(details: string, body = '# {{x}}\n') {
  const text = `---\ntitle: Paper\none-per: session\nfile: paper\n${details}---\n${body}`;
  const { value } = readTemplate({ name: 'paper', file: { path: 'templates/paper.hbs', text }, origin: 0 });
  if (!value) throw new Error('the template has a mistake');
  return value;
}

test('all texts of a template are compiled', () => {
  const { value, problems } = compileTemplate(languageWith().value, read('head: "{{x}}"\n'));
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ body: {}, title: {}, file: {}, head: {}, foot: undefined });
});

test('the problems of all texts are told at their places', () => {
  const template = read('head: "{{dat x}}"\nfoot: page {pgae}{{/if}}\n', 'a\n\n{{> b}}\n');
  const { value, problems } = compileTemplate(languageWith().value, template);
  expect(value).toBeUndefined();
  expect(briefly(problems).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    'templates/paper.hbs:5:10 unknown-helper',
    'templates/paper.hbs:6:18 bad-template',
    'templates/paper.hbs:10:5 unknown-partial',
  ]);
});

test('a paper is wanted when there is what its “when” names', () => {
  const template = read('when: session.form\n');
  expect(isWanted(template, { session: { form: { text: 'x', file: 'a.md', line: 1 } } }).value).toBe(true);
  expect(isWanted(template, { session: { form: undefined } }).value).toBe(false);
  expect(isWanted(template, { session: undefined }).value).toBe(false);
  expect(isWanted(read(''), {}).value).toBe(true);
});

test('a name in “when” that does not exist is told', () => {
  const { value, problems } = isWanted(read('when: session.from\n'), { session: { form: 1 } });
  expect(value).toBe(false);
  expect(briefly(problems)).toEqual([
    'templates/paper.hbs:5:7 unknown-variable “session.from” is not known here. Did you mean “session.form”?',
  ]);
});
