import { expect, test } from 'vitest';
import { findWords } from '../../../src/check/wording/find-words.ts';
import { wordsToAvoid } from '../../../src/check/wording/words-to-avoid.ts';

const found = (text: string): string[] =>
  findWords({ file: 'a.md', text, allowances: [] }).map(({ written, line, column }) => `${line}:${column} ${written}`);

test.each([
  ['He committed suicide.', '1:4 committed suicide'],
  ['Commit  suicide', '1:1 Commit suicide'],
  ['They are suffering\n> from it', '1:10 suffering from'],
  ['MENTALLY ILL', '1:1 MENTALLY ILL'],
  ['two sufferers', '1:5 sufferers'],
  ['attention-seeking', '1:1 attention-seeking'],
  ['Line\n\nShe is bipolar.', '3:5 is bipolar'],
  ['released from the ward', '1:1 released from the ward'],
  ['a dangerous man', '1:3 dangerous man'],
  ['She has been clean for 3 years', '1:9 been clean for 3'],
  ['**service users**', '1:3 service users'],
  ['an alcoholic', '1:1 an alcoholic'],
])('%j has words of the list', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'The song was released in May.',
  'Clean the board, and keep clean cups ready.',
  'Commitment matters, and suicide is hard to talk about.',
  'A bipolar disorder group, and Bipolar UK',
  'an alcoholic drink, Alcoholics Anonymous',
  'a depressive episode',
  'a dangerous road',
  'She made a nomadic life, and drank Madeira.',
  'See [the page](https://example.org/mentally-ill) and https://example.org/suffering-from',
  ':::handout[Words]{#non-compliant}',
  'A fluffy psychology of psychosis',
])('%j has none', (text) => {
  expect(found(text)).toEqual([]);
});

test('a phrase is told once, and not again by a word in it', () => {
  expect(found('a suicide victim of depression')).toEqual(['1:3 suicide victim']);
});

test('every entry finds what it is called after', () => {
  const bare = (avoid: string): string => (avoid.split(/,| or | \(/)[0] ?? '').trim();
  const missing = wordsToAvoid.filter(
    ({ avoid, find }) => find === undefined && found(`x ${bare(avoid)} x`).length === 0,
  );
  expect(missing).toEqual([]);
});

test('nothing that the list says instead is on the list itself', () => {
  const clumsy = wordsToAvoid.filter(({ instead, weight }) => weight !== 'to weigh' && found(instead).length > 0);
  expect(clumsy).toEqual([]);
});
