/** What can be wrong with a roster. No message holds a person's name, nor any other words of a person's row. */
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { spanAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { anyOf, count, offer } from '../diagnostics/wording.ts';
import type { Row } from './roster-rows.ts';

/** The columns that a roster may have. */
export const COLUMNS = ['name', 'called', 'email', 'edition', 'pronouns', 'notes'] as const;

export function emptyRoster(file: string): Diagnostic {
  const hint = 'Begin with a row of column names: name,called,email,edition,pronouns,notes';
  return problem('bad-roster', spanAt(file, 1), 'The roster is empty.', hint);
}

export function nobody(at: Span): Diagnostic {
  const hint = 'Write a row for each person below it, or give the cohort a size, such as size: 14, instead.';
  return problem('bad-roster', at, 'The roster names its columns and nobody.', hint);
}

export function noNameColumn(at: Span): Diagnostic {
  const hint = 'The first row holds the names of the columns, such as name,called,email,edition,pronouns,notes';
  return problem('bad-roster', at, 'The first row has no column “name”.', hint);
}

export function unknownColumn(at: Span, name: string, index: number): Diagnostic {
  const hint = offer(nearest(name, COLUMNS), `The columns are ${anyOf(COLUMNS)}.`);
  const message = name === '' ? `Column ${index + 1} has no name.` : `“${name}” is not a column that is known.`;
  return problem('unknown-column', at, message, hint);
}

export function columnTwice(at: Span, name: string): Diagnostic {
  return problem('unknown-column', at, `There are two columns “${name}”.`, 'Keep one of them.');
}

export function duplicateRow(at: Span, first: number): Diagnostic {
  const message = `This row is for the same person as line ${first}.`;
  const hint = 'Delete one of them. If they are two people, tell them apart in “called” or “email”.';
  return problem('duplicate-row', at, message, hint);
}

export function tooManyCells(at: Span, { cells }: Row, columns: number): Diagnostic {
  const message = `This row has ${count(cells.length, 'value')}, and there ${columns === 1 ? 'is' : 'are'} ${count(columns, 'column')}.`;
  return problem(
    'bad-roster',
    at,
    message,
    'A value that has a comma in it goes in double quotes: "Mill Lane 1, Riverside".',
  );
}

export function missingName(at: Span): Diagnostic {
  return problem('missing-name', at, 'This row has no name.', 'Fill it in, or delete the row.');
}

export function unknownEdition(at: Span, wanted: string, editions: readonly string[]): Diagnostic {
  const hint = offer(nearest(wanted, editions), `The editions are ${anyOf(editions)}.`);
  return problem('unknown-edition', at, 'This row asks for an edition that does not exist.', hint);
}
