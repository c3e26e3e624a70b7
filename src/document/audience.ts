import type { Parents, Root, RootContent } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { contentOf, isDirective, type Directive } from '../markdown/directives.ts';
import { spanOfNode, type SpanOf } from '../markdown/places.ts';

/** For whom a paper is made. */
export type Audience = 'participant' | 'facilitator';

/**
 * Takes all that is for facilitators alone out of a Markdown tree, in place, wherever it stands. It runs before headings,
 * ids, numbers or footnotes exist, so nothing of it can be left in them. What held nothing else (a list item, a card, a
 * quotation) goes with it, so that no empty bullet tells that something was there.
 */
export function dropFacilitatorNotes(tree: Root, spanOf: SpanOf): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const drop = (note: Directive): void => {
    // What should not be seen is not shown by a slip, but nobody else would tell of the slip.
    if (note.type === 'leafDirective') problems.push(needsContent(note, spanOf));
  };
  tree.children = kept(tree.children, drop);
  return problems;
}

type Drop = (note: Directive) => void;

function kept<T extends RootContent>(nodes: readonly T[], drop: Drop): T[] {
  return nodes.filter((node) => {
    if (!isFacilitatorNote(node)) return !emptied(node, drop);
    drop(node);
    return false;
  });
}

/** Drops the notes inside a node, and tells whether that leaves nothing of it. */
function emptied(node: RootContent, drop: Drop): boolean {
  switch (node.type) {
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition':
    case 'containerDirective':
      return keep(node, kept(node.children, drop));
    case 'list':
      return keep(node, kept(node.children, drop));
    default:
      return false;
  }
}

function keep<P extends Parents>(parent: P, children: P['children']): boolean {
  const fewer = children.length < parent.children.length;
  parent.children = children;
  return fewer && holdsNothing(parent);
}

/** A title of its own keeps a box, but cards have theirs in small print on each. */
function holdsNothing(parent: Parents): boolean {
  if (parent.type === 'containerDirective' && parent.name === 'cards') return contentOf(parent).length === 0;
  return parent.children.length === 0;
}

function isFacilitatorNote(node: RootContent): node is RootContent & Directive {
  return isDirective(node) && node.name === 'facilitator';
}

function needsContent(note: Directive, spanOf: SpanOf): Diagnostic {
  const hint = 'Write “:::facilitator” before the note, and “:::” on a line after it.';
  return problem('misplaced-block', spanOfNode(note, spanOf), '“::facilitator” needs a third colon.', hint);
}
