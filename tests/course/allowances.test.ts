import { expect, test } from 'vitest';
import { loadCourse } from '../../src/course/load.ts';
import { readLibraryFile } from '../../src/course/library-file.ts';
import { readSessionFile } from '../../src/course/session-file.ts';
import { COURSE_TEXT, messages, places, sessionText, workspace } from './workspace.ts';

const ALLOW = ':::allow-words{reason="We look at such words"}';
const read = (body: string) =>
  readSessionFile({ path: 's.md', text: sessionText(body) }, { number: 7, id: 'words' }, new Map());

test('an allowance around cards, items or text leaves all else as it was, line by line', () => {
  const body = `:::cards[Words]{#words}\n- one\n${ALLOW}\n- two\n\n- three\n:::\n:::\n\n${ALLOW}\n:::handout[Words]{#page}\nBefore.\n${ALLOW}\nInside.\n:::\nAfter.\n:::\n:::`;
  const { value, problems } = read(body);
  expect(problems).toEqual([]);
  expect(value.cardSets[0]?.cards.map(({ text, line }) => `${line} ${text}`)).toEqual(['9 one', '11 two', '13 three']);
  expect(value.handouts[0]?.body).toMatchObject({ text: 'Before.\n\nInside.\n\nAfter.', line: 19 });
});

test('a library may have one, too', () => {
  const text = `---\ntitle: Words\n---\n:::handout[Words]{#words}\n${ALLOW}\nInside.\n:::\n:::\n`;
  expect(readLibraryFile({ path: 'l.md', text }).problems).toEqual([]);
});

test.each([
  [':::allow-words\nWord.\n:::', '“:::allow-words” gives no reason.'],
  [':::allow-words{reason=" "}\nWord.\n:::', '“:::allow-words” gives no reason.'],
  [':::allow-words[Why]{reason=Because}\nWord.\n:::', '“:::allow-words” takes no title.'],
  [':::allow-words{raeson="Because" reason=Because}\nWord.\n:::', '“:::allow-words” has no key “raeson”.'],
  [':::allow-words{reason=Because}\nWord.', '“:::allow-words” is never closed.'],
])('%j is told of', (passage, message) => {
  const { problems } = read(`:::activity[Hello]{minutes=60 meets=power}\nHello.\n:::\n\n${passage}`);
  expect(messages(problems)).toContain(message);
  expect(problems.find((one) => one.message === message)?.span?.start.line).toBe(12);
});

test('a course keeps its files whole for what looks at words, and rosters out of them', async () => {
  const root = await workspace({
    'content/course.md': COURSE_TEXT,
    'content/sessions/01-welcome.md': sessionText(
      `${ALLOW}\n:::activity[Hello]{minutes=60 meets=power}\nHello.\n:::\n:::`,
    ),
    'content/cohorts/spring.md':
      '---\ntitle: Spring\nstarts: 2027-01-12\ntime: "10:00"\nroster: spring.roster.csv\n---\nDear all,\n',
    'content/cohorts/spring.roster.csv': 'name\nAnn Example\n',
  });
  const { value, problems } = await loadCourse(root);
  expect(places(problems)).toEqual([]);
  expect(value?.texts.map(({ file }) => file)).toEqual([
    'content/course.md',
    'content/sessions/01-welcome.md',
    'content/cohorts/spring.md',
  ]);
  expect(value?.texts[1]?.allowances).toEqual([{ from: 8, to: 12, closed: true }]);
});
