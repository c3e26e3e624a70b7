/** Reads rosters. Messages give lines and columns and never a person's name, nor any other words of a person's row. */
import { spanAt, type Diagnostic, type Outcome, type Span } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../markdown/source.ts';
import type { Participant } from './model.ts';
import {
  COLUMNS,
  columnTwice,
  duplicateRow,
  emptyRoster,
  missingName,
  nobody,
  noNameColumn,
  tooManyCells,
  unknownColumn,
  unknownEdition,
} from './roster-problems.ts';
import { readRows, type Row } from './roster-rows.ts';

/** Ways of printing that a person can ask for. */
export const DEFAULT_EDITIONS: readonly string[] = ['standard', 'clear-print', 'large-print', 'dyslexia'];

interface Table {
  readonly file: string;
  /** The name of each column; undefined for one that is not known. */
  readonly columns: readonly (string | undefined)[];
  readonly editions: readonly string[];
  readonly problems: Diagnostic[];
}

/**
 * Reads a roster: a row with the names of the columns, then a row a person. What is in `notes` is not kept.
 *
 * @param editions The first one is for people who ask for none.
 */
export function readRoster(
  file: SourceFile,
  editions: readonly string[] = DEFAULT_EDITIONS,
): Outcome<readonly Participant[]> {
  const { value: rows, problems: unread } = readRows(file);
  const [header, ...people] = rows;
  const problems = [...unread];
  if (!header) {
    if (problems.length === 0) problems.push(emptyRoster(file.path));
    return { value: [], problems };
  }
  const columns = readHeader(header, file.path, problems);
  const table: Table = { file: file.path, columns, editions, problems };
  const participants = columns.includes('name') ? readPeople(people, table) : [];
  if (people.length === 0 && columns.includes('name')) problems.push(nobody(spanAt(file.path, header.line)));
  return { value: participants, problems };
}

function readHeader(header: Row, file: string, problems: Diagnostic[]): (string | undefined)[] {
  const names = header.cells.map((cell) => cell.toLowerCase());
  // Without the column `name`, the first row may be a person's, so its words are not repeated.
  const isHeader = names.includes('name');
  if (!isHeader) problems.push(noNameColumn(spanAt(file, header.line)));
  return names.map((name, index) => {
    const known = COLUMNS.find((column) => column === name);
    const at = spanAt(file, header.line, header.columnOf(index));
    if (known !== undefined && names.indexOf(name) < index) problems.push(columnTwice(at, known));
    else if (known !== undefined) return known;
    else if (isHeader) problems.push(unknownColumn(at, header.cells[index] ?? '', index));
    return undefined;
  });
}

function readPeople(rows: readonly Row[], table: Table): Participant[] {
  const seen = new Map<string, number>();
  const participants: Participant[] = [];
  for (const row of rows) {
    const participant = readPerson(row, participants.length + 1, table);
    if (!participant) continue;
    const { name, called, email } = participant;
    const person = JSON.stringify([name, called, email].map((value) => value?.toLowerCase()));
    const first = seen.get(person);
    if (first === undefined) seen.set(person, row.line);
    else table.problems.push(duplicateRow(spanAt(table.file, row.line), first));
    participants.push(participant);
  }
  return participants;
}

function readPerson(row: Row, number: number, table: Table): Participant | undefined {
  const { file, columns, editions, problems } = table;
  if (row.cells.length > columns.length) problems.push(tooManyCells(spanAt(file, row.line), row, columns.length));
  const placeOf = (column: string): Span => {
    const index = columns.indexOf(column);
    return spanAt(file, row.line, index < row.cells.length ? row.columnOf(index) : 1);
  };
  const cell = (column: string): string | undefined => {
    const value = row.cells[columns.indexOf(column)];
    return value === '' ? undefined : value;
  };
  const name = cell('name');
  if (name === undefined) {
    problems.push(missingName(placeOf('name')));
    return undefined;
  }
  return {
    number,
    name,
    called: cell('called') ?? name,
    email: cell('email'),
    pronouns: cell('pronouns'),
    edition: readEdition(cell('edition'), editions, placeOf('edition'), problems),
    source: (column) => (column === undefined ? spanAt(file, row.line) : placeOf(String(column))),
  };
}

function readEdition(
  wanted: string | undefined,
  editions: readonly string[],
  at: Span,
  problems: Diagnostic[],
): string {
  const standard = editions[0] ?? 'standard';
  if (wanted === undefined) return standard;
  const found = editions.find((edition) => edition === wanted.toLowerCase());
  if (found === undefined) problems.push(unknownEdition(at, wanted, editions));
  return found ?? standard;
}
