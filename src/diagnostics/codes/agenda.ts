import type { Entry } from './entry.ts';

/** Minutes and clock times. */
export const agendaCodes = {
  'missing-minutes': {
    severity: 'error',
    title: 'An item of the agenda has no minutes',
    explanation:
      'Times are worked out from the minutes of every item, and a missing length is never guessed. Add `minutes=15` (with your number) to the item.',
  },
  'agenda-overrun': {
    severity: 'error',
    title: 'The agenda is longer than the slot',
    explanation:
      'The minutes of all items and breaks add up to more than the session’s `slot`, so the last items would never happen. Shorten or leave out items, or give the session a longer slot.',
  },
  'agenda-underrun': {
    severity: 'error',
    title: 'The agenda is shorter than the slot',
    explanation:
      'The minutes of all items and breaks add up to less than the session’s `slot`. Give the items more time, add one, or give the session a shorter slot.',
  },
  'pinned-item': {
    severity: 'error',
    title: 'An item does not begin at the time it is pinned to',
    explanation:
      'An item with `at` has to begin at that time of day, because lunch or a visitor will not wait. The items before it take more or less time than there is until then. Change their minutes, the start of the meeting, or `at`.',
  },
  'shortening-too-long': {
    severity: 'error',
    title: '`at-least` is longer than `minutes`',
    explanation:
      '`minutes` is what is planned, and `at-least` is what is enough when time runs short. So `at-least` is the smaller of the two.',
  },
  'no-break': {
    severity: 'warning',
    title: 'A session of more than two hours has no break',
    explanation:
      'Nobody can listen for more than two hours, and some people need to move, eat or take medication. Add `::break[Tea and coffee]{minutes=20}` near the middle.',
  },
} as const satisfies Record<string, Entry>;
