import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { isDirective, writtenName } from '../../markdown/directives.ts';
import type { FlowContent } from '../../markdown/fences.ts';
import { spanOfNode } from '../../markdown/places.ts';
import type { Body } from './body.ts';

const KINDS: Readonly<Partial<Record<FlowContent['type'], string>>> = {
  blockquote: 'A quotation',
  code: 'A piece of code',
  definition: 'An address of a link',
  footnoteDefinition: 'A footnote',
  heading: 'A heading',
  html: 'HTML',
  list: 'A list',
  paragraph: 'A paragraph',
  table: 'A table',
  thematicBreak: 'A dividing line',
};

const LONGEST_EXCERPT = 50;

/** One problem for blocks that stand one after the other outside of every part. */
export function strayText(blocks: readonly FlowContent[], body: Body): Diagnostic {
  const [first] = blocks;
  const kind = first && isDirective(first) ? `“${writtenName(first)}”` : ((first && KINDS[first.type]) ?? 'Something');
  const line = (body.lines[(first?.position?.start.line ?? 1) - 1] ?? '').trim();
  const excerpt = line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT - 1)}…` : line;
  const more = blocks.length > 1 ? `, with ${blocks.length - 1} more below it,` : '';
  return problem(
    'stray-text',
    spanOfNode(first ?? {}, body.spanOf),
    `${kind}${more} stands outside of every part, so no paper would print it: “${excerpt}”.`,
    'Move it into the item, handout or set of cards that it belongs to, before the “:::” that closes it.',
  );
}
