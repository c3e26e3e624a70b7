import type { Diagnostic, Outcome, Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { anyOf, offer } from '../diagnostics/wording.ts';
import { daysAfter } from './calendar.ts';
import type { Facilitator, Meeting, Session, Source, Venue } from './model.ts';

/** When a cohort meets, as its file says. */
export interface MeetingPlan {
  /** The first day, `YYYY-MM-DD`. */
  readonly starts: string;
  /** Minutes after midnight. */
  readonly time: number;
  /** Days from one meeting to the next; 1 or more. */
  readonly every: number;
  /** Days without a meeting. */
  readonly skip: readonly string[];
  readonly venue: Venue | undefined;
  readonly facilitators: readonly Facilitator[];
  readonly changes: readonly MeetingChange[];
}

/** What differs for one session. */
export interface MeetingChange {
  /** The session's id. */
  readonly session: string;
  readonly date?: string | undefined;
  readonly time?: number | undefined;
  readonly venue?: Venue | undefined;
  readonly facilitators?: readonly Facilitator[] | undefined;
  /** Where the id was written. */
  readonly at: Span;
  readonly source: Source;
}

/**
 * Gives every session its meeting. A skipped day moves its meeting and all later ones; a change moves one alone.
 *
 * @param sessions In running order.
 */
export function meetings(
  plan: MeetingPlan,
  sessions: readonly Pick<Session, 'id' | 'slot'>[],
): Outcome<readonly Meeting[]> {
  const changes = new Map(plan.changes.map((change) => [change.session, change]));
  const days = meetingDays(plan, sessions.length);
  const value = sessions.map(({ id, slot }, index): Meeting => {
    const change = changes.get(id);
    const start = change?.time ?? plan.time;
    return {
      session: id,
      date: change?.date ?? days[index] ?? plan.starts,
      start,
      end: start + slot,
      venue: change?.venue ?? plan.venue,
      facilitators: change?.facilitators ?? plan.facilitators,
    };
  });
  return { value, problems: plan.changes.flatMap((change) => changeProblems(change, plan, sessions)) };
}

/** The days of the regular meetings: the first that are not skipped. */
function meetingDays(plan: MeetingPlan, wanted: number): string[] {
  const skipped = new Set(plan.skip);
  const days: string[] = [];
  for (let day = plan.starts; days.length < wanted; day = daysAfter(day, plan.every)) {
    if (!skipped.has(day)) days.push(day);
  }
  return days;
}

function changeProblems(
  change: MeetingChange,
  plan: MeetingPlan,
  sessions: readonly Pick<Session, 'id'>[],
): Diagnostic[] {
  const ids = sessions.map(({ id }) => id);
  const problems: Diagnostic[] = [];
  if (!ids.includes(change.session)) {
    const known = ids.length > 0 ? `The sessions are ${anyOf(ids)}.` : 'The course has no sessions yet.';
    const message = `The course has no session “${change.session}”.`;
    problems.push(problem('unknown-session', change.at, message, offer(nearest(change.session, ids), known)));
  }
  if (change.date !== undefined && plan.skip.includes(change.date)) {
    problems.push(
      problem(
        'meeting-on-skipped-day',
        change.source('date'),
        `“${change.session}” is moved to ${change.date}, which is a day without a meeting.`,
        'Choose another day, or take the day out of “skip”.',
      ),
    );
  }
  return problems;
}
