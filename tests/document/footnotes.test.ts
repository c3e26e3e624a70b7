import { expect, test } from 'vitest';
import { paragraph, problemsOf, read, withoutPlaces } from './reading.ts';

test('footnotes are numbered in the order in which they are referred to', () => {
  const { value, problems } = read('a[^z] b[^y] c[^z]\n\n[^y]: why\n[^z]: zed');
  expect(problems).toEqual([]);
  expect(value.blocks).toMatchObject([
    { content: [{}, { kind: 'footnote-mark', number: 1 }, {}, { number: 2 }, {}, { number: 1 }] },
  ]);
  expect(withoutPlaces(value.footnotes)).toEqual([
    { number: 1, blocks: [paragraph('zed')] },
    { number: 2, blocks: [paragraph('why')] },
  ]);
});

test('a footnote may refer to another, and even to itself', () => {
  const { value, problems } = read('a[^1]\n\n[^1]: b[^2] c[^1]\n[^2]: d');
  expect(problems).toEqual([]);
  expect(value.footnotes.map(({ number }) => number)).toEqual([1, 2]);
});

test('a footnote may hold several blocks, and stand in any block', () => {
  const { value, problems } = read('| a[^t] |\n| - |\n\n:::note\n- b\n\n  [^t]: one\n\n      two\n:::');
  expect(problems).toEqual([]);
  expect(value.footnotes).toMatchObject([{ blocks: [{ kind: 'paragraph' }, { kind: 'paragraph' }] }]);
});

test('a mark without a footnote is told where it stands', () => {
  expect(problemsOf('one\n*two* three[^1] and [^2]')).toEqual(['footnote-missing 2:12', 'footnote-missing 2:21']);
  expect(problemsOf('\\[^1] and `[^2]`')).toEqual([]);
});

test('a footnote that nothing refers to, or that is written twice, is told and not printed', () => {
  expect(problemsOf('a\n\n[^1]: b')).toEqual(['footnote-unused 3:1']);
  const { value, problems } = read('a[^1]\n\n[^1]: b\n\n[^1]: c');
  expect(problems).toMatchObject([{ code: 'footnote-unused', span: { start: { line: 5 } } }]);
  expect(value.footnotes).toMatchObject([{ blocks: [{ content: [{ text: 'b' }] }] }]);
});
