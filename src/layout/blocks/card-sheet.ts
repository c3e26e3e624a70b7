import { gathered, type InkOnPaper, type Moving } from '../ink.ts';
import type { Mark } from '../page.ts';
import type { Paper, Setting } from '../setting.ts';
import { strip, type Strip } from '../strips.ts';
import { POINTS_PER_MM } from '../units.ts';

/** How a sheet is divided. */
export interface CardGrid {
  readonly columns: number;
  readonly rows: number;
}

/** From the edge of the paper to the end of a cut guide: what any office printer can print. */
const UNPRINTABLE = 5 * POINTS_PER_MM;

/** One side of a sheet. On a back, columns run from right to left, so that each back lies behind its front. */
export function cardSheet(
  sides: readonly InkOnPaper[],
  back: boolean,
  grid: CardGrid,
  cell: { readonly width: number; readonly height: number },
  setting: Setting,
): Strip {
  const { paper } = setting.job;
  const placed = sides.map((ink, index): Moving => {
    const column = index % grid.columns;
    const dx = (back ? grid.columns - 1 - column : column) * cell.width;
    return { ink, dx, dy: Math.floor(index / grid.columns) * cell.height };
  });
  const ink = gathered(placed);
  return strip(paper.height, {
    ...ink,
    sheet: true,
    marks: back ? ink.marks : [...ink.marks, ...guides(grid, paper, setting)],
  });
}

/** Where to cut: from edge to edge as far as a printer reaches, so that a ruler can be laid along. */
function guides(grid: CardGrid, paper: Paper, { job }: Setting): Mark[] {
  const stroke = job.theme.colour.soft;
  const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'line',
    slot: undefined,
    x1,
    y1,
    x2,
    y2,
    stroke,
    strokeWidth: 0.5,
    dash: [3, 3],
  });
  const across = Array.from({ length: grid.rows - 1 }, (_, index) => {
    const y = ((index + 1) * paper.height) / grid.rows;
    return line(UNPRINTABLE, y, paper.width - UNPRINTABLE, y);
  });
  const down = Array.from({ length: grid.columns - 1 }, (_, index) => {
    const x = ((index + 1) * paper.width) / grid.columns;
    return line(x, UNPRINTABLE, x, paper.height - UNPRINTABLE);
  });
  return [...across, ...down];
}
