import type { Cards } from '../../../document/vocabulary.ts';
import { fillLabel } from '../../fill-label.ts';
import { moved } from '../../ink.ts';
import { setLines, type Align } from '../../inline/set-lines.ts';
import { shapeText } from '../../inline/shape.ts';
import { widthOf } from '../../inline/words.ts';
import type { Mark } from '../../page.ts';
import type { Setting } from '../../setting.ts';
import { heightOf, type Strip } from '../../strips.ts';
import { textWidth } from '../../text-width.ts';
import { PADDING } from './card-grid.ts';

/** Room for small print at the foot of every card of a set, both sides alike. */
export interface CardFoot {
  /** From the top of a card, points. */
  readonly top: number;
  readonly height: number;
  /** What the number of the sheet takes above that, in points: on the last place of a sheet alone, where it has no room beside. */
  readonly above: number;
  /** How many sheets are numbered; none for a single sheet. */
  readonly sheets: number | undefined;
}

/** A side of a sheet. */
export interface SheetSide {
  /** From 1. */
  readonly sheet: number;
  /** Undefined where backs stay empty. */
  readonly side: 'front' | 'back' | undefined;
}

interface Place {
  readonly x: number;
  readonly width: number;
}

/**
 * What the small print of a set takes: the label, and the number of the sheet: beside the last line of the label where
 * there is room, else above it all.
 */
export function footOf(
  cards: Cards,
  card: { readonly width: number; readonly height: number },
  { sheets, backs }: { readonly sheets: number; readonly backs: boolean },
  setting: Setting,
): CardFoot {
  const { small } = setting.job.styles;
  const place = { x: 0, width: card.width - 2 * PADDING };
  const label = setSmall(labelText(cards, widestNumber(cards), setting), place, cards, setting);
  const height = (lines: number): number => lines * small.leading;
  const top = (lines: number): number => card.height - PADDING * 0.75 - height(lines);
  const own = { top: top(label.length), height: height(label.length), above: 0, sheets: undefined };
  if (sheets === 1) return own;
  const sides = backs ? (['front', 'back'] as const) : [undefined];
  const numbers = sides.map((side) => numberText({ sheet: sheets, side }, sheets, setting));
  const left = place.width - endOf(label.at(-1)) - small.size;
  const beside = numbers.every((text) => smallWidth(text, cards, setting) <= left);
  const lines = Math.max(1, label.length);
  if (beside) return { top: top(lines), height: height(lines), above: 0, sheets };
  const above = Math.max(...numbers.map((text) => setSmall(text, place, cards, setting).length));
  return { ...own, above: height(above), sheets };
}

/** The small print of a card: which set it belongs to, and its number, to sort cards by after cutting. */
export function layLabel(
  cards: Cards,
  index: number,
  { node, cell, foot }: { readonly node: number; readonly cell: { readonly width: number }; readonly foot: CardFoot },
  setting: Setting,
): Mark[] {
  const text = labelText(cards, index + 1, setting);
  if (text === '') return [];
  // As if every number were as wide as the widest, so that lines break alike on all cards of a set.
  const spare =
    smallWidth(labelText(cards, widestNumber(cards), setting), cards, setting) - smallWidth(text, cards, setting);
  const place = { x: PADDING, width: cell.width - 2 * PADDING - Math.max(0, spare) };
  const own = { ...setting, node: setting.job.structure.add(node, 'P') };
  const lines = setSmall(text, place, cards, own, { slotOf: own.node });
  return downFrom(foot.top + foot.height - heightOf(lines), lines);
}

/**
 * The number of a sheet, at the bottom right like that of a page: beside the small print of a card, or in the empty
 * place of one. It is decoration, since those who read on screen have no sheets.
 *
 * @param corner the top left of the last cell.
 */
export function laySheetNumber(
  cards: Cards,
  side: SheetSide,
  {
    corner,
    cell,
    foot,
  }: {
    readonly corner: { readonly x: number; readonly y: number };
    readonly cell: { readonly width: number };
    readonly foot: CardFoot;
  },
  setting: Setting,
): Mark[] {
  if (foot.sheets === undefined) return [];
  const place = { x: corner.x + PADDING, width: cell.width - 2 * PADDING };
  const lines = setSmall(numberText(side, foot.sheets, setting), place, cards, setting, { align: 'right' });
  const top = foot.above > 0 ? foot.top - foot.above : foot.top + foot.height - heightOf(lines);
  return downFrom(corner.y + top, lines).map((mark) => ({ ...mark, furniture: 'foot' }));
}

/** No number of a card takes more room than this one. */
function widestNumber({ cards }: Cards): number {
  return Number('8'.repeat(String(cards.length).length));
}

/**
 * What every page says, the set, and the number of the card in it; nothing for a set that has no label. A number has a
 * word beside it where it stands on a second line.
 */
function labelText({ label, numbered, cards }: Cards, number: number, { job }: Setting): string {
  const own = label !== undefined && numbered ? `${label}\u00A0·\u00A0${number}/${cards.length}` : label;
  return [job.label, own].filter((part) => part !== undefined).join(' · ');
}

function numberText({ sheet, side }: SheetSide, total: number, { job }: Setting): string {
  const { sheetNumber, sheetFront, sheetBack } = job.labels.cards;
  const label = side === undefined ? sheetNumber : side === 'front' ? sheetFront : sheetBack;
  return fillLabel(label, { number: sheet, total });
}

/** @param slotOf the node that the text belongs to; without it, it is decoration. */
function setSmall(
  text: string,
  place: Place,
  cards: Cards,
  setting: Setting,
  { slotOf, align = 'left' }: { readonly slotOf?: number; readonly align?: Align } = {},
): readonly Strip[] {
  if (text === '') return [];
  const { small } = setting.job.styles;
  return setLines(shapeText(text, setting.job, slotOf, small, cards.span), { ...setting, ...place }, small, align);
}

/** How far from the left a line reaches. */
function endOf(line: Strip | undefined): number {
  return Math.max(0, ...(line?.marks ?? []).map((mark) => (mark.kind === 'text' ? mark.x + textWidth(mark) : 0)));
}

function smallWidth(text: string, cards: Cards, { job }: Setting): number {
  return widthOf(shapeText(text, job, undefined, job.styles.small, cards.span));
}

function downFrom(top: number, lines: readonly Strip[]): Mark[] {
  let y = top;
  return lines.flatMap((line) => {
    const marks = line.marks.map((mark) => moved(mark, 0, y));
    y += line.height;
    return marks;
  });
}
