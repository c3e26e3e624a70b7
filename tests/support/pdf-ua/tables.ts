import { PDFArray, PDFName } from 'pdf-lib';
import { numberOf, textOf, textAt, type OpenPdf } from '../pdf-objects.ts';
import { attribute, childElements, descendants, readStructure, tagsOf, type Element } from '../pdf-structure.ts';

const SCOPES = new Set(['Row', 'Column', 'Both']);

/** That tables are grids in which each cell has a heading (ISO 14289-1, 7.2 and 7.5). */
export function tableProblems(pdf: OpenPdf): string[] {
  const tables = readStructure(pdf)
    .flatMap(descendants)
    .filter(({ tag }) => tag === 'Table');
  return tables.flatMap((table) => [...partProblems(table), ...gridProblems(pdf, table)]);
}

function partProblems(table: Element): string[] {
  const tags = childElements(table).map(({ tag }) => tag);
  const count = (wanted: string): number => tags.filter((tag) => tag === wanted).length;
  const problems: string[] = [];
  for (const part of ['THead', 'TFoot', 'Caption']) if (count(part) > 1) problems.push(`a Table has two ${part}s`);
  for (const part of ['THead', 'TFoot'])
    if (count(part) > 0 && count('TBody') === 0) problems.push(`a Table has a ${part} without TBody`);
  if (count('TBody') > 0 && count('TR') > 0) problems.push('a Table has rows beside its body');
  if (tags.slice(1, -1).includes('Caption')) problems.push('a Table has a Caption in its middle');
  if (count('TBody') + count('TR') === 0) problems.push('a Table has no rows');
  return problems;
}

/** A cell in its place; it reaches over `down` rows and `across` columns. */
interface Cell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

function gridProblems(pdf: OpenPdf, table: Element): string[] {
  const rows = rowsOf(table);
  const cells: Cell[] = [];
  const taken = rows.map(() => new Set<number>());
  const problems: string[] = [];
  rows.forEach((row, index) => {
    let column = 0;
    for (const element of childElements(row)) {
      const span = (name: string): number => numberOf(attribute(pdf, element, 'Table', name)) ?? 1;
      const [down, across] = [span('RowSpan'), span('ColSpan')];
      while (taken[index]?.has(column)) column++;
      cells.push({ element, row: index, column, down, across });
      if (index + down > rows.length) problems.push('a cell reaches below its table');
      for (let y = index; y < Math.min(index + down, rows.length); y++) {
        for (let x = column; x < column + across; x++) {
          if (taken[y]?.has(x)) problems.push('two cells lie on one another');
          taken[y]?.add(x);
        }
      }
      column += across;
    }
  });
  const widths = taken.map((columns) => columns.size);
  const whole = taken.every((columns) => [...columns].every((column) => column < columns.size));
  if (new Set(widths).size > 1 || !whole || widths[0] === 0)
    problems.push(`a Table is not rectangular: ${tagsOf(table)}`);
  return [...problems, ...headingProblems(pdf, cells)];
}

/** The rows of a table itself, not of one within a cell. */
function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((kid) =>
    kid.tag === 'TR' ? [kid] : childElements(kid).filter(({ tag }) => tag === 'TR'),
  );
}

/** Each cell is below a heading of its column, right of one of its row, or names its headings (7.5). */
function headingProblems(pdf: OpenPdf, cells: readonly Cell[]): string[] {
  const headings = cells.filter(({ element }) => element.tag === 'TH');
  const ids = new Set(headings.map(({ element }) => textAt(pdf, element.dict, 'ID')));
  const problems: string[] = [];
  const scopeOf = ({ element }: Cell): string => {
    const scope = attribute(pdf, element, 'Table', 'Scope');
    return scope instanceof PDFName ? scope.decodeText() : '';
  };
  for (const heading of headings) if (!SCOPES.has(scopeOf(heading))) problems.push('a TH has no Scope');
  for (const cell of cells.filter(({ element }) => element.tag === 'TD')) {
    const named = attribute(pdf, cell.element, 'Table', 'Headers');
    const names = named instanceof PDFArray ? named.asArray().map(textOf) : [];
    if (names.some((name) => !ids.has(name))) problems.push('a TD names a heading that is not there');
    const found = headings.some((heading) => {
      const scope = scopeOf(heading);
      const above = heading.row < cell.row && overlap(heading.column, heading.across, cell.column, cell.across);
      const before = heading.column < cell.column && overlap(heading.row, heading.down, cell.row, cell.down);
      return (above && scope !== 'Row') || (before && scope !== 'Column');
    });
    if (!found && names.length === 0) problems.push('a TD has no heading');
  }
  return problems;
}

function overlap(start: number, length: number, other: number, otherLength: number): boolean {
  return start < other + otherLength && other < start + length;
}
