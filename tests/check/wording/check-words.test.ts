import { expect, test } from 'vitest';
import { checkWording } from '../../../src/check/check-wording.ts';
import { findAllowances } from '../../../src/course/body/allowances.ts';
import { course } from '../course.ts';

function problemsIn(text: string, more: Parameters<typeof course>[0] = {}) {
  const texts = [{ file: 'a.md', text, allowances: findAllowances(text.split('\n')) }];
  return checkWording(course({ texts, ...more }));
}

const wrong = (text: string): string[] =>
  problemsIn(text).map(({ code, severity, span }) => `${span?.start.line}:${span?.start.column} ${severity} ${code}`);

test('words are told of by how grave they are, wherever they stand in a file', () => {
  const text = '---\naim: He committed suicide\n---\n\nTwo sufferers.\n\n> She refused.\n';
  expect(wrong(text)).toEqual(['2:9 error harmful-words', '5:5 warning hurtful-words', '7:7 info words-to-weigh']);
});

test('a message quotes the words, and says what to say instead', () => {
  const [first] = problemsIn('He committed\nsuicide.');
  expect(first?.message).toBe('“committed suicide” can do harm.');
  expect(first?.hint).toContain('Say “died by suicide”');
  expect(first?.span?.end).toEqual({ line: 1, column: 21 });
});

const allowed = (passage: string): string => `:::allow-words{reason="What sufferers are called"}\n${passage}\n:::\n`;

test('an allowance lets words stand, inside its fences alone', () => {
  expect(wrong(allowed('- sufferers\n- mentally ill'))).toEqual([]);
  expect(wrong(`${allowed('- sufferers')}\nsufferers`)).toEqual(['5:1 warning hurtful-words']);
});

test('an allowance around whole blocks holds what is in them', () => {
  const cards = ':::cards[Words]\n- mentally ill\n:::';
  expect(wrong(allowed(cards))).toEqual([]);
});

test('an allowance that allows nothing is told of', () => {
  expect(wrong(allowed('- kind words'))).toEqual(['1:1 warning unused-allowance']);
});

test('a course in another language is not looked through', () => {
  expect(problemsIn('sufferers', { language: 'cy' })).toEqual([]);
});
