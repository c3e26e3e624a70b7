/** Facilitators' notes, planted wherever they can stand, are in no file for participants, and in those for facilitators. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { everythingIn, textOf } from '../support/pdf-text.ts';
import { hasTool } from '../support/tools.ts';
import { workspace } from '../support/workspace.ts';

const note = (secret: string): string => `:::facilitator\n${secret}\n:::`;
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '   ');

const HELLO = `---
title: Hello
slot: 30m
aim: Get to know each other.
outcomes: { names: Know a few names }
prepare: [Secretprepare]
follow-up: [Secretfollowup]
materials: [Secretmaterial]
---

:::activity[Welcome]{minutes=10 meets=names}
Secretactivitytext

> Secretaloud

${note('Secretactivity')}

- A point

${indented(note('Secretinlist'))}

:::tip[Before you start]
${note('Secretincallout')}
:::

${note('### Secretheading\n\nAs I said.[^said]\n\n![Secretpicture](images/plan.png)')}

[^said]: Secretfootnote
:::

:::exercise[Names]{#names minutes=20 meets=names group=3}
To hear each name.

${note('Secretexercise')}

1. Say your name.

${indented(note('Secretstep'))}

2. Say one thing about it.

:::debrief
- Which do you remember?

${note('Secretdebrief')}
:::

:::opt-out
Listen.

${note('Secretoptout')}
:::
:::

:::cards[Name cards]{#cards for=names size=a6}
- Where is it from?

${indented(note('Secretcard')).replaceAll(/^ /gm, '')}

- Who gave it to you?
:::

:::handout[Names]{#names-handout}
What we agreed.[^kept] And this.[^mixed]

${note('## Secrethandoutheading\n\nSecrethandout [Secretlink](https://example.org/Secretaddress) and [Secretwords][Secretref] and this.[^only]')}

> A quotation.
>
> :::facilitator
> Secretquoted
> :::

- A point

${indented(note('Secrethandoutlist')).replaceAll(/^ /gm, '')}

:::columns{n=2}
:::column
Left.

${note('Secretcolumn')}
:::

:::column
Right.
:::
:::

:::keep
${note('Secretkept')}
:::

[^kept]: Kept on paper.

[^only]: Secretnoteofanote

[^mixed]: Printed.

    :::facilitator
    Secretinfootnote
    :::

[Secretref]: https://example.org/Secretrefaddress
:::

:::evaluation
${note('Secretevaluation')}

::scale[I know a few names]{meets=names}
:::
`;

const PRINTED_ON_THE_PLAN = [
  'prepare',
  'followup',
  'material',
  'activitytext',
  'aloud',
  'activity',
  'inlist',
  'incallout',
  'heading',
  'footnote',
  'exercise',
  'step',
  'debrief',
  'optout',
  'library',
].map((place) => `Secret${place}`);

const ESSAY = `---
title: An essay
aim: Write an essay.
---

:::brief
What we ask.

${note('Secretbrief')}
:::

:::criterion[Your own words]{#own-words}
It is in your own words.

${note('Secretcriterion')}
:::

:::marking
Secretmarking
:::
`;

describe('secrets planted everywhere', () => {
  const place = workspace({
    'content/assessments/01-essay.md': ESSAY,
    'content/sessions/01-hello.md': HELLO,
    'content/sessions/images/plan.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    ),
    'content/library/check-in.md': (text) => text.replace('arrive.\n', `arrive.\n\n${note('Secretlibrary')}\n`),
    'content/course.md': (text) => text.replace('::scale', `${note('Secretcourseevaluation')}\n\n::scale`),
    'content/cohorts/spring.roster.csv': (text) => text.replace('Likes the window', 'Secretrosternote'),
  });
  const files = new Map<string, Uint8Array>();
  let problems: unknown;

  beforeAll(async () => {
    const built = await place.runJson(['build']);
    problems = built.problems;
    for (const path of built.written) files.set(path, place.read(join('out', path)));
  });

  const forFacilitators = (path: string): boolean =>
    /session-plan|session-pack|print-sheet|marking-sheet|register|kit-list|name-cards|packs\/facilitator/.test(path);
  const participants = (): [string, Uint8Array][] => [...files].filter(([path]) => !forFacilitators(path));

  test('everything is built', () => {
    expect(problems).toEqual([]);
    expect(participants().length).toBeGreaterThan(12);
    expect(files.size - participants().length).toBeGreaterThan(4);
  });

  test('no page for participants shows one', async () => {
    for (const [path, bytes] of participants()) expect(await textOf(bytes), path).not.toMatch(/secret/i);
  });

  test('nor is one anywhere else in such a file: not in its titles, bookmarks, descriptions, addresses, metadata or names', async () => {
    for (const [path, bytes] of participants()) expect(await everythingIn(bytes), path).not.toMatch(/secret/i);
    for (const path of files.keys()) expect(path).not.toMatch(/secret/i);
  });

  test('the search would find one: it finds titles, addresses and descriptions in the files of facilitators', async () => {
    const plan = await everythingIn(files.get('spring/01-hello/session-plan.pdf') ?? new Uint8Array());
    for (const found of ['Secretheading', 'Secretpicture', 'Session plan 1: Hello']) expect(plan).toContain(found);
  });

  test('papers are otherwise whole: what stands around a secret is printed', async () => {
    const handout = await textOf(files.get('spring/01-hello/handout-names-handout.pdf') ?? new Uint8Array());
    for (const text of ['What we agreed.', 'A quotation.', 'A point', 'Left.', 'Right.', 'Kept on paper.', 'Printed.'])
      expect(handout).toContain(text);
    const card = await textOf(files.get('spring/01-hello/exercise-names.pdf') ?? new Uint8Array());
    for (const text of ['Say your name.', 'Say one thing', 'Which do you remember?', 'Listen.'])
      expect(card).toContain(text);
  });

  test('the plan, and the packs that hold it, print every one of the agenda', async () => {
    for (const path of ['01-hello/session-plan', '01-hello/session-pack', 'packs/facilitator']) {
      const text = await textOf(files.get(`spring/${path}.pdf`) ?? new Uint8Array());
      const secrets = PRINTED_ON_THE_PLAN.filter((secret) => !(path.startsWith('01') && secret === 'Secretlibrary'));
      for (const secret of secrets) expect(text, path).toContain(secret);
    }
  });

  test('what an assessor looks for is on the marking sheet, and the brief says all the rest', async () => {
    const sheet = await textOf(files.get('spring/assessments/01-essay/marking-sheet.pdf') ?? new Uint8Array());
    for (const text of ['Secretcriterion', 'Secretmarking', 'It is in your own words.']) expect(sheet).toContain(text);
    const brief = await textOf(files.get('spring/assessments/01-essay/brief.pdf') ?? new Uint8Array());
    for (const text of ['What we ask.', 'It is in your own words.']) expect(brief).toContain(text);
  });

  test('a note of the roster is nowhere, not for facilitators either', async () => {
    for (const [path, bytes] of files) expect(await everythingIn(bytes), path).not.toContain('Secretrosternote');
  });

  test.skipIf(!hasTool('pdftotext', '-v'))('another program finds none either', () => {
    for (const [path] of participants()) {
      const text = execFileSync('pdftotext', [join(place.root, 'out', path), '-'], { encoding: 'utf8' });
      expect(text, path).not.toMatch(/secret/i);
    }
  });

  test.skipIf(!hasTool('qpdf', '--version'))('nor does one that unpacks the files', () => {
    for (const [path] of participants()) {
      const unpacked = ['--qdf', '--object-streams=disable', join(place.root, 'out', path), '-'];
      const bytes = execFileSync('qpdf', unpacked, { encoding: 'latin1', maxBuffer: 64 * 1024 * 1024 });
      expect(bytes, path).not.toMatch(/secret/i);
    }
  });
});
