import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import { eachSession } from '../rule.ts';

/** The `for` of a set of cards is an exercise of the same session. */
export const cardsForExercise = eachSession(({ items, cardSets }) => {
  const exercises = items.flatMap(({ kind, id }) => (kind === 'exercise' && id !== undefined ? [id] : []));
  return cardSets.flatMap((set) => {
    if (set.for === undefined || exercises.includes(set.for)) return [];
    const message = `“${set.title}” is for “${set.for}”, and the session has no exercise of this id.`;
    const known =
      exercises.length > 0
        ? `Its exercises are ${anyOf(exercises)}.`
        : 'Give an exercise of the session this id, or leave out “for”.';
    return [problem('unknown-exercise', set.source('for'), message, offer(nearest(set.for, exercises), known))];
  });
});
