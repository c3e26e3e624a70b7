import { problem } from '../../diagnostics/problem.ts';
import { eachSession } from '../rule.ts';

/** A session has something to do in it. */
export const sessionHasAgenda = eachSession(({ title, items, source }) => {
  if (items.length > 0) return [];
  const hint = 'Write the first item: :::activity[Welcome]{minutes=15}';
  return [problem('session-empty', source(), `“${title}” has no agenda.`, hint)];
});
