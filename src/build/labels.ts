import type { Labels } from '../layout/setting.ts';
import type { Wording } from '../templating/wording/wording.ts';
import { phrase } from './view/phrase.ts';

/** The words that layout prints by itself, from the strings of the papers' language. */
export function labelsFrom(wording: Wording): Labels {
  const say = (key: string, slots?: Readonly<Record<string, string | number>>): string => phrase(wording, key, slots);
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
    atLeast: say('at-least', { count: '{n}' }),
    statement: say('statement'),
    scale: [1, 2, 3, 4, 5].map((step) => say(`scale-${step}`)),
    beforeNow: [say('before-course'), say('after-course')],
    done: say('done'),
    notDone: say('not-done'),
    qr: say('qr-description', { address: '{address}' }),
    answerOf: say('field-answer', { question: '{question}', answer: '{answer}', number: '{number}', total: '{total}' }),
    partOf: say('field-part', { question: '{question}', number: '{number}', total: '{total}' }),
  };
}
