import type MarkdownIt from 'markdown-it';
import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { startOfLine } from './block-lines.ts';

const starts = new WeakMap<Token, number>();

/** Where a block begins in the text; undefined for rows and items, which belong to the block of their table or list. */
export function startOfBlock(token: Token): number | undefined {
  return starts.get(token);
}

/**
 * Notes where every block begins, behind the marks of the lists and quotations that it stands in: markdown-it itself
 * keeps only its lines.
 */
export function noteStarts(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  const rulesOf = ruler.getRules.bind(ruler);
  let noting: RuleBlock[] | undefined;
  ruler.getRules = (chain) => (chain === '' ? (noting ??= rulesOf('').map(noted)) : rulesOf(chain));
}

function noted(rule: RuleBlock): RuleBlock {
  return (state, startLine, endLine, silent) => {
    const first = state.tokens.length;
    // Rules change the marks of lines while they read, so the place is taken before.
    const start = startOfLine(state, startLine);
    const found = rule(state, startLine, endLine, silent);
    const token = state.tokens[first];
    if (found && token) starts.set(token, start);
    return found;
  };
}
