import { problem } from '../../diagnostics/problem.ts';
import { eachSession } from '../rule.ts';

/** `at-least` is no longer than `minutes`. */
export const shorteningShortens = eachSession(({ items }) =>
  items.flatMap(({ title, minutes, atLeast, source }) => {
    if (atLeast === undefined || minutes === 0 || atLeast <= minutes) return [];
    const message = `“${title}” is planned to take ${minutes} minutes, and would need at least ${atLeast}.`;
    const hint = `Make “at-least” ${minutes} or less, or give the item more minutes.`;
    return [problem('shortening-too-long', source('at-least'), message, hint)];
  }),
);
