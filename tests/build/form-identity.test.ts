import { expect, test } from 'vitest';
import type { Handout, Participant } from '../../src/course/model.ts';
import { formIdentity } from '../../src/build/form-identity.ts';
import { course, session, sourceIn } from '../check/course.ts';
import { readTemplate } from '../../src/templating/papers/read-template.ts';

const source = sourceIn('x');
const of = { course: { ...course(), version: '2026.1' }, cohort: undefined };
const fifth = session({ number: 5 });
const handout: Handout = {
  again: false,
  pocket: undefined,
  id: 'sharing-power',
  title: 'Sharing power',
  body: { text: '', file: 's.md', line: 1 },
  source,
};
const ada: Participant = {
  number: 3,
  name: 'Ada Example',
  called: 'Ada',
  email: undefined,
  pronouns: undefined,
  edition: 'standard',
  source,
};

function idOf(name: string, subject: object): string {
  const text = '---\ntitle: Paper\none-per: session\n---\n';
  const { value } = readTemplate({ name, file: { path: `templates/${name}.hbs`, text }, origin: 0 });
  return value ? formIdentity(value, { ...of, ...subject }).id : expect.fail();
}

test('a form is called by its session and its kind', () => {
  expect(idOf('evaluation-form', { session: fifth })).toBe('s05-evaluation-form');
  expect(idOf('course-evaluation', {})).toBe('course-evaluation');
});

test('papers of one session and kind are told apart', () => {
  expect(idOf('handout', { session: fifth, handout })).toBe('s05-handout-sharing-power');
});

test('a paper that is one a person says whose by number, never by name', () => {
  expect(idOf('learning-log', { participant: ada })).toBe('learning-log-p03');
});
