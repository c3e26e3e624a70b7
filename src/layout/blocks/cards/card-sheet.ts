import type { Cards } from '../../../document/vocabulary.ts';
import { gathered, type InkOnPaper, type Moving } from '../../ink.ts';
import type { Mark } from '../../page.ts';
import type { Paper, Setting } from '../../setting.ts';
import { strip, type Strip } from '../../strips.ts';
import { POINTS_PER_MM } from '../../units.ts';
import { laySheetNumber, type SheetSide } from './card-foot.ts';
import type { CardFormat } from './card-format.ts';
import { behind, cellAt, type CardGrid, type Cell } from './card-grid.ts';

/** From the edge of the paper to the end of a cut guide: what any office printer can print. */
const UNPRINTABLE = 5 * POINTS_PER_MM;

/** One side of a sheet. Each back lies behind its front once the sheet is turned. */
export function cardSheet(
  inks: readonly InkOnPaper[],
  side: SheetSide,
  format: CardFormat,
  cards: Cards,
  setting: Setting,
): Strip {
  const { grid, cell } = format;
  const { paper, flip } = setting.job;
  const corner = ({ column, row }: Cell): { x: number; y: number } => ({
    x: column * cell.width,
    y: row * cell.height,
  });
  const placed = inks.map((ink, index): Moving => {
    const front = cellAt(index, grid);
    const { x, y } = corner(side.side === 'back' ? behind(front, grid, flip, paper) : front);
    return { ink, dx: x, dy: y };
  });
  const ink = gathered(placed);
  const last = corner({ column: grid.columns - 1, row: grid.rows - 1 });
  const number = laySheetNumber(cards, side, { ...format, corner: last }, setting);
  const cuts = side.side === 'back' ? [] : guides(grid, paper, setting);
  return strip(paper.height, { ...ink, sheet: side.side ?? 'single', marks: [...ink.marks, ...number, ...cuts] });
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
