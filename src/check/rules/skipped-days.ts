import { daysBetween } from '../../course/calendar.ts';
import type { Cohort } from '../../course/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Rule } from '../rule.ts';

/** A day to skip is one on which there could be a meeting. One after the last meeting does no harm. */
export const skippedDays: Rule = (course) => course.cohorts.flatMap(unusedSkips);

function unusedSkips({ title, starts, every, skip, source }: Cohort): Diagnostic[] {
  if (starts === '') return []; // It could not be read.
  return skip.flatMap((day, index) => {
    const days = daysBetween(starts, day);
    if (days >= 0 && days % every === 0) return [];
    const message = `“${title}” would not meet on ${day} anyway.`;
    return [problem('unused-skip', source('skip', index), message, 'Check the date, or take it out of “skip”.')];
  });
}
