import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoster } from '../../src/course/roster.ts';
import { frame } from '../../src/diagnostics/frame.ts';
import { messages, places } from './workspace.ts';

const read = (text: string) => readRoster({ path: 'r.csv', text });

test('a row is a person, with a name to be called by', () => {
  const { value, problems } = read(
    'name,called,email,edition,pronouns\nAnn Example,Annie,a@example.org,large-print,she\nBo,,,,',
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject([
    {
      number: 1,
      name: 'Ann Example',
      called: 'Annie',
      email: 'a@example.org',
      edition: 'large-print',
      pronouns: 'she',
    },
    { number: 2, name: 'Bo', called: 'Bo', email: undefined, edition: 'standard', pronouns: undefined },
  ]);
});

test('columns may come in any order and case', () => {
  expect(read('Edition, NAME \nlarge-print, Ann ').value).toMatchObject([{ name: 'Ann', edition: 'large-print' }]);
});

test('quoted values may hold commas, quotes and line breaks, and lines are counted through them', () => {
  const { value } = read('name,called\n"Example, Ann","The ""Ann""\nof us"\n\nBo "Bobby" Smith, "B"\n');
  expect(value.map(({ name, called }) => [name, called])).toEqual([
    ['Example, Ann', 'The "Ann" of us'],
    ['Bo "Bobby" Smith', 'B'],
  ]);
  expect(value.map(({ source }) => source().start.line)).toEqual([2, 5]);
});

test('notes are not kept', () => {
  expect(JSON.stringify(read('name,notes\nAnn,takes medication at noon').value)).not.toContain('medication');
});

test('rows without any value are passed over', () => {
  expect(read('name,called\n,\nAnn,\n\n,,').value).toHaveLength(1);
});

test('a row without a name is a problem and no person', () => {
  const { value, problems } = read('called,name\nAnnie,\nBo,Bo');
  expect(value.map(({ number, name }) => [number, name])).toEqual([[1, 'Bo']]);
  expect(places(problems)).toEqual(['r.csv:2:7 missing-name']);
});

test('an unknown column is offered the nearest, and the rest is read', () => {
  const { value, problems } = read('name,pronoun\nAnn,she');
  expect(value).toMatchObject([{ name: 'Ann', pronouns: undefined }]);
  expect(places(problems)).toEqual(['r.csv:1:6 unknown-column']);
  expect(problems[0]?.hint).toBe('Did you mean “pronouns”?');
});

test('a column that comes twice is a problem', () => {
  expect(places(read('name,called,called\nAnn,A,B').problems)).toEqual(['r.csv:1:13 unknown-column']);
});

test('a second row for the same person is a problem, and a namesake is not', () => {
  const { problems } = read('name,email\nAnn,a@example.org\nann,A@example.org\nAnn,other@example.org');
  expect(places(problems)).toEqual(['r.csv:3:1 duplicate-row']);
  expect(messages(problems)).toEqual(['This row is for the same person as line 2.']);
});

test('an edition that does not exist is a problem at its place', () => {
  const { value, problems } = read('name,edition\n"Ann, E",large print');
  expect(value).toMatchObject([{ edition: 'standard' }]);
  expect(places(problems)).toEqual(['r.csv:2:10 unknown-edition']);
  expect(problems[0]?.hint).toBe('Did you mean “large-print”?');
});

test('the editions are those that are handed in', () => {
  expect(
    readRoster({ path: 'r.csv', text: 'name,edition\nAnn,\nBo,braille' }, ['plain', 'braille']).value,
  ).toMatchObject([{ edition: 'plain' }, { edition: 'braille' }]);
});

test('too many values in a row are a problem', () => {
  expect(messages(read('name,called\nAnn,A,B').problems)).toEqual(['This row has 3 values, and there are 2 columns.']);
});

test('a quotation mark that is never closed does not hide the rows before it', () => {
  const { value, problems } = read('name\nAnn\n"Bo\nCy');
  expect(value.map(({ name }) => name)).toEqual(['Ann']);
  expect(places(problems)).toEqual(['r.csv:3:1 bad-roster']);
});

test('an empty roster is a problem', () => {
  expect(places(read('\n\n').problems)).toEqual(['r.csv:1:1 bad-roster']);
});

test('a roster that names its columns and nobody is a problem', () => {
  expect(places(read('name,called\n,\n').problems)).toEqual(['r.csv:1:1 bad-roster']);
});

test('a first row that names no columns is told what it should be', () => {
  expect(read('Ann,A\nBo,B').problems[0]?.hint).toContain('names of the columns');
});

test.each([';', '\t'])('what spreadsheet programs write instead of commas (%j) is read', (mark) => {
  const rows = [['name', 'called', 'edition'], ['Ann, the elder', 'A'], ['Bo', '', 'nope'], ['"Cy & D"']];
  const { value, problems } = read(rows.map((cells) => cells.join(mark)).join('\n'));
  expect(value.map(({ name, called }) => [name, called])).toEqual([
    ['Ann, the elder', 'A'],
    ['Bo', 'Bo'],
    ['Cy & D', 'Cy & D'],
  ]);
  expect(places(problems)).toEqual(['r.csv:3:5 unknown-edition']);
});

test('a first line that tells what stands between values is passed over, and lines are counted with it', () => {
  const { value, problems } = read('sep=;\nname;edition\nAnn;nope');
  expect(value.map(({ name }) => name)).toEqual(['Ann']);
  expect(places(problems)).toEqual(['r.csv:3:5 unknown-edition']);
});

test('no word of a person’s row comes into a message, whatever is wrong with it', () => {
  const word = fc.stringMatching(/^[XYZQ]{5,8}$/);
  const cell = fc.oneof(
    word,
    fc.constant(''),
    word.map((text) => `"${text}`),
    word.map((text) => `"${text}, ${text}"`),
  );
  const row = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(','));
  const header = fc.constantFrom('name,called,email,edition', 'edition,name', 'called,edition', 'name');
  // Without a row of names, the first person stands where the names should.
  const roster = fc
    .tuple(fc.option(header), fc.array(row))
    .map(([first, rows]) => [...(first ? [first] : []), ...rows].join('\n'));
  fc.assert(
    fc.property(roster, (text) => {
      const told = read(text).problems.map((problem) => frame(problem, { source: text }));
      expect(told.filter((words) => /[XYZQ]{5}/.test(words))).toEqual([]);
    }),
  );
});
