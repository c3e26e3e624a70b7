import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '../../src/course/load.ts';
import { COURSE_TEXT, messages, places, sessionText, workspace } from './workspace.ts';

const COHORT_TEXT = `---
title: Riverside
starts: 2027-01-12
time: "10:00"
roster: riverside.roster.csv
meetings: { power: { date: 2027-01-14 } }
fields: { awarding-body: The Board }
---

Dear {{participant.name}},
`;

const FILES = {
  'content/course.md': COURSE_TEXT,
  'content/library/closing.md': '---\ntitle: Closing\n---\n:::activity[Closing]{#closing minutes=15}\nThanks.\n:::\n',
  'content/sessions/02-power.md': sessionText('::use[closing]'),
  'content/sessions/01-welcome.md': sessionText('::use[closing]'),
  'content/cohorts/riverside.md': COHORT_TEXT,
  'content/cohorts/riverside.roster.csv': 'name,called\nAnn Example,Annie\n',
};

test('a course comes with its sessions in running order, its library and its cohorts', async () => {
  const { value, problems } = await loadCourse(await workspace(FILES));
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    title: 'Peer support',
    language: 'en-GB',
    values: [{ name: 'Hope', meaning: 'Recovery is possible.' }],
    themes: [
      { name: 'loss', sensitive: true },
      { name: 'groups', sensitive: false },
    ],
    contacts: [{ name: 'Samaritans', phone: '116 123' }],
    about: { text: 'About the course.', file: 'content/course.md', line: 11 },
    evaluation: { questions: [{ text: 'I felt welcome' }] },
    sessions: [
      { number: 1, id: 'welcome', items: [{ title: 'Closing' }] },
      { number: 2, id: 'power', items: [{ title: 'Closing' }] },
    ],
    cohorts: [
      {
        id: 'riverside',
        every: 7,
        meetings: [
          { session: 'welcome', date: '2027-01-12', start: 600, end: 660 },
          { session: 'power', date: '2027-01-14' },
        ],
        participants: [{ number: 1, name: 'Ann Example', called: 'Annie' }],
        letter: { text: 'Dear {{participant.name}},', line: 10 },
        fields: { 'awarding-body': 'The Board' },
      },
    ],
  });
  expect([...(value?.library.items.keys() ?? [])]).toEqual(['closing']);
});

test('the same files give the same course', async () => {
  const root = await workspace(FILES);
  const [first, second] = [await loadCourse(root), await loadCourse(root)];
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
});

test('problems of all files are told at once, in the order of files and lines', async () => {
  const { value, problems } = await loadCourse(
    await workspace({
      ...FILES,
      'content/course.md': COURSE_TEXT.replace('organisation:', 'organization:'),
      'content/sessions/01-welcome.md': sessionText('::use[clozing]\n\n::break[Tea]'),
      'content/sessions/02-power.md': '---\ntitle: "Power\n---\n\n::brake[Tea]{minutes=5}\n',
      'content/cohorts/riverside.roster.csv': 'name,clled\n,\nAnn,Annie,A\n',
    }),
  );
  // Where in its line the YAML goes wrong is for its reader to say.
  expect(places(problems).map((place) => place.replace(/:\d+ bad-yaml/, ' bad-yaml'))).toEqual([
    'content/cohorts/riverside.roster.csv:1:6 unknown-column',
    'content/cohorts/riverside.roster.csv:3:1 bad-roster',
    'content/course.md:2:1 missing-value',
    'content/course.md:3:1 unknown-key',
    'content/sessions/01-welcome.md:8:1 unknown-piece',
    'content/sessions/01-welcome.md:10:1 missing-minutes',
    'content/sessions/02-power.md:2 bad-yaml',
    'content/sessions/02-power.md:5:1 unknown-block',
  ]);
  expect(value?.sessions.map(({ items }) => items.length)).toEqual([1, 1]);
});

test('a folder without a course is a clear problem', async () => {
  const nothing = await loadCourse(await workspace({}));
  expect(nothing.value).toBeUndefined();
  expect(messages(nothing.problems)).toContain('There is no file “content/course.md” here.');
  const missing = await loadCourse(join(await workspace({}), 'nowhere'));
  expect(missing.problems.map(({ code }) => code)).toEqual(['no-sessions', 'no-content'].slice(1));
});

test('sessions without a course.md are looked through all the same', async () => {
  const { value, problems } = await loadCourse(
    await workspace({ 'content/sessions/01-a.md': sessionText('::break[Tea]') }),
  );
  expect(places(problems)).toEqual([
    'content/course.md:1:1 no-content',
    'content/sessions/01-a.md:8:1 missing-minutes',
  ]);
  expect(value?.sessions).toHaveLength(1);
});

