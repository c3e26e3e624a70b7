import type { Parents } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { spanOfNode, type SpanOf } from './places.ts';

/** Deeper than any text for people; beyond it a file could make the program run out of stack. */
export const DEEPEST = 60;

/** What holds a fence, in words. */
const HOLDERS: Readonly<Record<string, string>> = {
  blockquote: 'quotation',
  listItem: 'list item',
  footnoteDefinition: 'footnote',
};

/** A `:::` that closes nothing. */
export function strayFence(fence: LeafDirective, parent: Parents, spanOf: SpanOf): Diagnostic {
  const holder = HOLDERS[parent.type];
  return problem(
    'stray-fence',
    spanOfNode(fence, spanOf),
    `This “:::” closes nothing: no block is open ${holder ? `in this ${holder}` : 'here'}.`,
    holder
      ? `It belongs to the ${holder} above it. To close a block that was opened outside, write it at the start of the line.`
      : 'Take the line away, or look further up for a block that was closed too early.',
  );
}

/** A block that is still open where what holds it ends. */
export function unclosedBlock(opening: LeafDirective, parent: Parents, spanOf: SpanOf): Diagnostic {
  const holder = HOLDERS[parent.type];
  const name = opening.name === '' ? ':::' : `:::${opening.name}`;
  return problem(
    'unclosed-block',
    spanOfNode(opening, spanOf),
    `The block “${name}” is never closed${holder ? ` in its ${holder}` : ''}.`,
    holder
      ? `Write a line “:::” where the block ends, indented like its first line, before the ${holder} ends.`
      : 'Write a line “:::” where the block ends. Each block needs one of its own.',
  );
}

/** Code that goes on to the end, since nothing closes it. */
export function unclosedCode(at: Span): Diagnostic {
  return problem(
    'unclosed-block',
    at,
    'The code that begins here is never closed, so all that follows would be printed as code.',
    'Write a line of the same three marks where the code ends, or take these away.',
  );
}

/** Marks that were repeated without end. */
export function tooDeep(parent: Parents | LeafDirective, spanOf: SpanOf): Diagnostic {
  return problem(
    'nested-too-deep',
    spanOfNode(parent, spanOf),
    `More than ${DEEPEST} things stand inside one another here.`,
    'Look for marks such as “>”, “*” or “:::” that were repeated by accident.',
  );
}
