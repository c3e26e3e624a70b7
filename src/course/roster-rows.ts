import { parse } from 'csv-parse/sync';
import { spanAt, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../markdown/source.ts';

/** A row of a CSV file. */
export interface Row {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Its values, without blanks around them; a line break within one is a blank. */
  readonly cells: readonly string[];
  /** The column, from 1, at which a value begins. */
  columnOf(index: number): number;
}

/** What some spreadsheet programs write first, to tell one another what stands between values. */
const SEPARATOR_LINE = /^sep=.(?=\n)/i;

/**
 * The rows of a CSV file that have something in them. A row that cannot be read does not hide those before it. Between
 * values stand commas, or what stands in the first row instead: spreadsheet programs write semicolons where numbers have
 * commas, and tabs into what they call text.
 */
export function readRows(file: SourceFile): Outcome<readonly Row[]> {
  const text = file.text.replace(SEPARATOR_LINE, '');
  const lines = text.split('\n');
  const delimiter = delimiterOf(lines.find((line) => line.trim() !== '') ?? '');
  const rows: Row[] = [];
  const problems: Diagnostic[] = [];
  let read = 0;
  parse(text, {
    delimiter,
    // A blank that is a delimiter is not to be trimmed.
    trim: delimiter !== '\t',
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_record(record: readonly string[], info) {
      const line = info.lines - breaksIn(record);
      const columnOf = (index: number): number => columnIn(lines[line - 1] ?? '', index, delimiter);
      rows.push({ line, cells: record.map((cell) => cell.replace(/\s+/g, ' ').trim()), columnOf });
      read = info.lines;
    },
    on_skip: () => void problems.push(unreadRow(file.path, read + 1)),
  });
  return { value: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), problems };
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function delimiterOf(firstRow: string): string {
  if (firstRow.includes(',')) return ',';
  return [';', '\t'].find((one) => firstRow.includes(one)) ?? ',';
}

/** Counts the delimiters outside of quotes; a value on a later line of its row is given the row's first column. */
function columnIn(line: string, index: number, delimiter: string): number {
  let quoted = false;
  let value = 0;
  for (let at = 0; at <= line.length; at++) {
    if (value === index) return at + 1;
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === delimiter && !quoted) value++;
  }
  return 1;
}

/** The words of csv-parse's own message are left out: they repeat the row. */
function unreadRow(file: string, line: number): Diagnostic {
  return problem(
    'bad-roster',
    spanAt(file, line),
    'From this line on the table cannot be read: a double quote is opened and never closed.',
    'A value in double quotes ends with one too. To have a double quote in a value, write it twice.',
  );
}
