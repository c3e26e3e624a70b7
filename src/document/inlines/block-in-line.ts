import type { Text } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { sourceOf, spanInText, type Reading } from '../reading.ts';

/** `::tick[Yes]` after other words or in a cell, with no backslash before it. */
const BLOCK = /(?<=^|[\s|(])(:{2,})([a-z][a-z-]*)(?=[[{])/g;

/** What is written like a block within a line is none, so that it would be printed with its colons and brackets. */
export function blocksInLine(node: Text, reading: Reading): Diagnostic[] {
  const source = sourceOf(node, reading);
  return [...source.matchAll(BLOCK)].map(({ 0: mark, index }) =>
    problem(
      'bad-directive',
      spanInText(node, source, index, reading),
      `“${mark}” stands within a line, where it would be printed as it is.`,
      'Put it on a line of its own, outside of tables. To print it as it is, put a backslash before the colons.',
    ),
  );
}
