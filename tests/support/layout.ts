import { layOut, type LayoutOptions } from '../../src/layout/layout.ts';
import type { Page, TextMark } from '../../src/layout/page.ts';
import type { Labels } from '../../src/layout/setting.ts';
import type { Block, Footnote } from '../../src/document/vocabulary.ts';
import { standard } from '../../src/theme/standard.ts';
import { evenMeasurer } from './measurer.ts';
import { document, span } from './tree.ts';

export const labels: Labels = {
  callouts: {
    note: 'Note',
    tip: 'Tip',
    care: 'Take care',
    facilitator: 'Facilitator',
    debrief: 'Debrief',
    'opt-out': 'Or',
  },
  time: 'Time',
  timeRange: '{start} to {end}',
  activity: 'What',
  minutes: 'Minutes',
  minutesAtLeast: '{minutes}, at least {n}',
  statement: 'Statement',
  scale: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
  beforeNow: ['Then', 'Now'],
  done: 'done',
  notDone: 'to do',
  qr: 'Code for {address}',
  answerOf: '{question} {answer} ({number} of {total})',
  partOf: '{question} ({number} of {total})',
  ruler: 'This line is {length} mm',
  cards: {
    sheetNumber: 'Sheet {number} of {total}',
    sheetFront: 'Sheet {number} of {total} front',
    sheetBack: 'Sheet {number} of {total} back',
    howTo: 'How to cut',
    cards: 'Cards',
    cardsAre: '{count} of {width} × {height} mm',
    sheets: 'Sheets',
    paper: 'Paper',
    paperIs: '{paper} card',
    sides: 'Sides',
    oneSide: 'one',
    longEdge: 'both, long edge',
    shortEdge: 'both, short edge',
    scale: 'Scale',
    scaleIs: '100 %',
    measure: 'Measure this:',
    print: 'Print.',
    light: 'Hold it to the light.',
    cut: 'Cut across, then down.',
    cutAcross: 'Cut across.',
    envelope: 'Put it in an envelope.',
  },
};

/** Lays blocks out on A4 in the even face, where body text is 12 points, so a character is 6 points wide. */
export function lay(
  blocks: readonly Block[],
  options: Partial<LayoutOptions> & { footnotes?: readonly Footnote[]; language?: string } = {},
) {
  const { footnotes, language, ...rest } = options;
  const tree = document(blocks, footnotes);
  return layOut(language === undefined ? tree : { ...tree, language }, {
    theme: standard,
    measurer: evenMeasurer(),
    labels,
    sheet: { size: 'A4', landscape: false },
    head: [],
    foot: [],
    furnitureSpan: span,
    imageSize: () => undefined,
    ...rest,
  });
}

export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly slot: number | undefined;
}

export function linesOf(page: Page | undefined): TextLine[] {
  return (page?.marks ?? [])
    .filter((mark): mark is TextMark => mark.kind === 'text')
    .map((mark) => ({
      text: mark.runs
        .map((run) => run.text)
        .join('')
        .trim(),
      x: mark.x,
      y: mark.y,
      slot: mark.slot,
    }));
}

/** All words of a paper, page by page, furniture and repeated heads apart. */
export function wordsOf(paper: { readonly pages: readonly Page[] }): string[] {
  return paper.pages.flatMap((page) =>
    linesOf(page)
      .filter((line) => line.slot !== undefined)
      .flatMap((line) => line.text.split(/\s+/)),
  );
}
