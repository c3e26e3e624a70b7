/** Every kind of paper that ships, in every edition that ships, passes what a validator checks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfUaProblems } from '../support/pdf-ua.ts';
import { CHECKOUT, workspace } from '../support/workspace.ts';
import { EDITIONS } from '../theme/themes.ts';

/** A small course, with a picture, everything to fill in, and a person for each edition. */
const place = workspace({
  'content/sessions/01-hello.md': (text) =>
    text.replace(
      'We start on time.',
      'We start on time.[^1]\n\n| What | Who |\n| - | - |\n| Tea | All |\n\n- [ ] Said\n- [x] Done\n\n' +
        '::tick[I have read it]\n\n::choice[Which day?]{options="Monday | Friday"}\n\n::box[A drawing]{height=30mm}\n\n' +
        '[^1]: As far as buses let us.',
    ),
  'content/assessments/01-essay.md':
    '---\ntitle: An essay\naim: Write what you learned.\n---\n\n:::brief\n\nWrite a page.\n\n:::\n\n' +
    ':::criterion[It says what helped]{#helped}\n\nAn example stands in it.\n\n:::\n',
  'content/resources.md': '---\ntitle: Places to turn to\n---\n\nThe library has a shelf of books.\n',
  'content/equality.md':
    '---\ntitle: Who we reach\n---\n\n::choice[Your age]{options="Under 40 | 40 or over | I prefer not to say"}\n',
  'content/library/pages.md':
    '---\ntitle: Pages\n---\n\n' +
    ['learning-log-page', 'group-agreement-written-up', 'support-contacts-page']
      .map((id, index) => `:::handout[Page ${index + 1}]{#${id} pocket=${index + 1}}\n\nWords.\n\n::contacts\n\n:::\n`)
      .join('\n'),
  'content/cohorts/spring.roster.csv':
    'name,called,email,edition,pronouns,notes\n' +
    ['', ...EDITIONS].map((edition, index) => `Person ${index},,,${edition},,\n`).join(''),
});

test.each(['standard', ...EDITIONS])('in the edition %s, every paper is made and accessible', async (edition) => {
  const out = `out-${edition}`;
  const { code, written, problems } = await place.runJson(['build', '--edition', edition, '--out', out]);
  expect({ code, problems }).toEqual({ code: 0, problems: [] });
  const found = await Promise.all(
    written.map(async (path) => (await pdfUaProblems(place.read(`${out}/${path}`))).map((one) => `${path}: ${one}`)),
  );
  expect(found.flat()).toEqual([]);
});

test('every template that ships makes a paper of the small course', async () => {
  const { json } = await place.runJson(['list', 'templates']);
  const names = (json['templates'] as { name: string }[]).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names.filter(isPaper)) {
    const { written } = await place.runJson(['build', name, '--out', 'out-each']);
    expect(written, name).not.toEqual([]);
  }
});

/** Templates without a file of their own make only parts of packs. */
function isPaper(name: string): boolean {
  return /^file:/m.test(readFileSync(join(CHECKOUT, 'templates', `${name}.hbs`), 'utf8'));
}
