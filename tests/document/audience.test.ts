import * as fc from 'fast-check';
import { expect, test } from 'vitest';
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

/** A piece of a text: gives its lines, given what its words begin with. */
type Piece = (word: (ending?: string) => string) => readonly string[];

const indented = (first: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line);
const fenced = (colons: number, opening: string, lines: readonly string[]): string[] => [
  `${':'.repeat(colons)}${opening}`,
  ...lines,
  ':'.repeat(((colons * 5) % 4) + 3),
];

/** Random texts of nested blocks. Every word inside a note for facilitators begins with `secret`, every other with `open`. */
function texts(): fc.Arbitrary<readonly Piece[]> {
  const colons = fc.integer({ min: 3, max: 6 });
  const { pieces } = fc.letrec<{ piece: Piece; pieces: readonly Piece[] }>((tie) => {
    const inner = tie('pieces').map((some) => (word: () => string) => some.flatMap((piece) => [...piece(word), '']));
    const block = (...openings: string[]): fc.Arbitrary<Piece> =>
      fc.tuple(colons, fc.constantFrom(...openings), inner).map(
        ([n, opening, held]) =>
          (word) =>
            fenced(n, opening.replace('?', word()), held(word)),
      );
    const leaves: readonly Piece[] = [
      (word) => [word()],
      (word) => [`${word()} *${word()}* [${word()}](https://${word()}.example) \`${word()}\``],
      (word) => [`## ${word()}`],
      (word) => [`| ${word()} |`, '| - |', `| ${word()} |`],
      (word) => ['```', word(), '```'],
      (word) => [`![${word()}](${word()}.png "${word()}")`],
      (word) => [`::lines[${word()}]`, `::choice[${word()}]{options="${word()} | ${word()}"}`],
    ];
    return {
      pieces: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('piece'), { minLength: 1, maxLength: 3 })),
      piece: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(...leaves),
        block('facilitator', 'facilitator[?]').map(
          (piece) => (word) => piece((ending) => word(ending).replace('open', 'secret')),
        ),
        block('note[?]', 'keep', 'cover', 'tip', 'debrief'),
        fc
          .array(inner, { minLength: 1, maxLength: 3 })
          .map((items) => (word) => items.flatMap((held) => indented('- ', [word(), '', ...held(word)]))),
        inner.map((held) => (word) => indented('1. ', [...held(word), word()])),
        inner.map((held) => (word) => [word(), ...held(word)].map((line) => `> ${line}`)),
        fc.array(inner, { minLength: 1, maxLength: 2 }).map(
          (columns) => (word) =>
            fenced(
              3,
              'columns',
              columns.flatMap((held) => fenced(3, 'column', held(word))),
            ),
        ),
        fc.tuple(inner, inner).map(([front, back]) => (word) => {
          const card = fenced(3, 'card', [word(), '', ...front(word), ...fenced(3, 'back', back(word))]);
          return fenced(3, `cards{back="${word()}"}`, card);
        }),
        inner.map((held) => (word) => {
          const name = word('mark');
          return [
            `${word()}[^${name}]`,
            '',
            ...indented(`[^${name}]: `, [word()]),
            '',
            ...held(word).map((line) => `    ${line}`),
          ];
        }),
      ),
    };
  });
  return pieces;
}

test('no word of a note is ever in the tree of a participant, and every other word is', () => {
  fc.assert(
    fc.property(texts(), (pieces) => {
      const words: string[] = [];
      const word = (ending = ''): string => {
        const made = `open${words.length}x${ending}`;
        words.push(made);
        return made;
      };
      const markdown = pieces.flatMap((piece) => [...piece(word), '']).join('\n');
      const participant = JSON.stringify(read(markdown).value);
      const facilitator = JSON.stringify(read(markdown, { audience: 'facilitator' }).value);
      expect(participant).not.toContain('secret');
      expect(participant).not.toContain('"tone":"facilitator"');
      for (const [written] of markdown.matchAll(/(?:open|secret)\d+x(?!mark)/g)) {
        expect(facilitator).toContain(written);
        if (written.startsWith('open')) expect(participant).toContain(written);
      }
    }),
    { numRuns: 300 },
  );
});
