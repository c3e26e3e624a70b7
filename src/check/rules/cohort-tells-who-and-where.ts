import type { Cohort } from '../../course/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Rule } from '../rule.ts';

/** A cohort says who leads each meeting, and where it is. */
export const cohortTellsWhoAndWhere: Rule = (course) =>
  course.cohorts.flatMap((cohort) => [...whoLeads(cohort), ...where(cohort)]);

function whoLeads({ title, facilitators, meetings, source }: Cohort): Diagnostic[] {
  const missing = meetings.filter((meeting) => meeting.facilitators.length === 0);
  if (meetings.length > 0 ? missing.length === 0 : facilitators.length > 0) return [];
  const hint = 'List them: facilitators: [{ name: …, phone: …, email: … }]';
  const message = `“${title}” names no facilitator${someOf(missing.length, meetings.length)}.`;
  return [problem('cohort-without-facilitator', source('facilitators'), message, hint)];
}

function where({ title, venue, meetings, source }: Cohort): Diagnostic[] {
  const missing = meetings.filter((meeting) => meeting.venue === undefined);
  if (meetings.length > 0 ? missing.length === 0 : venue !== undefined) return [];
  const hint = 'Say where it is: venue: { name: …, address: …, access: … }';
  const message = `“${title}” names no venue${someOf(missing.length, meetings.length)}.`;
  return [problem('cohort-without-venue', source('venue'), message, hint)];
}

function someOf(missing: number, all: number): string {
  return missing < all ? ` for ${missing} of its ${all} meetings` : '';
}
