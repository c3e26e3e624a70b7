import { textOf } from './text.ts';
import { visitBlocks } from './visit.ts';
import type { Block, Document } from './vocabulary.ts';

/** Something that a paper asks its reader to tick, choose or write. */
export interface Question {
  /** From 1, in reading order. */
  readonly number: number;
  /** What is asked, on one line; never empty in a paper with a title. */
  readonly text: string;
}

/** A question with the heading that it stands under. */
interface Asked {
  readonly block: Block;
  readonly text: string;
  readonly heading: string;
}

/**
 * The questions of a paper by their blocks. Room to write without a label of its own is asked for by what stands before
 * it: a paragraph that ends in a colon or a question mark, or else the heading above. Questions of the same words are
 * told apart by their headings.
 */
export function questionsOf(document: Document): ReadonlyMap<Block, Question> {
  const asked = askedIn(document);
  const times = new Map<string, number>();
  for (const { text } of asked) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(
    asked.map(({ block, text, heading }, index) => {
      const again = times.get(text) !== 1 && text !== heading;
      return [block, { number: index + 1, text: again ? `${heading}: ${text}` : text }];
    }),
  );
}

function askedIn(document: Document): readonly Asked[] {
  const asked: Asked[] = [];
  let heading = onOneLine(document.title);
  let asking: string | undefined;
  visitBlocks([...document.blocks, ...document.footnotes.flatMap(({ blocks }) => blocks)], (block) => {
    if (block.kind === 'heading') {
      heading = onOneLine(textOf(block.content));
      asking = undefined;
    } else if (block.kind === 'paragraph') {
      const text = textOf(block.content);
      asking = ASKS.test(text) ? onOneLine(text) : undefined;
    }
    const own = wordsOf(block);
    if (own === undefined) return;
    const text = onOneLine(own);
    asked.push({ block, heading, text: text === '' ? (asking ?? heading) : text });
  });
  return asked;
}

/** Ends in a colon or a question mark, with or without quotes and brackets after it. */
const ASKS = /[:?]["'”’)]*\s*$/u;

/** The words that a block asks with; undefined for one that asks nothing. */
function wordsOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'scale':
    case 'before-now':
    case 'choice':
    case 'tick':
    case 'answer':
      return textOf(block.question);
    case 'lines':
    case 'box':
      return textOf(block.label);
    default:
      return undefined;
  }
}

/** Without the point or colon at its end. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replace(/\s*[:.]?\s*$/u, '');
}
