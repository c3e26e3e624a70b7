import { problem } from '../../diagnostics/problem.ts';
import { eachSession } from '../rule.ts';

/** Longest session without a break, in minutes. */
const LONGEST = 120;

/** A session of more than two hours has a break. */
export const breakInLongSessions = eachSession(({ title, slot, items, source }) => {
  if (slot <= LONGEST || items.length === 0 || items.some((item) => item.kind === 'break')) return [];
  const message = `“${title}” is longer than two hours and has no break.`;
  const hint = 'Add one near the middle: ::break[Tea and coffee]{minutes=20}';
  return [problem('no-break', source('slot'), message, hint)];
});
