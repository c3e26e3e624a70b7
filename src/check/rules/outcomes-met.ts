import { problem } from '../../diagnostics/problem.ts';
import { eachSession } from '../rule.ts';

/** Every outcome is worked towards by an item of the agenda. */
export const outcomesMet = eachSession(({ outcomes, items, source }) => {
  if (items.length === 0) return [];
  const met = new Set(items.flatMap(({ meets }) => meets));
  return outcomes
    .filter(({ id }) => !met.has(id))
    .map(({ id }) => {
      const message = `No item of the agenda works towards the outcome “${id}”.`;
      const hint = `Add it to an item that does: meets=${id}`;
      return problem('outcome-without-item', source('outcomes', id), message, hint);
    });
});
