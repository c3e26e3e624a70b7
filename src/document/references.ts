import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { spanOfNode, type SpanOf } from '../markdown/places.ts';
import { notPrinted } from './not-printed.ts';

/** What is written in one place of a text and used in another, by its identifier. The first of each counts. */
export interface Definitions {
  readonly addresses: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** Finds the addresses and footnotes of a tree, wherever they are written. */
export function findDefinitions(tree: Root): Definitions {
  const addresses = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of definitionsIn(tree)) {
    const known: Map<string, Nodes> = node.type === 'definition' ? addresses : footnotes;
    if (!known.has(node.identifier)) known.set(node.identifier, node);
  }
  return { addresses, footnotes };
}

/** Addresses and footnotes that nothing refers to, or that are written twice: they would not be printed. */
export function unusedDefinitions(tree: Root, spanOf: SpanOf): Diagnostic[] {
  const definitions = definitionsIn(tree);
  if (definitions.length === 0) return [];
  const used = identifiersUsed(tree);
  const seen = new Set<string>();
  return definitions.flatMap((node) => {
    const name = nameOf(node);
    const repeated = seen.has(name);
    seen.add(name);
    return repeated || !used.has(name) ? [unused(node, repeated, spanOf)] : [];
  });
}

function definitionsIn(tree: Root): readonly (Definition | FootnoteDefinition)[] {
  const found: (Definition | FootnoteDefinition)[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
    // Definitions stand among blocks; there is no need to look through lines of text.
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table') node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

function identifiersUsed(tree: Root): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return used;
}

function nameOf(node: Definition | FootnoteDefinition): string {
  return node.type === 'definition' ? node.identifier : `^${node.identifier}`;
}

function unused(node: Definition | FootnoteDefinition, repeated: boolean, spanOf: SpanOf): Diagnostic {
  const span = spanOfNode(node, spanOf);
  const label = node.label ?? node.identifier;
  const mark = node.type === 'definition' ? `[${label}]` : `[^${label}]`;
  if (node.type === 'footnoteDefinition') {
    return repeated
      ? problem(
          'footnote-unused',
          span,
          `The footnote “${mark}” is written twice; the first one is printed.`,
          'Give this one another name.',
        )
      : problem(
          'footnote-unused',
          span,
          `Nothing refers to the footnote “${mark}”, so it is not printed.`,
          `Write ${mark} where it belongs, or take it away.`,
        );
  }
  return repeated
    ? notPrinted(`The address of “${mark}” is written twice; the first one counts.`, 'Take one of them away.', span)
    : notPrinted(
        `Nothing refers to “${mark}”.`,
        `Write [words]${mark} where the link belongs, or take the line away.`,
        span,
      );
}
