/** What rules for blocks ask of the lines that markdown-it reads. */
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';

/** So far in, a line is code. */
const CODE = 4;

/** Whether a line is indented so far that it is code. */
export function isIndentedCode(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= CODE;
}

/** Where a line begins in the text, behind what it is indented by and the marks of lists and quotations that hold it. */
export function startOfLine({ bMarks, tShift }: StateBlock, line: number): number {
  return (bMarks[line] ?? 0) + (tShift[line] ?? 0);
}

/** Lines from the start of the first to the end of the last, which is the first unless said. */
export function textOfLines(state: StateBlock, first: number, last = first): string {
  return state.src.slice(startOfLine(state, first), state.eMarks[last]);
}
