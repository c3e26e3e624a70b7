import type { Root } from 'mdast';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { fenceSyntax } from './fence-syntax.ts';
import { fenceFromMarkdown } from './fence-tree.ts';
import { matchFences } from './fences.ts';
import { gfmSyntax } from './gfm-syntax.ts';
import type { SpanOf } from './places.ts';

/**
 * Reads Markdown with tables, strikethrough (`~~`, not `~`), task lists, footnotes, bare addresses and directives. Every
 * node has its position in `text`. Container directives are nested as `matchFences` says; their title is a first
 * paragraph marked `data.directiveLabel`, and `data.position` places their keys. HTML stays in the tree as it is.
 *
 * @param text Lines end with LF.
 */
export function parseMarkdown(text: string, spanOf: SpanOf): Outcome<Root> {
  const tree = fromMarkdown(text, {
    extensions: [fenceSyntax(), gfmSyntax(text)],
    mdastExtensions: [
      gfmFromMarkdown().map(untransformed),
      directiveFromMarkdown({ verbose: true }),
      fenceFromMarkdown(),
    ],
  });
  return { value: tree, problems: matchFences(tree, text, spanOf) };
}

/**
 * An extension without its transforms. The only one there is looks for addresses in the finished text, and would make
 * links of what was escaped, such as `ann&#64;example.org`.
 */
function untransformed(extension: Extension): Extension {
  return { ...extension, transforms: [] };
}
