import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Block, Card, Cards, CardSize } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { gathered, moved, type InkOnPaper, type Moving } from '../ink.ts';
import type { Mark } from '../page.ts';
import type { Paper, Setting } from '../setting.ts';
import { inkOf, stack, type Stack } from '../stack.ts';
import { strip, type Strip } from '../strips.ts';
import { ROOT, startStructure } from '../structure.ts';
import { scaled } from '../style.ts';
import { POINTS_PER_MM } from '../units.ts';

/** How a sheet is divided: halves, quarters, eighths of A4 are A5, A6, A7. */
const GRID: Readonly<Record<CardSize, { readonly columns: number; readonly rows: number }>> = {
  a5: { columns: 1, rows: 2 },
  a6: { columns: 2, rows: 2 },
  a7: { columns: 2, rows: 4 },
};
/** From a cut to the text. It is wide enough for a card at the edge of the sheet, where printers leave a margin. */
const PADDING = 9 * POINTS_PER_MM;
/** From the edge of the paper to the end of a cut guide: what any office printer can print. */
const UNPRINTABLE = 5 * POINTS_PER_MM;
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
  const { job } = setting;
  const grid = GRID[cards.size];
  const cell = { width: job.paper.width / grid.columns, height: job.paper.height / grid.rows };
  const label = cards.label === undefined ? 0 : job.styles.small.leading;
  const room = { width: cell.width - 2 * PADDING, height: cell.height - 2 * PADDING - label };
  const scale = SCALES[cards.size].find((one) => cards.cards.every((card) => fits(card, one, room, setting))) ?? 1;
  const backs = cards.cards.some((card) => card.back.length > 0);
  const perSheet = grid.columns * grid.rows;
  const sides = cards.cards.map((card, index) => laySides(card, index, cards, scale, room, cell, setting));
  const sheets: Strip[] = [];
  for (let start = 0; start < sides.length; start += perSheet) {
    const some = sides.slice(start, start + perSheet);
    sheets.push(
      sheet(
        some.map((side) => side.front),
        false,
        grid,
        cell,
        setting,
      ),
    );
    if (backs)
      sheets.push(
        sheet(
          some.map((side) => side.back),
          true,
          grid,
          cell,
          setting,
        ),
      );
  }
  return sheets;
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
  room: Room,
  cell: Room,
  setting: Setting,
): Sides {
  const { job } = setting;
  const node = job.structure.add(setting.node, 'Sect');
  const side = (blocks: readonly Block[]): InkOnPaper => {
    const stacked = laid(blocks, scale, room, { ...setting, node });
    if (stacked.height > room.height) job.problems.push(overflow(card, cards.size));
    return inkOf(stacked, PADDING, PADDING + Math.max(0, (room.height - stacked.height) / 2));
  };
  const front = side(card.blocks);
  const label =
    cards.label === undefined
      ? []
      : layLabel(
          cards.numbered ? `${cards.label} · ${number + 1}/${cards.cards.length}` : cards.label,
          card,
          cell,
          node,
          setting,
        );
  return { front: { ...front, marks: [...front.marks, ...label] }, back: side(card.back) };
}

/** The small print at the foot of a card: which set it belongs to, and its number, to sort cards by after cutting. */
function layLabel(text: string, card: Card, cell: Room, parent: number, setting: Setting): Mark[] {
  const { job } = setting;
  const style = job.styles.small;
  const node = job.structure.add(parent, 'P');
  const words = shapeText(text, job, node, style, card.span);
  const lines = setLines(words, { ...setting, x: PADDING, width: cell.width - 2 * PADDING }, style);
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

/** One side of a sheet. On a back, columns run from right to left, so that each back lies behind its front. */
function sheet(
  sides: readonly InkOnPaper[],
  back: boolean,
  grid: { columns: number; rows: number },
  cell: Room,
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
function guides(grid: { columns: number; rows: number }, paper: Paper, { job }: Setting): Mark[] {
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
