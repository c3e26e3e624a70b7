import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { fenceFromMarkdown, fenceSyntax } from './fence-syntax.ts';
import { matchFences } from './fences.ts';
import type { SpanOf } from './places.ts';

/**
 * Reads Markdown with tables, strikethrough (`~~`, not `~`), task lists, footnotes, bare addresses and directives. Every
 * node has its position in `text`. Container directives are nested as `matchFences` says; their title is a first
 * paragraph marked `data.directiveLabel`, and `data.position` places their keys. HTML stays in the tree as it is.
 *
 * @param text Lines end with LF.
 */
export function parseMarkdown(text: string, spanOf: SpanOf): Outcome<Root> {
  const tree = fromMarkdown(text, { extensions: [fenceSyntax(), gfm({ singleTilde: false })], mdastExtensions: treeExtensions() });
  return { value: tree, problems: matchFences(tree, text, spanOf) };
}

/**
 * Without transforms, because the one there is looks for addresses in the finished text: it would make links of what
 * was escaped, such as `ann&#64;example.org`.
 */
function treeExtensions(): Parameters<typeof fromMarkdown>[1] extends { mdastExtensions?: infer E } ? E : never {
  const plain = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  return [plain, directiveFromMarkdown({ verbose: true }), fenceFromMarkdown()];
}
