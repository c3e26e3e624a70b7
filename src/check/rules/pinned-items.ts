import { agendaTimes, clockText } from '../../course/clock.ts';
import type { Cohort, Session } from '../../course/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { count } from '../../diagnostics/wording.ts';
import type { Rule } from '../rule.ts';

/** An item that is pinned to the clock begins at that time in every cohort. */
export const pinnedItems: Rule = (course) =>
  course.sessions.flatMap((session) => course.cohorts.flatMap((cohort) => offTheClock(session, cohort)));

function offTheClock(session: Session, cohort: Cohort): Diagnostic[] {
  const meeting = cohort.meetings.find(({ session: id }) => id === session.id);
  if (!meeting) return [];
  // After an item without minutes, which is a problem of its own, no time is known.
  const unknown = session.items.findIndex(({ minutes }) => minutes === 0);
  const known = unknown === -1 ? session.items : session.items.slice(0, unknown + 1);
  const times = agendaTimes({ items: known }, meeting.start);
  return known.flatMap(({ title, at, source }, index) => {
    const start = times[index]?.start;
    if (at === undefined || start === undefined || start === at) return [];
    const off = `${count(Math.abs(start - at), 'minute')} ${start > at ? 'late' : 'early'}`;
    const message = `“${title}” is pinned to ${clockText(at)}, and in “${cohort.title}” it begins at ${clockText(start)}, ${off}.`;
    const hint = 'Change the minutes of the items before it, the time of the meeting, or “at”.';
    return [problem('pinned-item', source('at'), message, hint)];
  });
}
