import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { placesFrom } from '../../src/markdown/places.ts';

/** The tree as an outline, one node a line, with the lines of the text that it takes. */
export function outline(text: string): string {
  return lines(parseMarkdown(text, placesFrom('a.md', 1)).value, 0)
    .slice(1)
    .join('\n');
}

/** The problems as `code line:column`. */
export function problemsOf(text: string): string[] {
  return parseMarkdown(text, placesFrom('a.md', 1)).problems.map(
    ({ code, span }) => `${code} ${span?.start.line}:${span?.start.column}`,
  );
}

function lines(node: Nodes, depth: number): string[] {
  const name = 'name' in node ? ` ${node.name}` : '';
  const value = 'value' in node ? ` ${JSON.stringify(node.value)}` : '';
  const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } };
  const children = 'children' in node ? node.children.flatMap((child) => lines(child, depth + 1)) : [];
  return [
    `${'  '.repeat(depth - 1 < 0 ? 0 : depth - 1)}${node.type}${name}${value} ${start.line}-${end.line}`,
    ...children,
  ];
}
