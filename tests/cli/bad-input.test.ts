/**
 * What facilitators get wrong. Every mistake is told at its line with what to do, none hides another, no paper is left
 * half-made, and nobody ever sees the inside of the program.
 */
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { SMALL_COURSE } from '../support/small-course.ts';
import { writePng } from '../support/png.ts';
import { bareWorkspace, isWhole, workspace, type Changes, type Run, type TestWorkspace } from '../support/workspace.ts';

const LISTENING = SMALL_COURSE['content/sessions/02-listening.md'] ?? '';

/** The session on listening, with a mistake. */
function listening(right: string | RegExp, wrong: string): string {
  const changed = LISTENING.replace(right, wrong);
  if (changed === LISTENING) throw new Error('The mistake changes nothing.');
  return changed;
}

function placesOf(problems: readonly Diagnostic[]): string[] {
  return problems.map(({ code, span }) => `${span?.file}:${span?.start.line} ${code}`).toSorted();
}

function expectPlainWords({ code, stdout, stderr }: Run): void {
  expect(code).toBe(1);
  for (const text of [stdout, stderr]) expect(text).not.toMatch(/^\s+at |\bError:|undefined|\[object|node:internal/m);
}

function expectWholePapers(place: TestWorkspace): void {
  for (const file of place.files()) {
    expect(file).toMatch(/\.pdf$/);
    expect(isWhole(place.read(join('out', file))), file).toBe(true);
  }
}

describe('mistakes in what is written', () => {
  const mistakes: Changes = {
    'content/sessions/03-unclosed.md': listening(
      '{#listening-well}\nWait a moment before you answer.\n:::',
      '{#open}\nWait.',
    ),
    'content/sessions/04-directive.md': listening(':::activity[Why', ':::activty[Why'),
    'content/sessions/05-key.md': listening('aim: ', 'aimm: '),
    'content/sessions/06-attribute.md': listening('[Tea]{minutes=5}', '[Tea]{minuets=5}'),
    'content/sessions/07-minutes.md': listening('{minutes=10 meets=listen}', '{meets=listen}'),
    'content/sessions/08-longer.md': listening('minutes=15', 'minutes=25'),
    'content/sessions/09-use.md': listening('::use[check-in]', '::use[chek-in]'),
    'content/sessions/10-meets.md': listening('lines=3 meets=listen', 'lines=3 meets="listen lisen"'),
    'content/sessions/11-for.md': listening(
      ':::handout',
      ':::cards[Cards]{#some for=namess}\n- A card\n:::\n\n:::handout',
    ),
    'content/sessions/12-yaml.md': listening('aim: Practise listening.', 'aim: Practise: listening.'),
    'content/sessions/13-encoding.md': Buffer.from(listening('Wait a moment', 'Wait\u00a0a moment'), 'latin1'),
    'content/sessions/14-empty.md': '',
    'content/sessions/15-stray.md': listening('::use[check-in]', ':::\n\n::use[check-in]'),
    'content/cohorts/autumn.md': (SMALL_COURSE['content/cohorts/spring.md'] ?? '').replace(
      'spring.roster',
      'autum.roster',
    ),
  };
  const expected = [
    'content/cohorts/autumn.md:8 missing-roster',
    'content/sessions/03-unclosed.md:22 unclosed-block',
    'content/sessions/04-directive.md:10 unknown-block',
    'content/sessions/05-key.md:2 missing-value',
    'content/sessions/05-key.md:4 unknown-key',
    'content/sessions/06-attribute.md:16 missing-minutes',
    'content/sessions/06-attribute.md:16 unknown-key',
    'content/sessions/07-minutes.md:10 missing-minutes',
    'content/sessions/08-longer.md:18 agenda-overrun',
    'content/sessions/09-use.md:8 unknown-piece',
    'content/sessions/10-meets.md:27 unknown-outcome',
    'content/sessions/11-for.md:22 unknown-exercise',
    'content/sessions/12-yaml.md:4 bad-yaml',
    'content/sessions/13-encoding.md:23 not-utf8',
    'content/sessions/14-empty.md:1 front-matter-missing',
    'content/sessions/15-stray.md:8 stray-fence',
  ];

  test('each is told at its line, with what to do, beside all the others', async () => {
    const { code, problems } = await workspace(mistakes).runJson(['check']);
    expect(placesOf(problems)).toEqual(expect.arrayContaining(expected));
    for (const one of problems) expect(one.hint, one.code).toMatch(/\S/);
    expect(code).toBe(1);
  });

  test('a misspelt name gets the right one', async () => {
    const { problems } = await workspace(mistakes).runJson(['check']);
    const hints = problems.map(({ hint }) => hint);
    for (const name of ['activity', 'aim', 'minutes', 'check-in', 'listen'])
      expect(hints).toContain(`Did you mean “${name}”?`);
  });

  test('a build of what has mistakes makes nothing, and shows each with its line', async () => {
    const place = workspace(mistakes);
    const run = await place.run(['build']);
    expectPlainWords(run);
    expect(run.stderr).toContain(
      [
        'content/sessions/08-longer.md:18:1 error agenda-overrun  The agenda is 10 minutes longer than the slot, which ends during “Trying it”.',
        '  17 |',
        '> 18 | :::activity[Trying it]{minutes=25 at-least=10 group=3 meets=listen}',
      ].join('\n'),
    );
    expect(run.stderr).toContain('No papers were made.');
    expect(place.files()).toEqual([]);
  });

  test('mistakes in other sessions do not stop the papers of this week', async () => {
    const place = workspace(mistakes);
    const { code, written } = await place.runJson(['build', 'handout', '--session', '1', '--cohort', 'spring']);
    expect(code).toBe(1);
    expect(written).toEqual(['spring/01-hello/handout-agreed.pdf']);
    expectWholePapers(place);
  });
});

describe('mistakes that show on paper', () => {
  const picture =
    (path: string): ((text: string) => string) =>
    (text) =>
      text.replace('We start on time.', `We start on time.\n\n![A circle](${path})`);
  const good = writePng({ width: 2, height: 2, type: 0, bits: 8, samples: [0, 9, 9, 0] });
  const handout = (body: string): string => listening('Wait a moment before you answer.', body);
  const mistakes: Changes = {
    'content/sessions/01-hello.md': picture('circle.png'),
    'content/sessions/03-outside.md': handout('![A circle](../../../circle.png)'),
    'content/sessions/04-linked.md': handout('![A circle](https://example.org/circle.png)'),
    'content/sessions/05-corrupt.md': handout('![A circle](corrupt.png)'),
    'content/sessions/corrupt.png': good.slice(0, 40),
    'content/sessions/06-glyph.md': handout('We start \u{13000} on time.'),
    'content/sessions/07-overflow.md': listening(
      ':::handout',
      `:::cards[Cards]{#some size=a7}\n- Short enough.\n- ${'Far too many words for a small card. '.repeat(30)}\n:::\n\n:::handout`,
    ),
    'content/sessions/08-fine.md': handout('![A circle](fine.png)'),
    'content/sessions/fine.png': good,
  };
  const expected = [
    'content/sessions/01-hello.md:42 missing-image',
    'content/sessions/03-outside.md:23 outside-workspace',
    'content/sessions/04-linked.md:23 missing-image',
    'content/sessions/05-corrupt.md:23 image-unreadable',
    'content/sessions/06-glyph.md:23 missing-glyph',
    'content/sessions/07-overflow.md:24 card-overflow',
  ];

  test('check tells each at its line', async () => {
    const { code, problems } = await workspace(mistakes).runJson(['check']);
    expect(placesOf(problems)).toEqual(expected);
    expect(code).toBe(1);
  });

  test('build tells each once, and makes every paper that has none', async () => {
    const place = workspace(mistakes);
    const run = await place.run(['build']);
    expectPlainWords(run);
    const told = run.stderr.matchAll(/^(content\S+:\d+):\d+ error (\S+) /gm);
    expect([...told].map(([, line, code]) => `${line} ${code}`)).toEqual(expected);
    expectWholePapers(place);
    const files = place.files();
    expect(files).toContain('spring/08-fine/handout-listening-well.pdf');
    expect(files).toContain('spring/01-hello/evaluation-form.pdf');
    for (const file of ['01-hello/handout-agreed', '07-overflow/cards-some', 'packs/participant-01'])
      expect(files).not.toContain(`spring/${file}.pdf`);
  });

  test('a picture with a slip in its name is offered, and so are slashes', async () => {
    const place = workspace({
      'content/sessions/01-hello.md': picture('Cirle.PNG'),
      'content/sessions/02-listening.md': handout('![A circle](images\\circle.png)'),
      'content/sessions/circle.png': good,
    });
    const { problems } = await place.runJson(['check']);
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Did you mean “circle.png”?',
      'Write “/” between folders: images/circle.png',
    ]);
  });

  test('a picture that a link leads out of the workspace to is not read', async () => {
    const elsewhere = bareWorkspace({ 'fine.png': good });
    const place = workspace({ 'content/sessions/01-hello.md': picture('linked.png') });
    symlinkSync(join(elsewhere.root, 'fine.png'), join(place.root, 'content/sessions/linked.png'));
    const { problems } = await place.runJson(['check']);
    expect(placesOf(problems)).toEqual(['content/sessions/01-hello.md:42 missing-image']);
  });
});