test('a course without sessions is told so', async () => {
  const { problems } = await loadCourse(await workspace({ 'content/course.md': COURSE_TEXT }));
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['no-sessions', 'warning']]);
});

test('a session’s file name needs a number and an id', async () => {
  const { value, problems } = await loadCourse(
    await workspace({
      'content/course.md': COURSE_TEXT,
      'content/sessions/01-ok.md': sessionText(''),
      'content/sessions/2 What Next.md': sessionText('::break[Tea]'),
      'content/sessions/03-notes.docx': 'PK',
      'content/sessions/listening.md': sessionText(''),
      'content/sessions/.hidden.md': 'nothing',
      'content/sessions/picture.png': 'PNG',
    }),
  );
  expect(value?.sessions.map(({ id }) => id)).toEqual(['ok']);
  expect(problems.map(({ span, code, hint }) => [span?.file, code, hint])).toEqual([
    ['content/sessions/03-notes.docx', 'bad-file-name', 'Save it as plain text under the name 03-notes.md'],
    ['content/sessions/2 What Next.md', 'bad-file-name', 'Call it 02-what-next.md'],
    ['content/sessions/2 What Next.md', 'missing-minutes', expect.any(String)],
    [
      'content/sessions/listening.md',
      'bad-file-name',
      'Begin it with its number in the running order, such as 04-listening.md',
    ],
  ]);
});

test('two sessions may share a title, and neither a number nor an id', async () => {
  const { problems } = await loadCourse(
    await workspace({
      'content/course.md': COURSE_TEXT,
      'content/sessions/01-a.md': sessionText(''),
      'content/sessions/01-b.md': sessionText(''),
      'content/sessions/02-a.md': sessionText(''),
    }),
  );
  expect(places(problems)).toEqual([
    'content/sessions/01-b.md:1:1 duplicate-number',
    'content/sessions/02-a.md:1:1 duplicate-id',
  ]);
});

test('two pieces of the library cannot share an id, whatever they are', async () => {
  const { problems } = await loadCourse(
    await workspace({
      ...FILES,
      'content/library/other.md':
        '---\ntitle: Other\n---\n:::handout[Closing]{#closing}\nOne\n:::\n\n:::cards[Nameless]\n- One\n:::\n',
    }),
  );
  expect(places(problems)).toEqual([
    'content/library/other.md:4:21 duplicate-id',
    'content/library/other.md:8:1 missing-value',
  ]);
});

test('the library holds pieces alone', async () => {
  const { problems } = await loadCourse(
    await workspace({ ...FILES, 'content/library/other.md': '---\ntitle: Other\n---\n::break[Tea]{minutes=5}\n' }),
  );
  expect(places(problems)).toEqual(['content/library/other.md:4:1 misplaced-block']);
});

test('without a roster there are as many people without a name as the cohort says', async () => {
  const cohort = COHORT_TEXT.replace('roster: riverside.roster.csv', 'size: 3');
  const { value, problems } = await loadCourse(await workspace({ ...FILES, 'content/cohorts/riverside.md': cohort }));
  expect(problems).toEqual([]);
  expect(value?.cohorts[0]?.participants.map(({ number, name, edition }) => [number, name, edition])).toEqual([
    [1, '', 'standard'],
    [2, '', 'standard'],
    [3, '', 'standard'],
  ]);
});

test('a roster that is not there is a problem, unless the cohort has a size as well', async () => {
  const { 'content/cohorts/riverside.roster.csv': _, ...files } = FILES;
  const without = await loadCourse(await workspace(files));
  expect(places(without.problems)).toEqual(['content/cohorts/riverside.md:5:9 missing-roster']);
  const cohort = COHORT_TEXT.replace('roster:', 'size: 2\nroster:');
  const sized = await loadCourse(await workspace({ ...files, 'content/cohorts/riverside.md': cohort }));
  expect(sized.problems).toEqual([]);
  expect(sized.value?.cohorts[0]?.participants).toHaveLength(2);
});

test('a roster with a slip in its name is offered', async () => {
  const cohort = COHORT_TEXT.replace('riverside.roster.csv', 'Riversid.roster.csv');
  const { problems } = await loadCourse(await workspace({ ...FILES, 'content/cohorts/riverside.md': cohort }));
  expect(problems.map(({ hint }) => hint)).toEqual(['Did you mean “riverside.roster.csv”?']);
});

test('a language is named by its code', async () => {
  const course = COURSE_TEXT.replace('---\n', '---\nlanguage: English\n');
  const { problems } = await loadCourse(await workspace({ ...FILES, 'content/course.md': course }));
  expect(places(problems)).toContain('content/course.md:2:11 bad-value');
});

