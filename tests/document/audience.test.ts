import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nests } from './nests.ts';
import { blocksOf, paragraph, problemsOf, read } from './reading.ts';

const NOTE = ':::facilitator\nsecret\n:::';

test('a note for facilitators is in their papers alone', () => {
  expect(blocksOf(`a\n\n${NOTE}\n\nb`)).toEqual([paragraph('a'), paragraph('b')]);
  expect(blocksOf(NOTE, { audience: 'facilitator' })).toMatchObject([{ kind: 'callout', tone: 'facilitator' }]);
});

test('what held nothing but a note goes with it', () => {
  expect(blocksOf('- a\n- :::facilitator\n  secret\n  :::')).toMatchObject([{ items: [{ blocks: [paragraph('a')] }] }]);
  expect(blocksOf(`> ${NOTE.replaceAll('\n', '\n> ')}\n\n:::keep\n${NOTE}\n:::`)).toEqual([]);
  expect(blocksOf(`:::cards\n:::card\na\n:::\n:::card\n${NOTE}\n:::\n:::`)).toMatchObject([{ cards: [{}] }]);
});

test('a set of cards for facilitators alone goes with its title', () => {
  expect(blocksOf(`:::cards[Set]\n- :::facilitator\n  secret\n  :::\n:::`)).toEqual([]);
});

test('what was empty before, or has a title, stays', () => {
  expect(blocksOf('- a\n-')).toMatchObject([{ items: [{}, { blocks: [] }] }]);
  expect(blocksOf(`:::note[Title]\n${NOTE}\n:::`)).toMatchObject([{ kind: 'callout', blocks: [] }]);
});

test('numbers and ids do not tell of what was dropped', () => {
  const { value } = read(':::facilitator\n# Hope\n\na[^1]\n:::\n\n# Hope\n\nb[^2]\n\n[^1]: secret\n[^2]: open');
  expect(value.blocks).toMatchObject([{ id: 'hope' }, { content: [{}, { number: 1 }] }]);
  expect(value.footnotes).toMatchObject([{ number: 1, blocks: [paragraph('open')] }]);
});

test('a footnote of facilitators alone is not reported as unused to participants', () => {
  expect(problemsOf(':::facilitator\na[^1]\n:::\n\n[^1]: secret')).toEqual([]);
});

test('a footnote or an address that stands in a note, and is used outside of it, is told', () => {
  expect(problemsOf('a[^1]\n\n:::facilitator\n[^1]: secret\n:::')).toEqual(['footnote-missing 1:2']);
  expect(problemsOf('[a][x]\n\n:::facilitator\n[x]: https://secret.example\n:::')).toEqual(['bad-link 1:1']);
});

test.each([
  ['with a colon too few', '::facilitator[secret]'],
  ['with words after its name', ':::facilitator secret\nsecret\n:::'],
  ['that is never closed', '- a\n\n  :::facilitator\n  secret'],
  ['with a slip in its name', ':::faciliator\nsecret\n:::'],
  ['in HTML', '<div>\n:::facilitator\nsecret\n:::\n</div>'],
])('a note %s is told, and nothing of it is in the paper', (_, markdown) => {
  const { value, problems } = read(markdown);
  expect(problems).not.toEqual([]);
  expect(JSON.stringify(value)).not.toContain('secret');
});

test('no word of a note is ever in the tree of a participant, and every other word is', () => {
  fc.assert(
    fc.property(nests(), (pieces) => {
      let count = 0;
      const word = (): string => `open${count++}x`;
      const markdown = pieces.flatMap((piece) => [...piece(word), '']).join('\n');
      const participant = JSON.stringify(read(markdown).value);
      const facilitator = JSON.stringify(read(markdown, { audience: 'facilitator' }).value);
      expect(participant).not.toContain('secret');
      expect(participant).not.toContain('"tone":"facilitator"');
      for (const [written] of markdown.matchAll(/(?:open|secret)\d+x/g)) {
        expect(facilitator).toContain(written);
        if (written.startsWith('open')) expect(participant).toContain(written);
      }
    }),
    { numRuns: 300 },
  );
});
