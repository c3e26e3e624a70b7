import { expect, test } from 'vitest';
import { workspace } from '../support/workspace.ts';

test.each([
  ['command', ['biuld'], 'Did you mean build?'],
  ['flag', ['build', '--cohrt', 'spring'], 'Did you mean --cohort?'],
  ['template', ['build', 'handot'], 'Did you mean “handout”?'],
  ['session', ['build', '--session', 'lisening'], 'Did you mean “listening”?'],
  ['cohort', ['build', '--cohort', 'sprng'], 'Did you mean “spring”?'],
  ['cohort to list', ['list', 'papers', '--cohort', 'sprng'], 'Did you mean “spring”?'],
  ['list', ['list', 'sesions'], 'Did you mean “sessions”?'],
  ['path', ['check', 'content/sesions'], 'Did you mean “content/sessions”?'],
])('a mistyped %s gets the nearest name', async (_, args, offer) => {
  const { code, stdout, stderr } = await workspace().run(args);
  expect(stderr).toContain(offer);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test.each([
  ['template', ['build', 'zzzzzz'], 'The templates are assignment-brief, card-sheets, certificate'],
  ['session', ['build', '--session', '1,9'], 'The sessions are 1, 2.'],
  ['cohort', ['build', '--cohort', 'zzzzzz'], 'The only cohort is spring.'],
])('a %s that is like none gets the names that there are', async (_, args, names) => {
  expect((await workspace().run(args)).stderr).toContain(names);
});

const SECOND = {
  'content/cohorts/autumn.md':
    '---\ntitle: Autumn\nstarts: 2027-09-07\ntime: "14:00"\nevery: week\nvenue: { name: The Green Room, address: 1 Made-up Street }\nfacilitators: [{ name: Robin Leader }]\nsize: 2\n---\n\nDear all,\n',
};

test.each([
  ['of a cohort where there are several', SECOND, ['joining-letter'], 'Name one with --cohort: “autumn” or “spring”.'],
  [
    'of a cohort where there is none',
    { 'content/cohorts/spring.md': undefined, 'content/cohorts/spring.roster.csv': undefined },
    ['participant-pack', 'handout'],
    'Write the first one: content/cohorts/',
  ],
  ['that stands in packs alone', {}, ['contents'], '“contents” makes parts of packs, and no paper by itself.'],
])('a paper that is asked for by name, %s, is an error', async (_, changes, names, words) => {
  const place = workspace(changes);
  const { code, stderr } = await place.run(['build', ...names]);
  expect(stderr).toContain(words);
  expect(code).toBe(2);
  expect(place.files()).toEqual([]);
});

test('a build of everything makes what there is without a cohort, and says what it leaves out', async () => {
  const { code, written, problems } = await workspace(SECOND).runJson(['build']);
  expect(code).toBe(0);
  expect(problems).toMatchObject([
    { code: 'cohort-open', severity: 'warning', hint: 'Name one with --cohort: “autumn” or “spring”.' },
  ]);
  expect(written).toContain('01-hello/handout-agreed.pdf');
});

test.each([[['build', 'handout']], [['build', '--cohort', 'autumn']]])(
  'nothing is left out of what is asked for (%s)',
  async (args) => {
    expect((await workspace(SECOND).runJson(args)).problems).toEqual([]);
  },
);

test.each(['1', 'hello', '1-2'])(
  'a session whose file cannot be read is not called missing (--session %s)',
  async (one) => {
    const place = workspace({ 'content/sessions/01-hello.md': new Uint8Array([0x92]) });
    const { code, problems } = await place.runJson(['build', 'handout', '--session', one]);
    expect(problems.map((told) => told.code)).toEqual(['not-utf8']);
    expect(code).toBe(1);
  },
);

test('all names that are wrong are told at once', async () => {
  const { stderr } = await workspace().run(['build', 'handot', 'covr', '--session', '7', '--cohort', 'sprng']);
  for (const name of ['handot', 'covr', '7', 'sprng']) expect(stderr).toContain(`“${name}”`);
});
