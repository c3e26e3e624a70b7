import type { FlowContent } from '../../markdown/fences.ts';
import { rawHtml } from '../html.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Block } from '../vocabulary.ts';
import { readCode } from './code.ts';
import { readDirective } from './directive.ts';
import { readHeading } from './heading.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';

type Type = FlowContent['type'];
type NodeOf<T extends Type> = Extract<FlowContent, { type: T }>;

/** How each kind of Markdown block is read. A kind that is missing here does not compile. */
const readers: { readonly [T in Type]: (node: NodeOf<T>, reading: Reading) => readonly Block[] } = {
  heading: readHeading,
  paragraph: readParagraph,
  list: readList,
  table: readTable,
  blockquote: (node, reading) => [
    { kind: 'quote', blocks: reading.blocks(node.children), span: placeOf(node, reading) },
  ],
  code: readCode,
  thematicBreak: (node, reading) => [{ kind: 'rule', span: placeOf(node, reading) }],
  containerDirective: readDirective,
  leafDirective: readDirective,
  html: rawHtml,
  // These two are read where the text refers to them.
  definition: () => [],
  footnoteDefinition: () => [],
};

/** Reads blocks in order. */
export function readBlocks(nodes: readonly FlowContent[], reading: Reading): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node.type, node, reading));
}

function readBlock<T extends Type>(type: T, node: NodeOf<T>, reading: Reading): readonly Block[] {
  return readers[type](node, reading);
}
