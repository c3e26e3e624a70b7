import { problem } from '../../diagnostics/problem.ts';
import { eachSession } from '../rule.ts';

/** Every outcome is asked about in the session's evaluation. */
export const outcomesAsked = eachSession(({ outcomes, evaluation, source }) => {
  if (outcomes.length > 0 && !evaluation) {
    const message = 'The session has no “:::evaluation”, so no question asks about its outcomes.';
    const hint = 'Add one with a question for each outcome: ::scale[I can …]{meets=…}';
    return [problem('outcome-without-question', source('outcomes'), message, hint)];
  }
  const asked = new Set(evaluation?.questions.flatMap(({ meets }) => meets));
  return outcomes
    .filter(({ id }) => !asked.has(id))
    .map(({ id, sentence }) => {
      const message = `No question of the evaluation asks about the outcome “${id}”.`;
      const hint = `Add one inside “:::evaluation”, such as ::scale[I can ${lowerFirst(sentence)}]{meets=${id}}`;
      return problem('outcome-without-question', source('outcomes', id), message, hint);
    });
});

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
