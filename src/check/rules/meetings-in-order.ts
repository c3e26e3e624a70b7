import type { Cohort, Meeting } from '../../course/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Rule } from '../rule.ts';

/** Meetings come in the order of their sessions, and each is over before the next begins. */
export const meetingsInOrder: Rule = (course) => course.cohorts.flatMap(outOfOrder);

function outOfOrder({ title, meetings, source }: Cohort): Diagnostic[] {
  return meetings.flatMap((meeting, index) => {
    const next = meetings[index + 1];
    if (!next || isOver(meeting, next)) return [];
    const message = `In “${title}”, “${next.session}” (${next.date}) begins before “${meeting.session}” (${meeting.date}) is over.`;
    const at = source('meetings', next.session);
    return [problem('meeting-order', at, message, 'Check the dates and times under “meetings”.')];
  });
}

function isOver({ date, end }: Meeting, next: Meeting): boolean {
  return date < next.date || (date === next.date && end <= next.start);
}
