/** Who sees whose names: papers for facilitators the roster, and no other paper anyone's but its own. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { textOf } from '../support/pdf-text.ts';
import { workspace } from '../support/workspace.ts';

const NAMES = ['Zebedee Quux', 'Yolanda Xylem', 'Wilfrid Vole'];
const template = (audience: string, body: string): string =>
  `---\ntitle: A list\none-per: cohort\naudience: ${audience}\nfile: a-list\n---\n# A list\n\n${body}\n`;
const EVERYONE = '{{#each roster}}\n- {{name}}\n{{/each}}';

const place = workspace();
const pages = new Map<string, string>();

beforeAll(async () => {
  const built = await place.runJson(['build']);
  for (const path of built.written) pages.set(path, await textOf(place.read(join('out', path))));
});

test('the register names everybody, with the day', () => {
  const text = pages.get('spring/01-hello/register.pdf');
  for (const words of [...NAMES, 'Tuesday 2 March 2027', '2pm to 2:30pm']) expect(text).toContain(words);
});

test('name cards call people what they like to be called', () => {
  const text = pages.get('spring/name-cards.pdf');
  for (const words of ['Zeb', 'Yolanda Xylem', 'Wilf', 'he/him', 'Robin Leader']) expect(text).toContain(words);
  expect(text).not.toContain('Zebedee');
});

test('a facilitator who likes another name has it on the name card, and the full one in letters', async () => {
  const one = workspace({
    'content/cohorts/spring.md': (text) =>
      text
        .replace('name: Robin Leader,', 'name: Robin Leader, called: Rob,')
        .replace('We begin', '{{#each cohort.facilitators}}{{name}}{{/each}}\n\nWe begin'),
  });
  await one.run(['build', 'name-cards', 'joining-letter']);
  const cards = await textOf(one.read('out/spring/name-cards.pdf'));
  expect(cards).toContain('Rob Facilitator');
  expect(cards).not.toContain('Robin');
  expect(await textOf(one.read('out/spring/letters/01.pdf'))).toContain('Robin Leader');
});

test('a certificate names one person, and nobody who could not know', () => {
  const text = pages.get('spring/certificates/02.pdf');
  for (const words of ['Yolanda Xylem', 'Walking side by side', '2 meetings, 1 hour 10 minutes in all'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/Zebedee|Wilfrid/);
});

test('the kit list counts for the group', () => {
  const text = pages.get('spring/01-hello/kit-list.pdf');
  const papers = ['What we agreed · 3 copies', 'Name cards · 1 set', 'Register · 1 copy'];
  for (const words of ['Counted for 3 people.', 'Pens', ...papers]) expect(text).toContain(words);
});

test('no paper that is one for all names anybody, unless it is for facilitators', () => {
  const some = /register|name-cards|session-pack|letters|certificates|packs/;
  for (const [path, text] of pages) if (!some.test(path)) expect(text, path).not.toMatch(/Zeb|Yolanda|Wil[f]/);
});

test('a template for participants cannot print the roster, and one for facilitators can', async () => {
  const open = workspace({ 'templates/a-list.hbs': template('participant', EVERYONE) });
  const { problems, written } = await open.runJson(['build', 'a-list']);
  expect(problems.map(({ code }) => code)).toEqual(['unknown-variable']);
  expect(written).toEqual([]);

  const closed = workspace({ 'templates/a-list.hbs': template('facilitator', EVERYONE) });
  await closed.runJson(['build', 'a-list']);
  const text = await textOf(closed.read('out/spring/a-list.pdf'));
  for (const name of NAMES) expect(text).toContain(name);
});

test('no file is called after anybody, even where a template asks for it', async () => {
  const named = template('facilitator', EVERYONE).replace(
    'file: a-list',
    'file: "list{{#each roster}}-{{name}}{{/each}}"',
  );
  const open = workspace({ 'templates/a-list.hbs': named });
  const { written } = await open.runJson(['build', 'a-list']);
  expect(written).toEqual(['spring/list.pdf']);
});
