import { setLines, type Align } from '../inline/set-lines.ts';
import type { Word } from '../inline/words.ts';
import { atStart, inset, insetAtStart, textHeight, type Setting } from '../setting.ts';
import { sideBySide } from '../side-by-side.ts';
import { asOne } from '../stack.ts';
import { FORBIDDEN, framed, strip, tiedToPrevious, type Frame, type Strip } from '../strips.ts';
import type { TextStyle } from '../style.ts';

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

/** A head that takes more than this part of a page is not shown again on each. */
const REPEATED = 0.3;

/** The head of a table, on its ground; and the same for further pages, where it leaves them enough room. */
export function layHead(
  cells: readonly Cell[],
  grid: Grid,
  setting: Setting,
): { readonly strip: Strip; readonly repeated: Strip | undefined } {
  const { job, x } = setting;
  const width = widthOf(grid);
  const fill = job.theme.colour.tint.table;
  const ground: Frame = {
    padTop: 0,
    padBottom: 0,
    paint: (top, bottom) => [{ kind: 'rect', slot: undefined, x, y: top, width, height: bottom - top, fill }],
  };
  const [head] = framed([layCells(cells, grid, setting)], ground);
  if (!head) throw new RangeError('A table has a head.');
  const whole = asOne([head]);
  return whole.height > textHeight(job) * REPEATED
    ? { strip: head, repeated: undefined }
    : { strip: whole, repeated: whole };
}

/** A row, with a line below its end. */
export function layRow(cells: readonly Cell[], grid: Grid, setting: Setting): Strip {
  return underlined(layCells(cells, grid, setting), widthOf(grid), setting);
}

function underlined(row: Strip, width: number, setting: Setting): Strip {
  const { x, job } = setting;
  const { height: y, divide } = row;
  const stroke = job.theme.colour.hairline;
  return {
    ...row,
    marks: [
      ...row.marks,
      { kind: 'line', slot: undefined, x1: x, y1: y, x2: x + width, y2: y, stroke, strokeWidth: 0.6 },
    ],
    divide:
      divide &&
      ((room) => {
        const parts = divide(room);
        return parts && [parts[0], parts[1] && underlined(parts[1], width, setting)];
      }),
  };
}

function layCells(cells: readonly Cell[], { widths, padX }: Grid, setting: Setting): Strip {
  const { theme, snug } = setting.job;
  const pad = strip(setting.text.size * theme.space.padding * 0.5 * snug);
  // The first column stands where reading starts.
  let rest: Setting = { ...setting, width: widthOf({ widths, padX }) };
  const columns = widths.map((width, index) => {
    const cell = cells[index];
    const inner = inset(atStart(rest, width), padX, padX);
    rest = insetAtStart(rest, width);
    const lines = cell ? setLines(cell.words, inner, cell.style, cell.align) : [];
    const text = lines.length > 0 ? lines : [strip(setting.text.leading)];
    return [pad, ...tiedToPrevious(text, 1), { ...pad, breakBefore: FORBIDDEN }];
  });
  return sideBySide(columns);
}

function widthOf({ widths }: Grid): number {
  return widths.reduce((sum, one) => sum + one, 0);
}
