import type { Block, BlockKind, BlockOf, Heading, Inline } from './vocabulary.ts';

/** What a block holds, in reading order. A block of a kind that stands alone holds nothing. */
interface Holding {
  /** Its own lines of text: a paragraph's, a callout's title, every cell of a table. */
  readonly inlines: readonly (readonly Inline[])[];
  readonly blocks: readonly Block[];
}

const NOTHING: Holding = { inlines: [], blocks: [] };
const lines = (...inlines: (readonly Inline[])[]): Holding => ({ inlines, blocks: [] });
const blocks = (held: readonly Block[]): Holding => ({ inlines: [], blocks: held });

/** What each kind of block holds. A kind that is missing here does not compile. */
const holdings: { readonly [K in BlockKind]: (block: BlockOf<K>) => Holding } = {
  heading: ({ content }) => lines(content),
  paragraph: ({ content }) => lines(content),
  list: ({ items }) => blocks(items.flatMap((item) => item.blocks)),
  table: ({ head, rows }) => lines(...[head, ...rows].flatMap(({ cells }) => cells)),
  quote: (quote) => blocks(quote.blocks),
  code: () => NOTHING,
  image: () => NOTHING,
  rule: () => NOTHING,
  ruler: () => NOTHING,
  callout: (callout) => ({ inlines: [callout.title], blocks: callout.blocks }),
  columns: ({ columns }) => blocks(columns.flat()),
  keep: (keep) => blocks(keep.blocks),
  cards: ({ cards }) => blocks(cards.flatMap((card) => [...card.blocks, ...card.back])),
  lines: ({ label }) => lines(label),
  box: ({ label }) => lines(label),
  scale: ({ question }) => lines(question),
  'before-now': ({ question }) => lines(question),
  choice: ({ question }) => lines(question),
  tick: ({ question }) => lines(question),
  answer: ({ question }) => lines(question),
  contents: () => NOTHING,
  pagebreak: () => NOTHING,
  cover: (cover) => blocks(cover.blocks),
  agenda: ({ items }) => lines(...items.map(({ title }) => title)),
  qr: ({ label }) => lines(label),
  bars: ({ title }) => lines(title),
};

function holding<K extends BlockKind>(kind: K, block: BlockOf<K>): Holding {
  return holdings[kind](block);
}

/** The blocks inside a block, in reading order: of every item, column, card and back. */
export function blocksIn(block: Block): readonly Block[] {
  return holding(block.kind, block).blocks;
}

/** A block's own lines of text, in reading order, without those of the blocks inside it. */
export function linesIn(block: Block): readonly (readonly Inline[])[] {
  return holding(block.kind, block).inlines;
}

/** The headings that something can lead to, in reading order, wherever they stand: a card is cut out, so nothing leads there. */
export function headingsIn(tree: readonly Block[]): readonly Heading[] {
  return tree.flatMap((block) => {
    if (block.kind === 'heading') return [block];
    return block.kind === 'cards' ? [] : headingsIn(blocksIn(block));
  });
}

/** Goes through blocks and all that they hold, each before what is inside it. */
export function visitBlocks(tree: readonly Block[], visit: (block: Block) => void): void {
  for (const block of tree) {
    visit(block);
    visitBlocks(blocksIn(block), visit);
  }
}
