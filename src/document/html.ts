import type { Html } from 'mdast';
import { problem } from '../diagnostics/problem.ts';
import { spanOfNode } from '../markdown/places.ts';
import type { Reading } from './reading.ts';

/** HTML is told, and nothing of it is printed. */
export function rawHtml(node: Html, { spanOf, problems }: Reading): readonly [] {
  // The name of the tag alone: in a paper for one person, the rest may hold a name.
  const [tag = '<'] = /^<[!/?]?[a-z0-9-]*/i.exec(node.value.trimStart()) ?? [];
  problems.push(
    problem(
      'raw-html',
      spanOfNode(node, spanOf),
      `HTML is not used here, and “${tag}…” would not be printed.`,
      hintFor(tag),
    ),
  );
  return [];
}

function hintFor(tag: string): string {
  if (tag.startsWith('<!--'))
    return 'Take it away: a note to yourself can stand in a “:::facilitator” block, or in another file.';
  if (/^<br$/i.test(tag))
    return 'For a new line, end the line before with a backslash. In a table, give each line a row, or put a comma between.';
  return 'Write the same in Markdown. To print a “<” as itself, put a backslash before it.';
}
