import type { Table, TableRow } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfNode } from '../../markdown/places.ts';
import { placeOf, type Reading } from '../reading.ts';
import { textOf } from '../text.ts';
import type { Bar } from '../vocabulary.ts';
import { outsideParts } from './outside-parts.ts';
import type { DirectiveKind } from './part.ts';

/** A count, or a share with a percent sign. */
const VALUE = /^(\d+(?:[.,]\d+)?)\s*(%?)$/;

const EXAMPLE = 'Write a table of two columns: | Answer | People |, and below it | Fully | 7 |.';

/** Bars as long as the numbers of a table: its first column says what is counted, its second how much. */
export const bars: DirectiveKind = {
  form: 'block',
  title: 'allowed',
  keys: [],
  read({ title, content, span }, reading) {
    const [table, ...others] = content.filter((node) => node.type === 'table');
    outsideParts([...content.filter((node) => node.type !== 'table'), ...others], 'table of two columns', reading);
    const [head, ...rows] = table?.children ?? [];
    if (!table || !head || rows.length === 0 || table.children.some(({ children }) => children.length !== 2)) {
      reading.problems.push(problem('missing-value', span, 'There are no bars to draw here.', EXAMPLE));
      return [];
    }
    const read = rows.flatMap((row) => barOf(row, reading));
    reading.problems.push(...mixed(table, read, reading));
    const heads = head.children.map(({ children }) => textOf(reading.inlines(children)));
    const [label = '', value = ''] = heads;
    return [{ kind: 'bars', title: reading.inlines(title), head: { label, value }, bars: read, span }];
  },
};

function barOf(row: TableRow, reading: Reading): readonly Bar[] {
  const [label = '', written = ''] = row.children.map(({ children }) => textOf(reading.inlines(children)).trim());
  const [, number = '', percent = ''] = VALUE.exec(written) ?? [];
  if (number === '') {
    const span = spanOfNode(row.children[1] ?? row, reading.spanOf);
    reading.problems.push(problem('bad-value', span, `“${written}” is no number for a bar.`, 'Write 7, or 70 %.'));
    return [];
  }
  return [
    { label, written, value: Number(number.replace(',', '.')), share: percent !== '', span: placeOf(row, reading) },
  ];
}

/** Counts and shares have no length in common. */
function mixed(table: Table, read: readonly Bar[], { spanOf }: Reading): readonly Diagnostic[] {
  if (new Set(read.map(({ share }) => share)).size < 2) return [];
  const message = 'Some of these bars are counts, and some are shares.';
  return [
    problem('bad-value', spanOfNode(table, spanOf), message, 'Write “%” after all of the numbers, or after none.'),
  ];
}
