import type { Block, Card, Cards, CardSize } from '../../../document/vocabulary.ts';
import type { Setting } from '../../setting.ts';
import { stack, type Stack } from '../../stack.ts';
import { scaled } from '../../style.ts';
import { footOf, type CardFoot } from './card-foot.ts';
import { behind, cardsPerSheet, cellAt, gridOf, PADDING, type CardGrid, type Cell } from './card-grid.ts';
import { trialOf } from '../../trial.ts';

/** How a set is made. Lengths are points. */
export interface CardFormat {
  readonly size: CardSize;
  readonly grid: CardGrid;
  readonly cell: Room;
  /** What a card leaves for its text. */
  readonly room: Room;
  readonly foot: CardFoot;
  /** Whether any card has a back. */
  readonly backs: boolean;
  /** How many a set takes. */
  readonly sheets: number;
  /** The size of all text, as a multiple of the body. */
  readonly scale: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** From the smallest up. */
const SIZES = ['a7', 'a6', 'a5'] as const satisfies readonly CardSize[];

/**
 * Sizes tried for the text of a set, as multiples of the body; the last is the floor. A sign of one word on half a sheet
 * is read across a room, so it is as large as the sheet lets it be; on a card for the hand, letters that large would only
 * break lines.
 */
const SCALES: Readonly<Record<CardSize, readonly number[]>> = {
  a5: [12, 11, 10, 9.2, 8.4, 7.7, 7, 6.3, 5.7, 5.1, 4.5, 3.6, 2.8, 2.2, 1.8, 1.6, 1.45, 1.3, 1.15, 1],
  a6: [1.8, 1.6, 1.45, 1.3, 1.15, 1],
  a7: [1.6, 1.52, 1.45, 1.37, 1.3, 1.22, 1.15, 1.07, 1],
};

/** A card is read at arm's length: its text is so many times as large as that of a page, where its edition may see to it. */
const ARMS_LENGTH = 1.3;

/**
 * The size that the author gave, with the largest text at which every card fits. In editions that may take larger cards,
 * the next size where that text would be hardly larger than the text of a page, or the first at which it fits at all.
 */
export function chooseFormat(cards: Cards, setting: Setting): CardFormat {
  const own = fitted(cards.size, cards, setting);
  if (!setting.job.theme.page.largerCards || (own.fits && own.scale >= ARMS_LENGTH)) return own;
  let last = own;
  for (const size of SIZES.slice(SIZES.indexOf(cards.size) + 1)) {
    last = fitted(size, cards, setting);
    if (last.fits) return last.scale > own.scale || !own.fits ? last : own;
  }
  return own.fits ? own : last;
}

interface Fitted extends CardFormat {
  /** Whether all cards have room. */
  readonly fits: boolean;
}

function fitted(size: CardSize, cards: Cards, setting: Setting): Fitted {
  const format = formatOf(size, cards, setting);
  const scale = largestScale(cards, format, setting);
  return { ...format, fits: scale !== undefined, scale: scale ?? format.scale };
}

/** The largest text at which all cards have room and no word is divided; undefined where they have none at any. */
function largestScale(cards: Cards, format: CardFormat, setting: Setting): number | undefined {
  const scales = SCALES[format.size];
  const fit = (scale: number, whole: boolean): boolean =>
    cards.cards.every((card, index) => fits(card, { scale, whole }, roomsOf(index, format, setting), setting));
  // A word that is wider than a card even so is divided at the floor, where that is done least.
  return scales.find((scale) => fit(scale, true)) ?? scales.slice(-1).find((floor) => fit(floor, false));
}

/** The format of a size, its text as small as it may be. */
function formatOf(size: CardSize, cards: Cards, setting: Setting): CardFormat {
  const { paper } = setting.job;
  const grid = gridOf(size, paper);
  const cell = { width: paper.width / grid.columns, height: paper.height / grid.rows };
  const width = cell.width - 2 * PADDING;
  const backs = cards.cards.some((card) => card.back.length > 0);
  const sheets = Math.ceil(cards.cards.length / cardsPerSheet(size));
  const foot = footOf(cards, cell, { sheets, backs }, setting);
  const room = { width, height: cell.height - 2 * PADDING - foot.height };
  return { size, grid, cell, room, foot, backs, sheets, scale: 1 };
}

/** What both sides of a card leave for text. Where the number of the sheet stands above the small print, there is less. */
export function roomsOf(
  index: number,
  format: CardFormat,
  { job }: Setting,
): { readonly front: Room; readonly back: Room } {
  const { size, grid, room, foot } = format;
  const front = cellAt(index % cardsPerSheet(size), grid);
  const at = ({ column, row }: Cell): Room => {
    const last = column === grid.columns - 1 && row === grid.rows - 1;
    return last ? { ...room, height: room.height - foot.above } : room;
  };
  return { front: at(front), back: at(behind(front, grid, job.flip, job.paper)) };
}

/**
 * Whether both sides of a card have room at a scale, with every word whole where that is asked. Tried with a structure
 * that is thrown away.
 */
function fits(
  card: Card,
  { scale, whole }: { readonly scale: number; readonly whole: boolean },
  rooms: ReturnType<typeof roomsOf>,
  setting: Setting,
): boolean {
  let divided = false;
  const divides = (): void => void (divided = true);
  const trial = trialOf(setting, { divides });
  const sides = [
    { blocks: card.blocks, room: rooms.front },
    { blocks: card.back, room: rooms.back },
  ];
  const high = sides.every(({ blocks, room }) => layText(blocks, { scale, room }, trial).height <= room.height);
  return high && !(whole && divided);
}

/** Sets one side of a card, from `x = 0`. */
export function layText(
  blocks: readonly Block[],
  { scale, room }: Pick<CardFormat, 'scale' | 'room'>,
  setting: Setting,
): Stack {
  const text = scaled(setting.text, scale);
  const strips = setting.job.flow(blocks, { ...setting, x: 0, width: room.width, room: room.height, text });
  return stack([...strips, ...strips.flatMap((one) => one.notes)]);
}
