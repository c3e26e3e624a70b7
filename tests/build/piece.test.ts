import { expect, test } from 'vitest';
import { textOf } from '../support/pdf-text.ts';
import { workspace } from '../support/workspace.ts';

const LIBRARY =
  '---\ntitle: A log\n---\n\n:::handout[My log]{#learning-log-page again=yes}\nWhat stays with me.\n:::\n';
const template = (piece: string): string =>
  `---\ntitle: A page\none-per: course\npiece: ${piece}\nwhen: handout\nfile: a-page\n---\n# {{handout.title}}\n\n{{{handout.body}}}\n`;

test('a template prints the piece of the library that it names', async () => {
  const place = workspace({
    'content/library/log.md': LIBRARY,
    'templates/a-page.hbs': template('learning-log-page'),
  });
  const { written, problems } = await place.runJson(['build', 'a-page', 'learning-log']);
  expect(problems).toEqual([]);
  expect(written).toEqual(['spring/a-page.pdf', 'spring/learning-log.pdf']);
  expect(await textOf(place.read('out/spring/a-page.pdf'))).toContain('What stays with me.');
  const log = await textOf(place.read('out/spring/learning-log.pdf'));
  for (const words of ['1. Hello', 'Tuesday 2 March 2027', '2. Listening', 'Tuesday 9 March 2027'])
    expect(log).toContain(words);
});

test('a course without the piece does without the paper', async () => {
  const { written, problems } = await workspace().runJson(['build', 'learning-log', 'support-contacts']);
  expect(problems).toEqual([]);
  expect(written).toEqual(['spring/support-contacts.pdf']);
});

test('a slip in the name of a piece is told of, with the right name', async () => {
  const place = workspace({ 'content/library/log.md': LIBRARY, 'templates/a-page.hbs': template('learning-log-pag') });
  const { problems } = await place.runJson(['build', 'a-page']);
  expect(problems).toMatchObject([
    { code: 'unknown-piece', span: { file: 'templates/a-page.hbs', start: { line: 4 } } },
  ]);
  expect(problems[0]?.hint).toBe('Did you mean “learning-log-page”?');
});
