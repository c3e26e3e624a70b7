import type { AlignType, Table, TableRow as Row } from 'mdast';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfNode } from '../../markdown/places.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Alignment, Block, TableRow } from '../vocabulary.ts';

/** A table, in which every row gets as many cells as the widest has. */
export function readTable(node: Table, reading: Reading): readonly Block[] {
  const width = Math.max(...node.children.map(({ children }) => children.length));
  const [first, ...others] = node.children;
  if (!first) return [];
  for (const row of others) if (row.children.length > first.children.length) tooLong(row, first, reading);
  return [
    {
      kind: 'table',
      align: Array.from({ length: width }, (_, index) => alignment(node.align?.[index])),
      head: readRow(first, width, reading),
      rows: others.map((row) => readRow(row, width, reading)),
      span: placeOf(node, reading),
    },
  ];
}

function readRow(row: Row, width: number, reading: Reading): TableRow {
  const cells = row.children.map(({ children }) => reading.inlines(children));
  const missing = Array.from({ length: width - cells.length }, () => []);
  return { cells: [...cells, ...missing], span: placeOf(row, reading) };
}

function alignment(align: AlignType | undefined): Alignment | undefined {
  return align ?? undefined;
}

function tooLong(row: Row, head: Row, { problems, spanOf }: Reading): void {
  const message = `This row has ${row.children.length} cells, and the head of the table has ${head.children.length}.`;
  const hint = 'Give the head a cell for each, or put a backslash before a “|” that should be printed.';
  problems.push(problem('table-row-too-long', spanOfNode(row, spanOf), message, hint));
}
