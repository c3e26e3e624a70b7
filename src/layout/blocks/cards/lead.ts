import type { Block, BlockOf, Cards, Inline } from '../../../document/vocabulary.ts';
import { fillLabel } from '../../fill-label.ts';
import type { Setting } from '../../setting.ts';
import { withBreak, withFirst } from '../../change-strips.ts';
import { FORCED, type Strip } from '../../strips.ts';
import { POINTS_PER_MM, sheetNameOf } from '../../units.ts';
import type { CardFormat } from './card-format.ts';

/**
 * The page before the sheets: what to print them on and how, a line to measure, and how to cut. It stands apart because
 * cards that fill their sheet leave no edge to write on.
 */
export function layLead(cards: Cards, format: CardFormat, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const words = job.labels.cards;
  const { span } = cards;
  const text = (content: string): Inline => ({ kind: 'text', text: content, span });
  const paragraph = (content: readonly Inline[]): Block => ({ kind: 'paragraph', content, span });
  const heading = (level: 1 | 2, title: string): Block => {
    const id = `how-to-print-${span.start.line}-${level}`;
    return { kind: 'heading', level, content: [text(title)], id, span };
  };
  const list = (ordered: boolean, items: readonly (readonly Inline[])[]): BlockOf<'list'> => ({
    kind: 'list',
    ordered,
    start: 1,
    tight: true,
    items: items.map((content) => ({ checked: undefined, blocks: [paragraph(content)], span })),
    span,
  });
  const facts = factsOf(cards, format, setting).map(([name, value]): Inline[] => [
    { kind: 'strong', content: [text(`${name}:`)], span },
    text(` ${value}`),
  ]);
  const blocks: Block[] = [
    ...(cards.label === undefined ? [heading(1, words.howTo)] : [heading(1, cards.label), heading(2, words.howTo)]),
    list(false, facts),
    paragraph([text(words.measure)]),
    { kind: 'ruler', span },
    list(
      true,
      stepsOf(format, setting).map((step) => [text(step)]),
    ),
  ];
  return withFirst(job.flow(blocks, setting), (first) => withBreak(first, FORCED));
}

function factsOf(cards: Cards, { cell, backs, sheets }: CardFormat, { job }: Setting): (readonly [string, string])[] {
  const { labels, paper, flip } = job;
  const words = labels.cards;
  // A4 does not divide evenly: an A7 card is 74.25 mm high. Nobody cuts that finely.
  const [width, height] = [cell.width, cell.height].map((points) => Math.floor(points / POINTS_PER_MM));
  const sides = !backs ? words.oneSide : flip === 'long' ? words.longEdge : words.shortEdge;
  return [
    [words.cards, fillLabel(words.cardsAre, { count: cards.cards.length, width: width ?? 0, height: height ?? 0 })],
    [words.sheets, String(sheets)],
    [words.paper, fillLabel(words.paperIs, { paper: sheetNameOf(paper) })],
    [words.sides, sides],
    [words.scale, words.scaleIs],
  ];
}

function stepsOf({ backs, grid }: CardFormat, { job }: Setting): string[] {
  const { print, light, cutAcross, cut, envelope } = job.labels.cards;
  return [print, ...(backs ? [light] : []), grid.columns === 1 ? cutAcross : cut, envelope];
}
