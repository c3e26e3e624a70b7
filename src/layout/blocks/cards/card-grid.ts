import type { CardSize } from '../../../document/vocabulary.ts';
import { POINTS_PER_MM } from '../../units.ts';

/** How a sheet is divided. */
export interface CardGrid {
  readonly columns: number;
  readonly rows: number;
}

/** A place in a grid, counted from the top left. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The edge that a printer turns a sheet over, to print on its back. */
export type Flip = 'long' | 'short';

/** From a cut to the text. It is wide enough for a card at the edge of the sheet, where printers leave a margin. */
export const PADDING = 9 * POINTS_PER_MM;

/** Halves, quarters, eighths of an upright sheet: those of A4 are A5, A6, A7. */
const UPRIGHT: Readonly<Record<CardSize, CardGrid>> = {
  a5: { columns: 1, rows: 2 },
  a6: { columns: 2, rows: 2 },
  a7: { columns: 2, rows: 4 },
};

export function gridOf(size: CardSize, sheet: Sheet): CardGrid {
  const { columns, rows } = UPRIGHT[size];
  return isUpright(sheet) ? { columns, rows } : { columns: rows, rows: columns };
}

export function cardsPerSheet(size: CardSize): number {
  return UPRIGHT[size].columns * UPRIGHT[size].rows;
}

/** Sides are filled line by line. */
export function cellAt(index: number, { columns }: CardGrid): Cell {
  return { column: index % columns, row: Math.floor(index / columns) };
}

/**
 * Where a back has to be printed to lie behind a front. A sheet that turns over an upright edge, like the page of a book,
 * changes left and right; one that turns over a level edge, like the page of a calendar, changes top and bottom.
 */
export function behind({ column, row }: Cell, { columns, rows }: CardGrid, flip: Flip, sheet: Sheet): Cell {
  const likeABook = (flip === 'long') === isUpright(sheet);
  return likeABook ? { column: columns - 1 - column, row } : { column, row: rows - 1 - row };
}

function isUpright({ width, height }: Sheet): boolean {
  return height >= width;
}
