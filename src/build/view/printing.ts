import type { Cohort, Session } from '../../course/model.ts';
import type { View } from '../../templating/view.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { groupCount } from './groups.ts';
import { phrase } from './phrase.ts';

/**
 * The print sheet of a session: how many of each paper, and how. Handouts and forms are one a person and the spare
 * ones; exercise cards and sets of cards are one a group of the exercise that uses them.
 */
export function printingView(session: Session, cohort: Cohort, wording: Wording): View[] {
  const people = cohort.participants.length;
  const each = people + cohort.spare;
  const exercises = session.items.filter((item) => item.kind === 'exercise');
  const row = (title: string, copies: number, how: string): View => ({ title, copies, how: phrase(wording, how) });
  return [
    row(phrase(wording, 'session-plan'), Math.max(1, cohort.facilitators.length), 'print-two-sided'),
    ...session.handouts.map((handout) => row(handout.title, each, 'print-two-sided')),
    ...(session.evaluation ? [row(phrase(wording, 'evaluation-form'), each, 'print-two-sided')] : []),
    ...exercises.map((exercise) => row(exercise.title, groupCount(exercise, people), 'print-one-sided')),
    ...session.cardSets.map((set) => {
      const exercise = exercises.find(({ id }) => id !== undefined && id === set.for);
      return row(set.title, groupCount(exercise, people), 'print-cards');
    }),
  ];
}