describe('mistakes in templates', () => {
  const template = (head: string, body: string): string =>
    `---\ntitle: A paper\none-per: session\n${head}\n---\n${body}\n`;
  const file = 'file: "{{session.id}}/NAME"';
  const mistakes: Changes = {
    'templates/unclosed.hbs': template(file.replace('NAME', 'a'), '# A paper\n\n{{#if session.care}}\nNever closed.'),
    'templates/partial.hbs': template(file.replace('NAME', 'c'), '{{> agend}}'),
    'templates/helper.hbs': template(file.replace('NAME', 'd'), '{{datte session.aim}}'),
    'templates/part.hbs': template(`${file.replace('NAME', 'e')}\nparts: [handuot]`, '# A pack'),
    'templates/key.hbs': template(`${file.replace('NAME', 'f')}\naudiense: facilitator`, '# A paper'),
    'templates/same.hbs': template('file: same', '# A paper'),
    'templates/cover-again.hbs': '---\ntitle: Cover\none-per: course\nfile: cover\n---\n# Again\n',
    'templates/person.hbs': '---\ntitle: Paper\none-per: participant\nfile: "of-{{participant.name}}"\n---\n# Paper\n',
  };

  test('each is told at its line, with what to do, beside all the others', async () => {
    const { code, problems } = await workspace(mistakes).runJson(['check']);
    expect(placesOf(problems)).toEqual([
      'templates/cover-again.hbs:4 same-file',
      'templates/helper.hbs:6 unknown-helper',
      'templates/key.hbs:5 unknown-key',
      'templates/part.hbs:5 unknown-template',
      'templates/partial.hbs:6 unknown-partial',
      'templates/person.hbs:4 unknown-variable',
      'templates/same.hbs:4 same-file',
      'templates/unclosed.hbs:8 bad-template',
    ]);
    expect(code).toBe(1);
  });

  test('a build with templates that have mistakes makes nothing', async () => {
    const place = workspace(mistakes);
    expectPlainWords(await place.run(['build']));
    expect(place.files()).toEqual([]);
  });

  test('a build of other templates is not stopped by them', async () => {
    const place = workspace({ 'templates/partial.hbs': template(file, '{{> agend}}') });
    expect(await place.runJson(['build', 'handout'])).toMatchObject({ code: 0, problems: [] });
  });

  test('a variable that is not there stops its papers alone, in a condition too', async () => {
    const place = workspace({
      'templates/variable.hbs': template(file.replace('NAME', 'a'), '# A paper\n\n{{session.titel}}'),
      'templates/condition.hbs': template(file.replace('NAME', 'b'), '# A paper\n\n{{#if session.cares}}Yes{{/if}}'),
    });
    const { code, problems, written } = await place.runJson(['build']);
    expect(placesOf(problems)).toEqual([
      'templates/condition.hbs:8 unknown-variable',
      'templates/variable.hbs:8 unknown-variable',
    ]);
    expect(problems.map(({ hint }) => hint)).toEqual(['Did you mean “session.care”?', 'Did you mean “session.title”?']);
    expect(written).toEqual(await workspace().papers());
    expect(code).toBe(1);
  });

  test('a pack for participants with a paper for facilitators is refused, by check too', async () => {
    const place = workspace({
      'templates/mixed.hbs': template(
        `${file.replace('NAME', 'mixed')}\nparts:\n  - handout\n  - session-plan`,
        '# A pack',
      ),
    });
    const [built, checked] = [await place.runJson(['build']), await place.runJson(['check'])];
    for (const { code, problems } of [built, checked]) {
      expect(placesOf(problems)).toEqual(['templates/mixed.hbs:7 audience-mismatch']);
      expect(code).toBe(1);
    }
    expect(built.written).toEqual(await workspace().papers());
    expect(place.files().filter((path) => path.includes('mixed'))).toEqual([]);
  });
});

