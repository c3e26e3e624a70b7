import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs';
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';
import { isIndentedCode, startOfLine, textOfLines } from './block-lines.ts';
import { identifierOf } from './identifier.ts';

const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]*/;
const MARK = /^\[\^([^\]\s]+)\]/;
/** How far the further paragraphs of a footnote are indented. */
const INDENT = 4;

interface Footnotes {
  footnotes?: Set<string>;
}

/** `[^name]: what it says`, as GitHub's Markdown has it; further paragraphs are indented by four. */
export const footnoteBlock: RuleBlock = (state, startLine, endLine, silent) => {
  if (isIndentedCode(state, startLine)) return false;
  const match = DEFINITION.exec(textOfLines(state, startLine));
  const label = match?.[1];
  if (!match || label === undefined) return false;
  if (silent) return true;
  const env = state.env as Footnotes;
  (env.footnotes ??= new Set()).add(identifierOf(label));

  const open = state.push('footnote_open', '', 1);
  open.meta = { label };
  open.map = [startLine, startLine];
  const { bMarks, tShift, sCount, blkIndent, parentType, tight } = state;
  const before = { bMark: bMarks[startLine] ?? 0, tShift: tShift[startLine] ?? 0, sCount: sCount[startLine] ?? 0 };
  // The first line goes on where the mark ends, as if it were indented to there.
  const end = startOfLine(state, startLine) + match[0].length;
  bMarks[startLine] = end;
  tShift[startLine] = 0;
  sCount[startLine] = blkIndent + INDENT;
  state.blkIndent = blkIndent + INDENT;
  state.parentType = 'blockquote';
  state.md.block.tokenize(state, startLine, endLine);
  state.parentType = parentType;
  state.tight = tight;
  state.blkIndent = blkIndent;
  bMarks[startLine] = before.bMark;
  tShift[startLine] = before.tShift;
  sCount[startLine] = before.sCount;
  open.map[1] = state.line;
  state.push('footnote_close', '', -1);
  return true;
};

/** `[^name]`, where there is a footnote of that name. */
export const footnoteMark: RuleInline = (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
  const match = MARK.exec(state.src.slice(state.pos, state.posMax));
  const label = match?.[1];
  if (!match || label === undefined) return false;
  if (!(state.env as Footnotes).footnotes?.has(identifierOf(label))) return false;
  if (!silent) state.push('footnote_mark', '', 0).meta = { label };
  state.pos += match[0].length;
  return true;
};
