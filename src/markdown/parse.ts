import type { Root } from 'mdast';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { blocksParser } from './blocks-parser.ts';
import { matchFences } from './fences.ts';
import type { SpanOf } from './places.ts';
import { sourceLines } from './source-lines.ts';
import { treeOf } from './tree.ts';

/**
 * Reads Markdown with tables, strikethrough (`~~`, not `~`), task lists, footnotes, bare addresses and directives. Every
 * node has its position in `text`. Container directives are nested as `matchFences` says; their title is a first
 * paragraph marked `data.directiveLabel`, and `data.position` places their keys. HTML stays in the tree as it is.
 *
 * markdown-it finds the structure, some seven times as fast as micromark; micromark reads the lines of directives. The
 * tree is that of mdast, whichever reads.
 *
 * @param text Lines end with LF.
 */
export function parseMarkdown(text: string, spanOf: SpanOf): Outcome<Root> {
  const tree = treeOf(blocksParser().parse(text, {}), sourceLines(text));
  return { value: tree, problems: matchFences(tree, text, spanOf) };
}
