import { textOf } from '../../document/text.ts';
import type { Inline, Table, TableRow } from '../../document/vocabulary.ts';
import type { Align } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import type { Word } from '../inline/words.ts';
import { atStart, textHeight, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { kept, spaced, withBreak } from '../change-strips.ts';
import { FORBIDDEN, heightOf, type Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { columnWidths, isCrowded, runsDown } from './column-widths.ts';
import { sum } from './share-out.ts';
import { layStacked } from './stacked-table.ts';
import { blankColumns, layHead, layRow, ruledColumns, type Cell, type Grid } from './table-row.ts';

/**
 * A column whose text runs over several lines is no narrower than this many times the size of its text; more in editions
 * without columns, whose readers need longer lines.
 */
const NARROW = { usual: 4, withoutColumns: 6.5 };
/** A table of so few rows stays whole where it takes less than this part of a page. */
const FEW = 3;
const WHOLE = 0.35;
/** The first row of a longer table stands with the second where it takes less than this part of a page. */
const SHORT_ROW = 0.15;

/**
 * A table across the measure. Where its columns have no room beside one another they come closer, and where that does
 * not help they stand under one another; in editions without columns, whose readers need longer lines, also where long
 * texts would run down narrow ones. The head is shown again on every page; a row is divided only if it is taller than a
 * page or would leave much of one white; the first row stays with the head. No short row stands alone at the foot of a
 * page or at the top of one.
 */
export function layTable(table: Table, outer: Setting): readonly Strip[] {
  const across = sided(outer, textOf([table]));
  const { job, text } = across;
  const { head, rows, bare } = shapeTable(table, across);
  const wordsOf = (row: readonly Cell[]) => row.map(({ words }) => words);
  const cells = (bare ? rows : [head, ...rows]).map(wordsOf);
  const { columns } = job.theme.page;
  const narrow = text.size * (columns ? NARROW.usual : NARROW.withoutColumns);
  const padding = text.size * job.theme.space.padding * 0.75;
  const padX = [padding, padding * 0.5].find((pad) => !isCrowded(cells, across.width, pad * 2, narrow));
  if (padX === undefined) return layStacked(head, rows, across);
  const widths = columnWidths(cells, blankColumns(rows), across.width, padX * 2, narrow);
  const ruled = ruledColumns(rows, widths.length);
  const grid: Grid = { widths, padX, ...(ruled && { ruled }) };
  const tall = !columns && runsDown(wordsOf(bare ? [] : head), rows.map(wordsOf), grid.widths, padX * 2);
  if (tall) return layStacked(head, rows, across);
  // A table that is narrower than the measure stands where reading starts.
  const setting = atStart(across, sum(widths));
  const top = bare ? undefined : layHead(head, grid, setting);
  const set = rows.map((row): Strip => ({ ...layRow(row, grid, setting), repeat: top?.repeated }));
  const white = text.size * job.theme.space.paragraph;
  return spaced(together(top?.strip, set, textHeight(job)), white * 0.4, white * 1.2);
}

/** Says where a table may be broken over pages, each as high as `page`. */
function together(head: Strip | undefined, rows: readonly Strip[], page: number): readonly Strip[] {
  const all = [...(head ? [head] : []), ...rows];
  if (rows.length <= FEW && heightOf(all) < page * WHOLE) return kept(all);
  const [first] = rows;
  const second = first && rows.length > FEW && first.height < page * SHORT_ROW ? rows[1] : undefined;
  const last = rows.length > FEW ? rows.at(-1) : undefined;
  const tied = new Set([head && first, second, last]);
  return all.map((one) => (tied.has(one) ? withBreak(one, FORBIDDEN) : one));
}

interface ShapedTable {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether nothing stands in the head. */
  readonly bare: boolean;
}

/**
 * Shapes all cells, and adds them to the structure. Where the head of the first column is empty, its cells say what
 * their rows are about, so they are heads of rows. The empty one is a head all the same: a validator asks for one above
 * or beside every cell that is none. A head that is empty throughout is none.
 */
function shapeTable(table: Table, setting: Setting): ShapedTable {
  const { job, text } = setting;
  const node = job.structure.add(setting.node, 'Table');
  const bare = table.rows.length > 0 && table.head.cells.every((cell) => cell.length === 0);
  const named = table.head.cells.length > 1 && table.head.cells[0]?.length === 0;
  const align = (index: number): Align => table.align[index] ?? 'start';
  const shapeRow = (row: TableRow, parent: number, scopeOf: (index: number) => Scope): Cell[] => {
    const tr = job.structure.add(parent, 'TR');
    return row.cells.map((cell, index) => {
      const scope = scopeOf(index);
      return { words: shapeCell(cell, tr, scope, setting), align: align(index), style: scope ? bold(text) : text };
    });
  };
  const rowHead = (index: number): Scope => (named && index === 0 ? 'Row' : undefined);
  // A head without a body is no table to a validator (ISO 14289-1, 7.2): a head alone is its only row.
  const alone = table.rows.length === 0;
  const head = bare ? [] : shapeRow(table.head, alone ? node : job.structure.add(node, 'THead'), () => 'Column');
  const body = alone ? node : job.structure.add(node, 'TBody');
  return { head, rows: table.rows.map((row) => shapeRow(row, body, rowHead)), bare };
}

/** What a cell is the head of; undefined for one that holds data. */
type Scope = 'Column' | 'Row' | undefined;

function shapeCell(cell: readonly Inline[], row: number, scope: Scope, setting: Setting): Word[] {
  const node = setting.job.structure.add(row, scope ? 'TH' : 'TD', scope ? { scope } : {});
  return shapeInlines(cell, setting, node, scope ? bold(setting.text) : setting.text);
}
