import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { Block, Card, Cards, CardSize } from '../../../document/vocabulary.ts';
import type { InkOnPaper } from '../../ink.ts';
import type { Setting } from '../../setting.ts';
import { inkOf } from '../../stack.ts';
import type { Strip } from '../../strips.ts';
import { layLabel, type SheetSide } from './card-foot.ts';
import { chooseFormat, layText, roomsOf, type CardFormat } from './card-format.ts';
import { cardsPerSheet, PADDING } from './card-grid.ts';
import { cardSheet } from './card-sheet.ts';
import { layLead } from './lead.ts';

/**
 * Cards to cut: sheets of two, four or eight with guides along every cut, and after each sheet its backs, placed for the
 * edge that the printer turns sheets over. All cards of a set have text of one size, the largest at which every one fits.
 * A set may begin with a page that says how to print and cut it.
 */
export function layCards(cards: Cards, setting: Setting): readonly Strip[] {
  const format = chooseFormat(cards, setting);
  const lead = cards.lead ? layLead(cards, format, setting) : [];
  const perSheet = cardsPerSheet(format.size);
  const sides = cards.cards.map((_, index) => laySides(cards, index, format, setting));
  const sheets = Array.from({ length: format.sheets }, (_, index) => {
    const some = sides.slice(index * perSheet, (index + 1) * perSheet);
    const face = (side: SheetSide['side']): Strip => {
      const inks = some.map((one) => one[side ?? 'front']);
      return cardSheet(inks, { sheet: index + 1, side }, format, cards, setting);
    };
    return format.backs ? [face('front'), face('back')] : [face(undefined)];
  });
  return [...lead, ...sheets.flat()];
}

interface Sides {
  readonly front: InkOnPaper;
  readonly back: InkOnPaper;
}

/** Sets both sides of a card, each from the top left of its cell; text stands in the middle of the height. */
function laySides(cards: Cards, index: number, format: CardFormat, setting: Setting): Sides {
  const { job } = setting;
  const { room } = format;
  const card = cards.cards[index];
  const node = job.structure.add(setting.node, 'Sect');
  const rooms = roomsOf(index, format, setting);
  const side = (blocks: readonly Block[], own: { readonly height: number }): InkOnPaper => {
    const stacked = layText(blocks, format, { ...setting, node });
    const { height } = stacked;
    if (card && height > own.height) job.problems.push(overflow(card, format.size));
    // In line with its neighbours, unless the number of the sheet needs the room.
    const down = Math.max(0, Math.min((room.height - height) / 2, own.height - height));
    return inkOf(stacked, PADDING, PADDING + down);
  };
  const front = side(card?.blocks ?? [], rooms.front);
  const label = layLabel(cards, index, { ...format, node }, setting);
  return { front: { ...front, marks: [...front.marks, ...label] }, back: side(card?.back ?? [], rooms.back) };
}

function overflow(card: Card, size: CardSize): Diagnostic {
  const larger = size === 'a7' ? 'a6' : size === 'a6' ? 'a5' : undefined;
  const hint = larger === undefined ? 'Shorten the card.' : `Shorten the card, or give the set size=${larger}.`;
  // The card itself is a line of the template; its words are where its author wrote them.
  const span = card.blocks[0]?.span ?? card.span;
  return problem('card-overflow', span, `This card has more text than an ${size.toUpperCase()} card holds.`, hint);
}
