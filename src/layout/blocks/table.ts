import type { Inline, Table, TableRow } from '../../document/vocabulary.ts';
import type { Align } from '../inline/set-lines.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import type { Word } from '../inline/words.ts';
import type { Mark } from '../page.ts';
import { textHeight, type Setting } from '../setting.ts';
import { sideBySide } from '../side-by-side.ts';
import { asOne } from '../stack.ts';
import { FORBIDDEN, spaced, strip, withFirst, type Strip } from '../strips.ts';
import { bold, type TextStyle } from '../style.ts';
import { columnWidths, isCrowded } from './column-widths.ts';
import { layStacked, type Cell } from './stacked-table.ts';

/** In editions without columns, a column that is narrower than this many times the size of its text is hard to read in. */
const NARROW = 6.5;

/**
 * A table across the measure; where its columns have no room beside one another, they stand under one another. Its head is shown again on every page; a row is split only if it is taller than a page;
 * the first row stays with the head, and the last two stay together.
 */
export function layTable(table: Table, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const node = job.structure.add(setting.node, 'Table');
  const headStyle = bold(text);
  const align = (index: number): Align => table.align[index] ?? 'left';
  const shapeRow = (row: TableRow, parent: number, tag: 'TH' | 'TD', style: TextStyle): Cell[] => {
    const tr = job.structure.add(parent, 'TR');
    return row.cells.map((cell, index) => ({ words: shapeCell(cell, tr, tag, style, setting), align: align(index) }));
  };
  // A head without a body is no table to a validator (ISO 14289-1, 7.2): a head alone is its only row.
  const bodiless = table.rows.length === 0;
  const head = shapeRow(table.head, bodiless ? node : job.structure.add(node, 'THead'), 'TH', headStyle);
  const body = bodiless ? node : job.structure.add(node, 'TBody');
  const rows = table.rows.map((row) => shapeRow(row, body, 'TD', text));
  const padX = text.size * job.theme.space.padding * 0.75;
  const words = [head, ...rows].map((row) => row.map((cell) => cell.words));
  const narrow = job.theme.page.columns ? 0 : text.size * NARROW;
  if (rows.length > 0 && isCrowded(words, setting.width, padX * 2, narrow)) return layStacked(head, rows, setting);
  const widths = columnWidths(words, setting.width, padX * 2);
  const top = layHead(head, widths, padX, headStyle, setting);
  const set = rows.flatMap((row, index) => {
    const strips = layRow(row, widths, padX, text, setting);
    const tied = index === 0 || (index === rows.length - 1 && rows.length > 3);
    return withFirst(strips, (first) => ({ ...first, breakBefore: tied ? FORBIDDEN : 0 })).map((one) => ({
      ...one,
      repeat: top,
    }));
  });
  const white = text.size * job.theme.space.paragraph;
  return spaced([top, ...set], white * 0.4, white * 1.2);
}

function shapeCell(cell: readonly Inline[], row: number, tag: 'TH' | 'TD', style: TextStyle, setting: Setting): Word[] {
  const node = setting.job.structure.add(row, tag, tag === 'TH' ? { scope: 'Column' } : {});
  return shapeInlines(cell, setting, node, style);
}

function layHead(
  cells: readonly Cell[],
  widths: readonly number[],
  padX: number,
  style: TextStyle,
  setting: Setting,
): Strip {
  const whole = asOne(layCells(cells, widths, padX, style, setting));
  const { colour } = setting.job.theme;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const ground: Mark = {
    kind: 'rect',
    slot: undefined,
    x: setting.x,
    y: 0,
    width,
    height: whole.height,
    fill: colour.tint.table,
  };
  return { ...whole, marks: [ground, ...whole.marks] };
}

function layRow(
  cells: readonly Cell[],
  widths: readonly number[],
  padX: number,
  style: TextStyle,
  setting: Setting,
): readonly Strip[] {
  const slices = layCells(cells, widths, padX, style, setting);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const stroke = setting.job.theme.colour.hairline;
  return slices.map((slice, index) => {
    if (index < slices.length - 1) return slice;
    const line: Mark = {
      kind: 'line',
      slot: undefined,
      x1: setting.x,
      y1: slice.height,
      x2: setting.x + width,
      y2: slice.height,
      stroke,
      strokeWidth: 0.6,
    };
    return { ...slice, marks: [...slice.marks, line] };
  });
}

function layCells(
  cells: readonly Cell[],
  widths: readonly number[],
  padX: number,
  style: TextStyle,
  setting: Setting,
): Strip[] {
  const padY = style.size * setting.job.theme.space.padding * 0.5;
  let x = setting.x;
  const columns = widths.map((width, index) => {
    const cell = cells[index];
    const inner = { ...setting, x: x + padX, width: width - padX * 2 };
    x += width;
    const lines = cell ? setLines(cell.words, inner, style, cell.align) : [];
    const text = lines.length > 0 ? lines : [strip(style.leading)];
    return [strip(padY), ...text, strip(padY)];
  });
  return sideBySide(columns, textHeight(setting.job));
}
