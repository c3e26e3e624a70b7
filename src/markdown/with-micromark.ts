import { directiveFromMarkdown, type LeafDirective } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fenceSyntax } from './fence-syntax.ts';
import { fenceFromMarkdown } from './fence-tree.ts';

/** Reads the line of a directive as micromark sees it, as if it stood alone. */
export function readWithMicromark(line: string): LeafDirective {
  const [node] = fromMarkdown(line, {
    extensions: [fenceSyntax()],
    mdastExtensions: [directiveFromMarkdown({ verbose: true }), fenceFromMarkdown()],
  }).children;
  if (node?.type !== 'leafDirective') throw new TypeError(`“${line}” was taken for the line of a directive.`);
  return node;
}
