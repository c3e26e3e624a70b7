import type { AgendaItem } from '../../course/model.ts';
import { problem } from '../../diagnostics/problem.ts';
import { eachSession } from '../rule.ts';

/** An exercise has steps, questions for afterwards, and something to do instead. */
export const completeExercises = eachSession(({ items }) =>
  items
    .filter(({ kind }) => kind === 'exercise')
    .flatMap((exercise) =>
      missingParts(exercise).map(({ what, how }) =>
        problem('exercise-incomplete', exercise.source(), `“${exercise.title}” has no ${what}.`, how),
      ),
    ),
);

interface MissingPart {
  readonly what: string;
  readonly how: string;
}

function missingParts({ steps, debrief, optOut }: AgendaItem): MissingPart[] {
  const parts: MissingPart[] = [];
  if (!steps) parts.push({ what: 'steps', how: 'Write them as a numbered list: lines that begin with “1. ”, “2. ” …' });
  if (!debrief)
    parts.push({ what: 'questions for afterwards', how: 'Write them in a “:::debrief” inside the exercise.' });
  if (!optOut) {
    parts.push({
      what: 'way to opt out',
      how: 'Say in an “:::opt-out” inside the exercise what someone can do instead.',
    });
  }
  return parts;
}
