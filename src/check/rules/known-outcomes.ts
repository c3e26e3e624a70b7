import type { Question, AgendaItem, Session } from '../../course/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import { eachSession } from '../rule.ts';

/** What items and questions name in `meets` are outcomes of their session. */
export const knownOutcomes = eachSession((session) => {
  if (session.outcomes.length === 0) return []; // They could not be read.
  return [...session.items, ...(session.evaluation?.questions ?? [])].flatMap((part) => unknownIn(part, session));
});

function unknownIn({ meets, source }: AgendaItem | Question, { outcomes }: Session): Diagnostic[] {
  const ids = outcomes.map(({ id }) => id);
  return meets
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const message = `The session has no outcome “${id}”.`;
      return problem(
        'unknown-outcome',
        source('meets'),
        message,
        offer(nearest(id, ids), `Its outcomes are ${anyOf(ids)}.`),
      );
    });
}
