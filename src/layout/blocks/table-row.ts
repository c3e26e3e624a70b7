import { setLines, type Align } from '../inline/set-lines.ts';
import type { Word } from '../inline/words.ts';
import { hairline } from '../hairline.ts';
import type { Mark } from '../page.ts';
import { headOf, inked, padded, type Head } from '../row.ts';
import { atStart, inset, insetAtStart, type Setting } from '../setting.ts';
import { sideBySide } from '../side-by-side.ts';
import { strip, type Strip } from '../strips.ts';
import type { TextStyle } from '../style.ts';
import { ruleBelow } from './rule-below.ts';

/** A cell whose words are shaped, but not yet broken into lines: the width of its column depends on all of them. */
export interface Cell {
  readonly words: readonly Word[];
  readonly align: Align;
  readonly style: TextStyle;
}

/** Where the columns of a table lie. */
export interface Grid {
  /** Of each column with its padding, points. */
  readonly widths: readonly number[];
  /** From either edge of a column to its text. */
  readonly padX: number;
  /** Columns that a line parts from the one before: where cells are filled in by hand, nothing else tells them apart. */
  readonly ruled?: ReadonlySet<number>;
}

/** The head of a table. */
export function layHead(cells: readonly Cell[], grid: Grid, setting: Setting): Head {
  return headOf(layCells(cells, grid, setting), { ...setting, width: widthOf(grid) });
}

/** A row, with a line below its end, and lines between columns that are filled in. */
export function layRow(cells: readonly Cell[], grid: Grid, setting: Setting): Strip {
  const across = { ...setting, width: widthOf(grid) };
  return inked(layCells(cells, grid, setting), {
    ground: grid.ruled && ((height) => rulesBetween(grid, height, across)),
    end: (height) => ruleBelow(height, across).marks,
  });
}

function rulesBetween({ widths, ruled }: Grid, height: number, setting: Setting): readonly Mark[] {
  const { x, width, side, job } = setting;
  let from = 0;
  return widths.flatMap((one, index): Mark[] => {
    const at = side === 'right' ? x + width - from : x + from;
    from += one;
    if (!ruled?.has(index)) return [];
    return [{ kind: 'line', slot: undefined, x1: at, y1: 0, x2: at, y2: height, ...hairline(job.theme, 0.6) }];
  });
}

/** The columns that are filled in by hand throughout. */
export function blankColumns(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const columns = (rows[0] ?? []).map((_, index) => index);
  return new Set(columns.filter((index) => rows.every((row) => (row[index]?.words.length ?? 0) === 0)));
}

/** The columns that are ruled off: those with an empty cell, and those beside them; undefined where no cell is empty. */
export function ruledColumns(rows: readonly (readonly Cell[])[], count: number): ReadonlySet<number> | undefined {
  const ruled = new Set<number>();
  for (let column = 0; column < count; column++) {
    if (!rows.some((row) => (row[column]?.words.length ?? 0) === 0)) continue;
    if (column > 0) ruled.add(column);
    if (column < count - 1) ruled.add(column + 1);
  }
  return ruled.size > 0 ? ruled : undefined;
}

function layCells(cells: readonly Cell[], grid: Grid, setting: Setting): Strip {
  const { theme, snug } = setting.job;
  const { widths, padX } = grid;
  const pad = setting.text.size * theme.space.padding * 0.5 * snug;
  // The first column stands where reading starts.
  let rest: Setting = { ...setting, width: widthOf(grid) };
  const columns = widths.map((width, index) => {
    const cell = cells[index];
    const inner = inset(atStart(rest, width), padX, padX);
    rest = insetAtStart(rest, width);
    const lines = cell ? setLines(cell.words, inner, cell.style, cell.align) : [];
    return padded(lines.length > 0 ? lines : [strip(setting.text.leading)], pad);
  });
  return sideBySide(columns);
}

function widthOf({ widths }: Grid): number {
  return widths.reduce((sum, one) => sum + one, 0);
}
