import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type Token from 'markdown-it/lib/token.mjs';
import { pointsIn, type SourceLines, type Stretch } from './source-lines.ts';
import { positionOf, positionWithin, type Cursor } from './tree-cursor.ts';
import { inlineNodes } from './tree-inlines.ts';

/** Reads a table, up to the token that closes it and past that. */
export function readTable(open: Token, cursor: Cursor): Table {
  const position = positionOf(open, cursor.lines);
  const rows: TableRow[] = [];
  const align: AlignType[] = [];
  for (let token = cursor.tokens[cursor.at]; token && token.type !== 'table_close'; token = cursor.tokens[cursor.at]) {
    cursor.at += 1;
    if (token.type === 'tr_open') {
      rows.push(readRow(positionWithin(position, token, cursor.lines), rows.length === 0 ? align : undefined, cursor));
    }
  }
  cursor.at += 1;
  return { type: 'table', align, children: rows, position };
}

function readRow(row: Stretch, align: AlignType[] | undefined, cursor: Cursor): TableRow {
  const line = row.start.line - 1;
  const cells: TableCell[] = [];
  let column = row.start.column - 1;
  for (let token = cursor.tokens[cursor.at]; token && token.type !== 'tr_close'; token = cursor.tokens[cursor.at]) {
    cursor.at += 1;
    if (token.type === 'th_open') align?.push(alignOf(token));
    if (token.type !== 'inline') continue;
    column = columnOf(token.content, cursor.lines.line(line), column);
    const pointIn = pointsIn(token.content, cursor.lines, line, column);
    const position = { start: pointIn(0), end: pointIn(token.content.length) };
    cells.push({ type: 'tableCell', children: inlineNodes(token, pointIn), position });
    column += token.content.length;
  }
  cursor.at += 1;
  return { type: 'tableRow', children: ownCells(cells, row, cursor.lines), position: row };
}

/** Where a cell begins: its text, or, where that has escaped bars in it, what comes after the bar. */
function columnOf(content: string, line: string, from: number): number {
  const found = line.indexOf(content, from);
  return found === -1 ? from + (/^[|\s]*/.exec(line.slice(from))?.[0].length ?? 0) : found;
}

/**
 * The cells that a row was written with. markdown-it fills a row up to the head's, which is for the paper to do, and
 * leaves out what is beyond; that is kept, so that someone is told.
 */
function ownCells(cells: readonly TableCell[], { start, end }: Stretch, lines: SourceLines): TableCell[] {
  const row = lines.text.slice(start.offset, end.offset);
  const written = row.replace(/^[\s>]*\|?|(?<!\\)\|\s*$/g, '').split(/(?<!\\)\|/);
  const position = { start: end, end };
  const beyond = written.slice(cells.length).map((text): TableCell => {
    return { type: 'tableCell', children: [{ type: 'text', value: text.trim(), position }], position };
  });
  return [...cells.slice(0, written.length), ...beyond];
}

function alignOf(token: Token): AlignType {
  const [, align] = /text-align:(left|right|center)/.exec(token.attrGet('style') ?? '') ?? [];
  return align === 'left' || align === 'right' || align === 'center' ? align : null;
}
