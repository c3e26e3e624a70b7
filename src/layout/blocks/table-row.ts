import { setLines, type Align } from '../inline/set-lines.ts';
import type { Word } from '../inline/words.ts';
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
}

/** The head of a table. */
export function layHead(cells: readonly Cell[], grid: Grid, setting: Setting): Head {
  return headOf(layCells(cells, grid, setting), { ...setting, width: widthOf(grid) });
}

/** A row, with a line below its end. */
export function layRow(cells: readonly Cell[], grid: Grid, setting: Setting): Strip {
  const across = { ...setting, width: widthOf(grid) };
  return inked(layCells(cells, grid, setting), { end: (height) => ruleBelow(height, across).marks });
}

function layCells(cells: readonly Cell[], { widths, padX }: Grid, setting: Setting): Strip {
  const { theme, snug } = setting.job;
  const pad = setting.text.size * theme.space.padding * 0.5 * snug;
  // The first column stands where reading starts.
  let rest: Setting = { ...setting, width: widthOf({ widths, padX }) };
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
