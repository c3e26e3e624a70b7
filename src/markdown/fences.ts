import type { BlockContent, DefinitionContent, Paragraph, Parents, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DEEPEST, strayFence, tooDeep, unclosedBlock } from './fence-problems.ts';
import { spanOfNode, type SpanOf } from './places.ts';
import { unreadLine, unreadName } from './unread-line.ts';

/** What may stand in a block that holds blocks. */
export type FlowContent = BlockContent | DefinitionContent;

interface Matching {
  /** The text that the tree was made from. */
  readonly text: string;
  readonly spanOf: SpanOf;
  readonly problems: Diagnostic[];
}

/** A block that is not closed yet, with what stands in it so far. */
interface OpenBlock {
  readonly opening: LeafDirective;
  readonly content: FlowContent[];
}

/**
 * Nests, in place, what stands between the fences of a tree: a bare `:::` closes the innermost open block, however many
 * colons either has. A fence matches another of the same list item, quotation or footnote only. A block that is never
 * closed ends with what holds it, and a `:::` with nothing to close is left out; both are problems, at their own lines.
 */
export function matchFences(tree: Root, text: string, spanOf: SpanOf): Diagnostic[] {
  const matching: Matching = { text, spanOf, problems: [] };
  matchWithin(tree, 0, matching);
  return matching.problems;
}

function matchWithin(parent: Parents, depth: number, matching: Matching): void {
  if (depth > DEEPEST) {
    matching.problems.push(tooDeep(parent, matching.spanOf));
    parent.children = [];
    return;
  }
  for (const child of parent.children) {
    if ('children' in child) matchWithin(child, depth + 1, matching);
  }
  switch (parent.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition': {
      const children: readonly RootContent[] = parent.children;
      if (children.some(isFence)) parent.children = nest(children.filter(isFlow), parent, matching);
    }
  }
}

/** Puts the blocks between an opening and its closing fence into a container directive. */
function nest(siblings: readonly FlowContent[], parent: Parents, matching: Matching): FlowContent[] {
  const outside: FlowContent[] = [];
  const open: OpenBlock[] = [];
  for (const node of siblings) {
    const inside = open.at(-1)?.content ?? outside;
    const line = node.type === 'leafDirective' ? node.data?.fence : undefined;
    if (node.type !== 'leafDirective' || line === undefined) {
      inside.push(node);
    } else if (line === 'close') {
      const block = open.pop();
      if (block) (open.at(-1)?.content ?? outside).push(...closed(block, node));
      else matching.problems.push(strayFence(node, parent, matching.spanOf));
    } else {
      const opening = line === 'unread' ? readAnyway(node, matching) : node;
      if (open.length === DEEPEST && opening) matching.problems.push(tooDeep(opening, matching.spanOf));
      // What is deeper is read for its own mistakes, as if it stood directly in the last block that is not too deep.
      if (opening) open.push({ opening: open.length < DEEPEST ? opening : { ...opening, name: '' }, content: [] });
    }
  }
  while (open.length > 0) {
    const block = open.pop();
    if (!block) break;
    matching.problems.push(unclosedBlock(block.opening, parent, matching.spanOf));
    (open.at(-1)?.content ?? outside).push(...closed(block, undefined));
  }
  return outside;
}

/**
 * Takes a line that is not understood for the opening of the block it most likely means, so that the rest can be read,
 * and above all so that a facilitator's note with a slip in its first line does not become plain text.
 */
function readAnyway(node: LeafDirective, matching: Matching): LeafDirective | undefined {
  const line = matching.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  matching.problems.push(unreadLine(line, spanOfNode(node, matching.spanOf)));
  return line.startsWith(':::') ? { ...node, name: unreadName(line) } : undefined;
}

/** The block with its content; the content alone where the opening line names no block. */
function closed({ opening, content }: OpenBlock, closing: LeafDirective | undefined): FlowContent[] {
  if (opening.name === '') return content;
  const end = closing?.position ?? content.at(-1)?.position ?? opening.position;
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: opening.name,
    attributes: opening.attributes,
    children: opening.children.length > 0 ? [label(opening), ...content] : content,
    data: {
      ...(opening.data?.position ? { position: { ...opening.data.position, closing: closing?.position } } : {}),
      ...(opening.data?.repeated ? { repeated: opening.data.repeated } : {}),
    },
    position: opening.position && end && { start: opening.position.start, end: end.end },
  };
  return [block];
}

/** The title between square brackets, as the first child, in the way of mdast-util-directive. */
function label({ children }: LeafDirective): Paragraph {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'paragraph', data: { directiveLabel: true }, children, position: start && end && { start, end } };
}

function isFence(node: RootContent): boolean {
  return node.type === 'leafDirective' && node.data?.fence !== undefined;
}

const FLOW: ReadonlySet<string> = new Set<FlowContent['type']>([
  'blockquote',
  'code',
  'containerDirective',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'leafDirective',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
]);

/** Whether a node may stand in a block that holds blocks. All children of a root that was parsed may. */
export function isFlow(node: RootContent): node is FlowContent {
  return FLOW.has(node.type);
}