describe('a folder that holds no course', () => {
  test.each([
    ['has no content', {}],
    ['has an empty content folder', { 'content/.keep': '' }],
  ])('%s', async (_, files) => {
    const place = bareWorkspace(files);
    for (const command of ['build', 'check', 'list']) {
      const run = await place.run([command]);
      expectPlainWords(run);
      expect(run.stdout + run.stderr).toContain(
        'There is no file “content/course.md” here.\nGo to the folder that holds “content”',
      );
    }
    expect(place.files()).toEqual([]);
  });
});

test.each(['---js', '--- js', '---javascript', '---coffee', '---json', '---toml'])(
  'a program in the place of details is refused and never run: %s',
  async (opening) => {
    const place = workspace();
    const proof = join(place.root, 'it-ran');
    const program = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '');`;
    place.write({
      'content/sessions/02-listening.md': LISTENING.replace('---\n', `${opening}\n${program}\n`),
      'content/course.md': (text) => text.replace('---\n', `${opening}\n${program}\n`),
      'content/cohorts/spring.md': (text) => text.replace('---\n', `${opening}\n${program}\n`),
      'templates/handout.hbs': `${opening}\n${program}\n---\n# Handout\n`,
    });
    const { code, problems } = await place.runJson(['check']);
    expect(problems.filter((one) => one.code === 'front-matter-language')).toHaveLength(4);
    expect(code).toBe(1);
    expect(existsSync(proof)).toBe(false);
  },
);

test('a letter with marks without end is told of', async () => {
  const place = workspace({
    'content/sessions/01-hello.md': (text) =>
      text.replace('We start on time.', `We e${'\u0301'.repeat(20_000)} start.`),
  });
  const { problems } = await place.runJson(['check']);
  expect(placesOf(problems)).toEqual(['content/sessions/01-hello.md:40 missing-glyph']);
});

test('what would make the program busy for ever is made, or refused at its place', async () => {
  const place = workspace({
    'content/sessions/01-hello.md': (text) => text.replace('We start on time.', 'x'.repeat(200_000)),
    'content/sessions/02-listening.md': (text) => text.replace('Wait a moment', '> '.repeat(5000)),
  });
  const { problems, written } = await place.runJson(['build', 'handout']);
  expect(placesOf(problems)).toEqual(['content/sessions/02-listening.md:23 nested-too-deep']);
  expect(written).toEqual(['spring/01-hello/handout-agreed.pdf']);
});
