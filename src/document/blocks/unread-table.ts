import type { Paragraph } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { count } from '../../diagnostics/wording.ts';
import { sourceOf, spanInText, type Reading } from '../reading.ts';

const ROW = /^\|.*\|$/;
const DASHES = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/;

/** Lines that are written like a table and are none would be printed with their bars, one after the other. */
export function unreadTables(node: Paragraph, reading: Reading): readonly Diagnostic[] {
  const source = sourceOf(node, reading);
  if (!source.includes('|\n')) return [];
  const lines = source.split('\n').map((line) => line.replace(/^[\s>]+|\s+$/g, ''));
  const first = lines.findIndex((line, index) => ROW.test(line) && ROW.test(lines[index + 1] ?? ''));
  if (first === -1) return [];
  const [message, hint] = wrongWith(lines[first] ?? '', lines[first + 1] ?? '');
  const at = source
    .split('\n')
    .slice(0, first)
    .reduce((sum, line) => sum + line.length + 1, 0);
  return [problem('bad-table', spanInText(node, source, source.indexOf('|', at), reading), message, hint)];
}

function wrongWith(head: string, below: string): readonly [message: string, hint: string] {
  const cells = cellsIn(head);
  const parts = cellsIn(below);
  const dashes = `Write below the head: ${'| --- '.repeat(cells)}|`;
  if (!DASHES.test(below)) return ['This table has no line of dashes below its head.', dashes];
  return parts === cells
    ? ['This table goes on from the line above it, and so is none.', 'Put an empty line before it.']
    : [
        `The line of dashes below the head of this table has ${count(parts, 'part')}, and the head has ${count(cells, 'cell')}.`,
        dashes,
      ];
}

function cellsIn(row: string): number {
  return (row.match(/(?<!\\)\|/g)?.length ?? 1) - 1;
}
