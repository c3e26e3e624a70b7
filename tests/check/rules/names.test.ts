import { expect, test } from 'vitest';
import type { Evaluation } from '../../../src/course/model.ts';
import { cards, exercise, firstProblem, item, question, session, sourceIn, wrongWithSession } from '../course.ts';

const two = [
  { id: 'power', sentence: 'Notice power' },
  { id: 'share', sentence: 'Share power' },
];
const asking = (...meets: string[]): Evaluation => ({
  body: { text: '', file: 's.md', line: 1 },
  questions: meets.map((id) => question({ meets: [id] })),
  source: sourceIn('Evaluation'),
});

test('an outcome needs an item that works towards it', () => {
  const evaluation = asking('power', 'share');
  expect(wrongWithSession({ outcomes: two, evaluation })).toEqual(['s.md outcomes share outcome-without-item']);
  expect(wrongWithSession({ outcomes: two, evaluation, items: [item({ meets: ['share', 'power'] })] })).toEqual([]);
});

test('an outcome needs a question that asks about it', () => {
  const items = [item({ meets: ['share', 'power'] })];
  expect(wrongWithSession({ outcomes: two, items })).toEqual(['s.md outcomes share outcome-without-question']);
  expect(firstProblem({ outcomes: two, items })?.hint).toContain('::scale[I can share power]{meets=share}');
  expect(wrongWithSession({ outcomes: two, items, evaluation: asking('share', 'power') })).toEqual([]);
});

test('a session without an evaluation is told once, however many outcomes it has', () => {
  const items = [item({ meets: ['share', 'power'] })];
  const wrong = (outcomes: typeof two) => wrongWithSession({ outcomes, items, evaluation: undefined });
  expect(wrong(two)).toEqual(['s.md outcomes outcome-without-question']);
  expect(wrong(two.slice(0, 1))).toContain('s.md outcomes outcome-without-question');
});

test('an item or a question cannot meet what the session does not promise', () => {
  expect(wrongWithSession({ items: [item({ meets: ['power', 'powr'] })] })).toEqual(['Talk meets unknown-outcome']);
  expect(firstProblem({ items: [item({ meets: ['power', 'powr'] })] })).toMatchObject({
    message: 'The session has no outcome “powr”.',
    hint: 'Did you mean “power”?',
  });
  expect(wrongWithSession({ evaluation: asking('power', 'other') })).toEqual(['Question meets unknown-outcome']);
});

test('values are those of the course', () => {
  expect(wrongWithSession({ values: ['Hope'] })).toEqual([]);
  expect(wrongWithSession({ values: ['Hope', 'hope'] })).toEqual(['s.md values 1 unknown-value']);
  expect(firstProblem({ values: ['hope'] })?.hint).toBe('Did you mean “Hope”?');
});

test('themes are those of the course', () => {
  expect(wrongWithSession({ themes: ['groups'] })).toEqual([]);
  expect(wrongWithSession({ themes: ['group'] })).toEqual(['s.md themes 0 unknown-theme']);
});

test('a sensitive theme needs a content note', () => {
  expect(wrongWithSession({ themes: ['groups', 'loss'] })).toEqual(['s.md themes 1 care-missing']);
  expect(wrongWithSession({ themes: ['groups', 'loss'], care: 'We will talk about loss.' })).toEqual([]);
});

test('cards are for an exercise of the session', () => {
  const items = [exercise({ id: 'talk' }), item({ id: 'closing', minutes: 1 })];
  const wrong = (id: string) => wrongWithSession({ slot: 61, items, cardSets: [cards({ for: id })] });
  expect(wrong('talk')).toEqual([]);
  expect(wrong('tolk')).toEqual(['Cards for unknown-exercise']);
  expect(wrong('closing')).toEqual(['Cards for unknown-exercise']);
  expect(wrongWithSession({ cardSets: [cards()] })).toEqual([]);
  const hint = (own: typeof items) => firstProblem({ items: own, cardSets: [cards({ for: 'closing' })] })?.hint;
  expect(hint([exercise({ id: 'talk' })])).toBe('Its exercises are “talk”.');
  expect(hint([item()])).toBe('Give an exercise of the session this id, or leave out “for”.');
});

test('nobody is told twice about outcomes that could not be read', () => {
  expect(wrongWithSession({ ...session(), outcomes: [] })).toEqual([]);
});
