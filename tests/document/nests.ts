import * as fc from 'fast-check';

/** A piece of a text: gives its lines, asking for every word. Words of notes for facilitators begin with `secret`. */
export type Piece = (word: () => string) => readonly string[];

const LEAVES: readonly Piece[] = [
  (word) => [word()],
  (word) => [`${word()} *${word()}* [${word()}](https://${word()}.example) \`${word()}\``],
  (word) => [`## ${word()}`],
  (word) => [`| ${word()} |`, '| - |', `| ${word()} |`],
  (word) => ['```', word(), '```'],
  (word) => [`![${word()}](${word()}.png "${word()}")`],
  (word) => [`::lines[${word()}]`, `::choice[${word()}]{options="${word()} | ${word()}"}`],
];

/**
 * Random texts: blocks nested in one another in every way there is, with notes for facilitators among them.
 *
 * @param more leaves that are not in them unless given.
 */
export function nests(more: readonly Piece[] = []): fc.Arbitrary<readonly Piece[]> {
  const leaf = fc.constantFrom(...LEAVES, ...more);
  const { pieces } = fc.letrec<{ piece: Piece; pieces: readonly Piece[] }>((tie) => {
    const held = tie('pieces').map(together);
    const leaves = fc.array(leaf, { maxLength: 2 }).map(together);
    // The parser is at a loss with a footnote inside a footnote, so a footnote holds leaves alone.
    const notes = fc
      .tuple(fences, leaves, leaves)
      .map(([fence, inner, after]) => together([note(fence, '', inner), after]));
    const several = fc.array(held, { minLength: 1, maxLength: 3 });
    return {
      pieces: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('piece'), { minLength: 1, maxLength: 3 })),
      piece: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.tuple(fences, fc.constantFrom('', '[?]'), held).map(([fence, title, inner]) => note(fence, title, inner)),
        fc
          .tuple(fences, fc.constantFrom('note[?]', 'keep', 'cover', 'tip', 'debrief'), held)
          .map(([fence, opening, inner]) => block(fence, opening, inner)),
        several.map(bullets),
        held.map(numbered),
        held.map(quotation),
        several.map(columns),
        fc.tuple(held, held).map(([front, back]) => cards(front, back)),
        notes.map(footnote),
      ),
    };
  });
  return pieces;
}

interface Fence {
  readonly open: string;
  readonly close: string;
}

const colons = fc.integer({ min: 3, max: 6 }).map((count) => ':'.repeat(count));
const fences: fc.Arbitrary<Fence> = fc.record({ open: colons, close: colons });
const PLAIN: Fence = { open: ':::', close: ':::' };

function together(pieces: readonly Piece[]): Piece {
  return (word) => pieces.flatMap((piece) => [...piece(word), '']);
}

function block({ open, close }: Fence, opening: string, inner: Piece): Piece {
  return (word) => [`${open}${opening.replace('?', word())}`, ...inner(word), close];
}

function note(fence: Fence, title: string, inner: Piece): Piece {
  const hidden = block(fence, `facilitator${title}`, (word) => [word(), '', ...inner(word)]);
  return (word) => hidden(() => word().replace('open', 'secret'));
}

function bullets(items: readonly Piece[]): Piece {
  return (word) => items.flatMap((item) => indented('- ', item(word)));
}

function numbered(inner: Piece): Piece {
  return (word) => indented('1. ', [...inner(word), word()]);
}

function quotation(inner: Piece): Piece {
  return (word) => inner(word).map((line) => `> ${line}`);
}

function columns(items: readonly Piece[]): Piece {
  return block(PLAIN, 'columns', (word) => items.flatMap((item) => block(PLAIN, 'column', item)(word)));
}

function cards(front: Piece, back: Piece): Piece {
  const card = block(PLAIN, 'card', (word) => [...front(word), ...block(PLAIN, 'back', back)(word)]);
  return block(PLAIN, 'cards{label=set}', card);
}

function footnote(inner: Piece): Piece {
  return (word) => {
    const name = word().replace(/^[a-z]+/, 'note');
    return [`${word()}[^${name}]`, '', `[^${name}]: ${word()}`, '', ...inner(word).map((line) => `    ${line}`)];
  };
}

function indented(first: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line);
}