test('a character that stands for nothing is told in a roster, too', async () => {
  const roster = 'name\nAda\0Example\n';
  const { problems } = await loadCourse(await workspace({ ...FILES, 'content/cohorts/riverside.roster.csv': roster }));
  expect(places(problems)).toEqual(['content/cohorts/riverside.roster.csv:2:4 forbidden-character']);
});

test('a cohort without people is a problem', async () => {
  const cohort = COHORT_TEXT.replace('roster: riverside.roster.csv\n', '');
  const { problems } = await loadCourse(await workspace({ ...FILES, 'content/cohorts/riverside.md': cohort }));
  expect(messages(problems)).toEqual(['The cohort has neither a roster nor a size.']);
});

test('a cohort without a first day has no meetings, and one problem', async () => {
  const cohort = COHORT_TEXT.replace('starts: 2027-01-12', 'starts: soon');
  const { value, problems } = await loadCourse(await workspace({ ...FILES, 'content/cohorts/riverside.md': cohort }));
  expect(places(problems)).toEqual(['content/cohorts/riverside.md:3:9 bad-value']);
  expect(value?.cohorts[0]?.meetings).toEqual([]);
});

test('a contact that nobody can reach is a problem', async () => {
  const course = COURSE_TEXT.replace('phone: 116 123', 'hours: always');
  const { problems } = await loadCourse(await workspace({ ...FILES, 'content/course.md': course }));
  expect(messages(problems)).toEqual(['“Samaritans” has no number and no address.']);
});

test.each(['../../../people.csv', '/etc/people.csv'])('a roster at %s is not read', async (path) => {
  const cohort = COHORT_TEXT.replace('riverside.roster.csv', path);
  const { problems } = await loadCourse(await workspace({ ...FILES, 'content/cohorts/riverside.md': cohort }));
  expect(problems.map(({ code }) => code)).toEqual([path.startsWith('.') ? 'outside-workspace' : 'missing-roster']);
});

test('a link that leads out of the workspace is not followed, and does not hide the rest', async () => {
  const outside = await workspace({ 'secret.md': sessionText('::break[Secret]') });
  const root = await workspace(FILES);
  await symlink(join(outside, 'secret.md'), join(root, 'content/sessions/03-secret.md'));
  const { value, problems } = await loadCourse(root);
  expect(places(problems)).toEqual(['content/sessions/03-secret.md:1:1 outside-workspace']);
  expect(value?.sessions.map(({ number }) => number)).toEqual([1, 2]);
});

test('a folder that is a link out of the workspace is not followed', async () => {
  const outside = await workspace({ 'library/a.md': '---\ntitle: A\n---\n' });
  const root = await workspace({ 'content/course.md': COURSE_TEXT, 'content/sessions/01-a.md': sessionText('') });
  await symlink(join(outside, 'library'), join(root, 'content/library'));
  expect(places((await loadCourse(root)).problems)).toEqual(['content/library:1:1 outside-workspace']);
});

test('a link within the workspace is followed', async () => {
  const root = await workspace(FILES);
  await symlink('02-power.md', join(root, 'content/sessions/03-again.md'));
  expect((await loadCourse(root)).value?.sessions.map(({ id }) => id)).toEqual(['welcome', 'power', 'again']);
});

test('a file that cannot be read has a code of its own', async () => {
  const root = await workspace({ ...FILES, 'content/sessions/03-a.md': '' });
  await symlink('04-b.md', join(root, 'content/sessions/04-b.md'));
  const { value, problems } = await loadCourse(root);
  expect(places(problems)).toContain('content/sessions/04-b.md:1:1 unreadable-file');
  expect(value?.sessions.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a course.md that cannot be read is not called missing', async () => {
  const root = await workspace({ 'content/sessions/01-a.md': sessionText('') });
  await mkdir(join(root, 'content/course.md'));
  expect(places((await loadCourse(root)).problems)).toEqual(['content/course.md:1:1 unreadable-file']);
});

test('a file of more than 2 MB is refused', async () => {
  const root = await workspace(FILES);
  await writeFile(join(root, 'content/sessions/03-big.md'), new Uint8Array(2 * 1024 * 1024 + 1));
  expect(places((await loadCourse(root)).problems)).toEqual(['content/sessions/03-big.md:1:1 file-too-large']);
});

test('a file that is no text is a problem', async () => {
  const root = await workspace({ ...FILES, 'content/sessions/03-a.md': new Uint8Array([0x2d, 0xff, 0xfe]) });
  expect((await loadCourse(root)).problems.map(({ code }) => code)).toEqual(['not-utf8']);
});
