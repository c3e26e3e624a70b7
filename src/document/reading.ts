import type { Definition, PhrasingContent } from 'mdast';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { FlowContent } from '../markdown/fences.ts';
import type { SpanOf, Stretch } from '../markdown/places.ts';
import type { FootnoteNumbers } from './footnotes.ts';
import type { Outline } from './headings.ts';
import type { Pictures } from './picture-files.ts';
import type { Block, Inline } from './vocabulary.ts';

/** What the readers of blocks and inlines share while one document is read. */
export interface Reading {
  /** The text whose positions the nodes have. */
  readonly markdown: string;
  readonly spanOf: SpanOf;
  readonly problems: Diagnostic[];
  /** Addresses of links and pictures that are written elsewhere, by their identifiers. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: FootnoteNumbers;
  readonly outline: Outline;
  readonly headings: Headings;
  readonly pictures: Pictures;
  /** Links to headings, to be checked when all headings are known. */
  readonly jumps: Jump[];
  /** Read what stands inside; here, so that no kind of block has to know the others. */
  blocks(nodes: readonly FlowContent[]): readonly Block[];
  inlines(nodes: readonly PhrasingContent[]): readonly Inline[];
  /** The same reading, where something else becomes of headings. */
  withHeadings(headings: Headings): Reading;
}

/**
 * What becomes of headings: in a footnote they are bold text, since it is read apart from the outline around it; a card
 * is cut out, so nothing can lead to one there.
 */
export type Headings = 'in-outline' | 'as-text' | 'on-card';

/** A link to a heading of the same document. */
export interface Jump {
  readonly id: string;
  readonly span: Span;
}

/** Where a node was written. */
export function placeOf(node: { readonly position?: Stretch | undefined }, { spanOf }: Reading): Span {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return spanOf(line, column);
}

/** The text of a node, as written. */
export function sourceOf(node: { readonly position?: Stretch | undefined }, { markdown }: Reading): string {
  return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Where a character of a node's source was written. */
export function spanInText(
  node: { readonly position?: Stretch | undefined },
  source: string,
  at: number,
  { spanOf }: Reading,
): Span {
  const before = source.slice(0, at).split('\n');
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const last = (before.at(-1) ?? '').length;
  return spanOf(line + before.length - 1, before.length === 1 ? column + last : last + 1);
}
