import { expect, test } from 'vitest';
import { loadStrings, readStrings } from '../../../src/templating/wording/strings.ts';
import { filesOf } from '../files.ts';
import { briefly } from '../language.ts';

const shipped = filesOf({
  'templates/strings/en-GB.yaml': 'page: page\nof: of\nminutes: { one: "{count} minute", other: "{count} minutes" }\n',
});

test('the strings of a workspace go before the shipped ones, key by key', async () => {
  const own = filesOf({ 'templates/strings/en-GB.yaml': 'page: sheet\nextra: more\n' });
  const { value, problems } = await loadStrings([own, shipped], 'en-GB');
  expect(problems).toEqual([]);
  expect([...value.keys()].toSorted()).toEqual(['extra', 'minutes', 'of', 'page']);
  expect(value.get('page')).toBe('sheet');
  expect(value.get('of')).toBe('of');
});

test('those of a region go before those of its language', async () => {
  const own = filesOf({
    'templates/strings/cy.yaml': 'page: tudalen\nof: o\nminutes: { other: "{count} munud" }\n',
    'templates/strings/cy-GB.yaml': 'of: allan o\n',
  });
  const { value, problems } = await loadStrings([own, shipped], 'cy-GB');
  expect(problems).toEqual([]);
  expect([value.get('page'), value.get('of')]).toEqual(['tudalen', 'allan o']);
});

test('what a language lacks is told, and stands in English until then', async () => {
  const own = filesOf({ 'templates/strings/cy.yaml': 'page: tudalen\nof: o\n' });
  const { value, problems } = await loadStrings([own, shipped], 'cy');
  expect(briefly(problems)).toEqual([
    'templates/strings/cy.yaml:1:1 missing-value The string “minutes” is missing. Add it to “templates/strings/cy.yaml”.',
  ]);
  expect(value.has('minutes')).toBe(true);
});

test('a language without strings is told where it is named', async () => {
  const namedAt = { file: 'content/course.md', start: { line: 4, column: 11 } };
  const { problems } = await loadStrings([filesOf({}), shipped], 'fr', namedAt);
  expect(problems.map(({ span }) => span)).toEqual([namedAt]);
});

test('a language without strings is told once', async () => {
  const { problems } = await loadStrings([filesOf({}), shipped], 'fr');
  expect(briefly(problems)).toEqual([
    'templates/strings/fr.yaml:1:1 missing-value There are no strings for the language “fr”. Copy “templates/strings/en-GB.yaml” to “templates/strings/fr.yaml” and translate it.',
  ]);
});

test('what is no string is told at its line, and the others are read', () => {
  const { value, problems } = readStrings({
    path: 's.yaml',
    text: '# words\na: 1\nb: { one: x }\nc: { other: x, twelve: y }\nd: fine\n',
  });
  expect(value).toEqual([['d', 'fine']]);
  expect(briefly(problems).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    's.yaml:2:4 bad-value',
    's.yaml:3:4 bad-value',
    's.yaml:4:4 bad-value',
  ]);
});

test('a file that is not YAML is told at its line', () => {
  expect(briefly(readStrings({ path: 's.yaml', text: 'a: b\nc: "d\n' }).problems)[0]).toMatch(
    /^s\.yaml:[23]:\d+ bad-yaml/,
  );
});

test('an empty file has no strings and no problem', () => {
  expect(readStrings({ path: 's.yaml', text: '# none\n' })).toEqual({ value: [], problems: [] });
});
