/** People's names print exactly as they are written, and are in no log, message or file name. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectPdf } from '../support/pdf.ts';
import { textOf, textOfPages } from '../support/pdf-text.ts';
import { workspace, type JsonRun } from '../support/workspace.ts';

const NAMES = [
  '*Ann* <b> ::pagebreak {{x}} | # 1.',
  '::pagebreak',
  ':::facilitator',
  '# 1. Ann',
  '1. Ann',
  '- [ ] Ann',
  '> Ann',
  '---',
  '| Ann | B |',
  '{{participant.email}}',
  '{{{contacts}}}',
  '![Ann](ann.png)',
  '[Ann](https://example.org)',
  '<script>alert(1)</script>',
  '&amp; \\* `A` ~B~ ~~C~~ __D__',
  '[^1] Ann {#id .class}',
  '{page} {pages} {right}',
  'Ŵyn O’Brien-Łukasz',
  'Ann @example',
  'www.ann.example ann@example.org',
];

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

describe('a roster of names that look like markup', () => {
  const place = workspace({
    'content/cohorts/spring.roster.csv': `name\n${NAMES.map(quoted).join('\n')}\n`,
    'content/cohorts/spring.md': (text) =>
      text.replace('Dear {{participant.called}},', '{{participant.called}}\n\nDear {{participant.called}}, welcome.'),
    'templates/named.hbs': [
      '---',
      'title: "Of {{participant.name}}"',
      'one-per: participant',
      'file: "named/{{two participant.number}}"',
      'head: "Head {{participant.name}} end"',
      'foot: "Foot {{participant.name}} end {page}"',
      '---',
      '# {{participant.name}}',
      '',
      '- {{participant.name}}',
      '',
      '| A | {{participant.name}} |',
      '| --- | --- |',
      '| **{{participant.name}}** | *{{participant.name}}* |',
      '',
      ':::note[{{participant.name}}]',
      '',
      'Between {{participant.name}} and [{{participant.name}}](https://example.org).',
      '',
      '::lines[{{participant.name}}]{n=1}',
      '',
      ':::',
      '',
    ].join('\n'),
  });
  let built: JsonRun;
  const bytesOf = (path: string): Uint8Array => place.read(join('out/spring', path));

  beforeAll(async () => {
    built = await place.runJson(['build', 'named', 'joining-letter', 'participant-pack']);
  });

  test('is built without a problem', () => {
    expect(built).toMatchObject({ code: 0, problems: [] });
    expect(built.written).toHaveLength(NAMES.length * 3);
  });

  test.each(NAMES.map((name, index) => [name, String(index + 1).padStart(2, '0')]))(
    'prints “%s” exactly so, wherever a template has it',
    async (name, number) => {
      expect(await textOf(bytesOf(`letters/${number}.pdf`))).toContain(`${name} Dear ${name}, welcome.`);
      const named = await textOfPages(bytesOf(`named/${number}.pdf`));
      expect(named).toHaveLength(1);
      for (const piece of [
        `Head ${name} end ${name} • ${name} A ${name} ${name} ${name}`,
        `Between ${name} and ${name}.`,
        `Foot ${name} end 1`,
      ])
        expect(named[0]).toContain(piece);
    },
  );

  test('has each name in the title, the bookmarks and the cover of its own papers', async () => {
    const [name = ''] = NAMES;
    const named = await inspectPdf(bytesOf('named/01.pdf'));
    expect(named.title).toBe(`Of ${name}`);
    expect(named.outline).toMatchObject([{ title: name }]);
    const [cover] = await textOfPages(bytesOf('packs/participant-01.pdf'));
    expect(cover).toBe(`Walking side by side ${name} Spring group The Example Network · 7`);
  });
});

const FIRST_NAMES = ['Zebedee', 'Quux', 'Zeb', 'Yolanda', 'Xylem', 'Wilfrid', 'Vole', 'Wilf', 'zeb@example.org'];

function expectNoName(text: string): void {
  for (const name of FIRST_NAMES)
    expect(text).not.toMatch(new RegExp(`(?<![\\p{L}])${name.replaceAll('.', '\\.')}(?![\\p{L}])`, 'u'));
}

test('no log and no file name tells who is in the group', async () => {
  const place = workspace();
  for (const args of [['build'], ['build', '--json'], ['check'], ['list'], ['list', 'papers', '--json']]) {
    const { code, stdout, stderr } = await place.run(args);
    expect(code).toBe(0);
    expectNoName(stdout + stderr);
  }
  expectNoName(place.files().join('\n'));
});

test.each([
  ['a column that is not known', (text: string) => text.replace('pronouns', 'pronowns')],
  ['an edition that does not exist', (text: string) => text.replace('zeb@example.org,', 'zeb@example.org,Zebedee')],
  ['a row twice', (text: string) => `${text}Wilfrid Vole,Wilf,,,he/him,\n`],
  ['a row without a name', (text: string) => text.replace('Zebedee Quux', '')],
  ['a row that is too long', (text: string) => text.replace('Likes the window', 'Likes,the,window')],
  ['a quotation mark too many', (text: string) => text.replace('Yolanda', '"Yolanda" the great')],
  ['a name with a letter that no font has', (text: string) => text.replace('Yolanda', 'Yol\u{13000}nda')],
  ['an address that is none', (text: string) => text.replace('zeb@example.org', 'Zeb at home')],
])('no message tells who is in the group: %s', async (_, change) => {
  const place = workspace({ 'content/cohorts/spring.roster.csv': change });
  const { stdout, stderr } = await place.run(['build']);
  expectNoName(stdout + stderr);
  expectNoName(place.files().join('\n'));
});

test('letters that no font has are told at the person’s row, without one of them', async () => {
  const name = '\u5f20\u4f1f';
  const place = workspace({
    'content/cohorts/spring.roster.csv': (text) => `${text}${name} Xu,,,,,\nVal,${name},,,,\n`,
  });
  const { stderr } = await place.run(['build', 'joining-letter', 'register']);
  for (const letter of name) expect(stderr).not.toContain(letter);
  expect(stderr).not.toContain('U+5F20');
  expect(stderr).toContain('content/cohorts/spring.roster.csv:5:1 error missing-glyph');
  expect(stderr).toContain('content/cohorts/spring.roster.csv:6:5 error missing-glyph');
});

test('letters of a facilitator’s name that no font has are told where the cohort has it, without one of them', async () => {
  const place = workspace({
    'content/cohorts/spring.md': (text) => text.replace('Robin Leader', '\u5f20\u4f1f'),
  });
  const { stderr, stdout } = await place.run(['check']);
  expect(stdout + stderr).not.toMatch(/\u5f20|\u4f1f|U\+5F20/);
  expect(stdout + stderr).toContain('content/cohorts/spring.md:7:24 error missing-glyph');
  expect(stdout + stderr).toContain('1 error.');
});

test('what a message quotes is left out where it is a person’s', async () => {
  const place = workspace({
    'templates/badge.hbs':
      '---\ntitle: "Of {{participant.name}}"\none-per: participant\nfile: "badges/{{participant.number}}"\n---\n::qr[Write]{to="{{participant.email}}"}\n',
    'templates/none.hbs':
      '---\ntitle: "Of {{participant.name}}"\none-per: participant\nfile: "none/{{participant.number}}"\n---\n',
  });
  const { stderr } = await place.run(['build', 'badge', 'none']);
  expectNoName(stderr);
  expect(stderr).toContain('“…” does not fit “to” of “::qr”');
  expect(stderr).toContain('The paper “…” has nothing on it.');
});

test('a template cannot put a name into a file name, and is told what it may put there', async () => {
  const place = workspace({
    'templates/badge.hbs':
      '---\ntitle: Badge\none-per: participant\nfile: "badges/{{participant.called}}"\n---\n# {{participant.called}}\n',
  });
  const { problems, written } = await place.runJson(['build', 'badge']);
  expect(problems).toMatchObject([
    {
      code: 'unknown-variable',
      message: '“participant.called” is not known here.',
      hint: 'Known here: “participant.number”.',
    },
  ]);
  expect(written).toEqual([]);
});
