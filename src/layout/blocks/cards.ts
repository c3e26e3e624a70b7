import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Block, Card, Cards, CardSize } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { moved, type InkOnPaper } from '../ink.ts';
import type { Mark } from '../page.ts';
import type { Setting } from '../setting.ts';
import { inkOf, stack, type Stack } from '../stack.ts';
import type { Strip } from '../strips.ts';
import { ROOT, startStructure } from '../structure.ts';
import { scaled } from '../style.ts';
import { POINTS_PER_MM } from '../units.ts';
import { cardSheet, type CardGrid } from './card-sheet.ts';

/** How a sheet is divided: halves, quarters, eighths of A4 are A5, A6, A7. */
const GRID: Readonly<Record<CardSize, CardGrid>> = {
  a5: { columns: 1, rows: 2 },
  a6: { columns: 2, rows: 2 },
  a7: { columns: 2, rows: 4 },
};
/** From a cut to the text. It is wide enough for a card at the edge of the sheet, where printers leave a margin. */
const PADDING = 9 * POINTS_PER_MM;
/**
 * Sizes tried for the text of a set, as multiples of the body; the last is the floor. A sign of one word on half a sheet
 * is read across a room; on a card for the hand, letters that large would only break lines.
 */
const SCALES: Readonly<Record<CardSize, readonly number[]>> = {
  a5: [4.5, 3.6, 2.8, 2.2, 1.8, 1.6, 1.45, 1.3, 1.15, 1],
  a6: [1.8, 1.6, 1.45, 1.3, 1.15, 1],
  a7: [1.6, 1.45, 1.3, 1.15, 1],
};

/**
 * Cards to cut: sheets of two, four or eight with guides along every cut, and after each sheet its backs, mirrored for
 * printing on both sides along the long edge. All cards of a set have text of one size, the largest at which every one fits.
 */
export function layCards(cards: Cards, setting: Setting): readonly Strip[] {
  const { format, scale } = chooseFormat(cards, setting);
  const { grid, cell } = format;
  const backs = cards.cards.some((card) => card.back.length > 0);
  const perSheet = grid.columns * grid.rows;
  const sides = cards.cards.map((card, index) => laySides(card, index, cards, scale, format, setting));
  const starts = Array.from({ length: Math.ceil(sides.length / perSheet) }, (_, index) => index * perSheet);
  return starts.flatMap((start) => {
    const some = sides.slice(start, start + perSheet);
    const face = (side: 'front' | 'back'): Strip => {
      const inks = some.map((one) => one[side]);
      return cardSheet(inks, side === 'back', grid, cell, setting);
    };
    return backs ? [face('front'), face('back')] : [face('front')];
  });
}

/** How a set is made: the size of its cards, and what that leaves for their text. */
interface Format {
  readonly size: CardSize;
  readonly grid: CardGrid;
  readonly cell: Room;
  readonly room: Room;
}

/** From the smallest up. */
const SIZES = ['a7', 'a6', 'a5'] as const satisfies readonly CardSize[];

/** The size that the author gave, or the next one at which all cards have room, in editions that may take it. */
function chooseFormat(cards: Cards, setting: Setting): { readonly format: Format; readonly scale: number } {
  const { largerCards } = setting.job.theme.page;
  const own = formatOf(cards.size, cards, setting);
  const larger = largerCards ? SIZES.slice(SIZES.indexOf(cards.size) + 1) : [];
  const formats = [own, ...larger.map((size) => formatOf(size, cards, setting))];
  for (const format of formats) {
    const scale = SCALES[format.size].find((one) => cards.cards.every((card) => fits(card, one, format.room, setting)));
    if (scale !== undefined) return { format, scale };
  }
  return { format: formats.at(-1) ?? own, scale: 1 };
}

function formatOf(size: CardSize, cards: Cards, setting: Setting): Format {
  const { paper } = setting.job;
  const grid = GRID[size];
  const cell = { width: paper.width / grid.columns, height: paper.height / grid.rows };
  const width = cell.width - 2 * PADDING;
  const label = labelText(cards, cards.cards.length, setting);
  const style = setting.job.styles.small;
  const lines = setLines(shapeText(label, setting.job, undefined, style, cards.span), { ...setting, width }, style);
  return { size, grid, cell, room: { width, height: cell.height - 2 * PADDING - lines.length * style.leading } };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

interface Sides {
  readonly front: InkOnPaper;
  readonly back: InkOnPaper;
}

/** Whether both sides of a card have room at a scale. Tried with a structure that is thrown away. */
function fits(card: Card, scale: number, room: Room, setting: Setting): boolean {
  const job = { ...setting.job, structure: startStructure(), problems: [], footnote: () => [] };
  const trial: Setting = { ...setting, job, node: ROOT };
  return [card.blocks, card.back].every((blocks) => laid(blocks, scale, room, trial).height <= room.height);
}

function laid(blocks: readonly Block[], scale: number, room: Room, setting: Setting): Stack {
  const strips = setting.job.flow(blocks, { ...setting, x: 0, width: room.width, text: scaled(setting.text, scale) });
  return stack([...strips, ...strips.flatMap((one) => one.notes)]);
}

/** Sets both sides of a card, each from the top left of its cell; text stands in the middle of the height. */
function laySides(
  card: Card,
  number: number,
  cards: Cards,
  scale: number,
  { size, room, cell }: Format,
  setting: Setting,
): Sides {
  const { job } = setting;
  const node = job.structure.add(setting.node, 'Sect');
  const side = (blocks: readonly Block[]): InkOnPaper => {
    const stacked = laid(blocks, scale, room, { ...setting, node });
    if (stacked.height > room.height) job.problems.push(overflow(card, size));
    return inkOf(stacked, PADDING, PADDING + Math.max(0, (room.height - stacked.height) / 2));
  };
  const front = side(card.blocks);
  const text = labelText(cards, number + 1, setting);
  const label = text === '' ? [] : layLabel(text, card, cell, node, setting);
  return { front: { ...front, marks: [...front.marks, ...label] }, back: side(card.back) };
}

/** What every page says, the set, and the number of the card in it; nothing for a set that has no label. */
function labelText({ label, numbered, cards }: Cards, number: number, { job }: Setting): string {
  const own = label !== undefined && numbered ? `${label} · ${number}/${cards.length}` : label;
  return [job.label, own].filter((part) => part !== undefined).join(' · ');
}

/** The small print at the foot of a card: which set it belongs to, and its number, to sort cards by after cutting. */
function layLabel(text: string, card: Card, cell: Room, parent: number, setting: Setting): Mark[] {
  const { job } = setting;
  const style = job.styles.small;
  const node = job.structure.add(parent, 'P');
  const words = shapeText(text, job, node, style, card.span);
  const lines = setLines(words, { ...setting, x: PADDING, width: cell.width - 2 * PADDING }, style, 'left');
  const top = cell.height - PADDING * 0.75 - lines.length * style.leading;
  return lines.flatMap((line, index) => line.marks.map((mark) => moved(mark, 0, top + index * style.leading)));
}

function overflow(card: Card, size: CardSize): Diagnostic {
  const larger = size === 'a7' ? 'a6' : size === 'a6' ? 'a5' : undefined;
  const hint = larger === undefined ? 'Shorten the card.' : `Shorten the card, or give the set size=${larger}.`;
  // The card itself is a line of the template; its words are where its author wrote them.
  const span = card.blocks[0]?.span ?? card.span;
  return problem('card-overflow', span, `This card has more text than an ${size.toUpperCase()} card holds.`, hint);
}
