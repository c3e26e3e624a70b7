import type { CardLabels, Labels } from '../layout/setting.ts';
import type { Wording } from '../templating/wording/wording.ts';
import { phrase } from './view/phrase.ts';

/** The words that layout prints by itself, from the strings of the papers' language. */
export function labelsFrom(wording: Wording): Labels {
  const say: Say = (key, slots) => phrase(wording, key, slots);
  return {
    callouts: {
      note: say('callout-note'),
      tip: say('callout-tip'),
      care: say('callout-care'),
      facilitator: say('callout-facilitator'),
      debrief: say('callout-debrief'),
      'opt-out': say('callout-opt-out'),
    },
    time: say('time'),
    timeRange: say('time-range', { start: '{start}', end: '{end}' }),
    activity: say('activity'),
    minutes: say('minutes-head'),
    minutesAtLeast: say('minutes-at-least', { minutes: '{minutes}', count: '{n}' }),
    statement: say('statement'),
    scale: [1, 2, 3, 4, 5].map((step) => say(`scale-${step}`)),
    beforeNow: [say('before-course'), say('after-course')],
    done: say('done'),
    notDone: say('not-done'),
    qr: say('qr-description', { address: '{address}' }),
    answerOf: say('field-answer', { question: '{question}', answer: '{answer}', number: '{number}', total: '{total}' }),
    partOf: say('field-part', { question: '{question}', number: '{number}', total: '{total}' }),
    ruler: say('ruler', { length: '{length}' }),
    cards: cardLabels(say),
  };
}

type Say = (key: string, slots?: Readonly<Record<string, string | number>>) => string;

function cardLabels(say: Say): CardLabels {
  const sheet = { number: '{number}', total: '{total}' };
  return {
    sheetNumber: say('sheet-number', sheet),
    sheetFront: say('sheet-front', sheet),
    sheetBack: say('sheet-back', sheet),
    howTo: say('cards-how-to'),
    cards: say('cards-cards'),
    cardsAre: say('cards-cards-are', { count: '{count}', width: '{width}', height: '{height}' }),
    sheets: say('cards-sheets'),
    paper: say('cards-paper'),
    paperIs: say('cards-paper-is', { paper: '{paper}' }),
    sides: say('cards-sides'),
    oneSide: say('cards-one-side'),
    longEdge: say('cards-long-edge'),
    shortEdge: say('cards-short-edge'),
    scale: say('cards-scale'),
    scaleIs: say('cards-scale-is'),
    measure: say('cards-measure'),
    print: say('cards-print'),
    light: say('cards-light'),
    cut: say('cards-cut'),
    cutAcross: say('cards-cut-across'),
    envelope: say('cards-envelope'),
  };
}
