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

/**
 * The questions of a paper by their blocks. Room to write without a label of its own is asked for by what stands before
 * it: a paragraph that ends in a colon or a question mark, or else the heading above.
 */
export function questionsOf(document: Document): ReadonlyMap<Block, Question> {
  const questions = new Map<Block, Question>();
  let heading = document.title;
  let asking: string | undefined;
  visitBlocks([...document.blocks, ...document.footnotes.flatMap(({ blocks }) => blocks)], (block) => {
    if (block.kind === 'heading') {
      heading = textOf(block.content);
      asking = undefined;
    } else if (block.kind === 'paragraph') {
      const text = textOf(block.content);
      asking = ASKS.test(text) ? text : undefined;
    }
    const asked = askedBy(block);
    if (asked === undefined) return;
    const text = asked === '' ? (asking ?? heading) : asked;
    questions.set(block, { number: questions.size + 1, text: onOneLine(text) });
  });
  return questions;
}

/** Ends in a colon or a question mark, with or without quotes and brackets after it. */
const ASKS = /[:?]["'”’)]*\s*$/u;

/** The words that a block asks with; undefined for one that asks nothing. */
function askedBy(block: Block): string | undefined {
  switch (block.kind) {
    case 'scale':
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

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replace(/\s*[:.]\s*$/u, '');
}
