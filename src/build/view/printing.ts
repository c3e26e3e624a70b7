import type { Cohort, Session } from '../../course/model.ts';
import type { View } from '../../templating/view.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { editionsRead, type EditionNames } from '../editions.ts';
import { groupCount } from './groups.ts';
import { phrase } from './phrase.ts';

/**
 * The print sheet of a session: how many of each paper, in which edition, and how. Handouts and forms are one a person,
 * each in the edition that the person reads, and the spare ones; exercise cards and sets of cards are one a group of the
 * exercise that uses them.
 */
export function printingView(session: Session, cohort: Cohort, wording: Wording, editions: EditionNames): View[] {
  const people = cohort.participants.length;
  const exercises = session.items.filter((item) => item.kind === 'exercise');
  const row = (title: string, copies: number, how: string, inEditions = ''): View => ({
    title,
    copies,
    editions: inEditions,
    how: phrase(wording, how),
  });
  const copies = copiesByEdition(cohort, editions);
  const oneEach = (title: string): View =>
    row(title, people + cohort.spare, 'print-two-sided', copies.length > 1 ? wording.list(copies.map(inWords)) : '');
  const inWords = ([edition, count]: readonly [string, number]): string =>
    phrase(wording, 'copies-in-edition', { edition: editions.title(edition), count });
  return [
    row(phrase(wording, 'session-plan'), Math.max(1, cohort.facilitators.length), 'print-two-sided'),
    ...session.handouts.map((handout) => oneEach(handout.title)),
    ...(session.evaluation ? [oneEach(phrase(wording, 'evaluation-form'))] : []),
    ...exercises.map((exercise) => row(exercise.title, groupCount(exercise, people), 'print-one-sided')),
    ...session.cardSets.map((set) => {
      const exercise = exercises.find(({ id }) => id !== undefined && id === set.for);
      return row(set.title, groupCount(exercise, people), 'print-cards');
    }),
  ];
}

/** How many copies people need in each edition. The spare ones are in the usual edition. */
function copiesByEdition({ participants, spare }: Cohort, { usual }: EditionNames): (readonly [string, number])[] {
  return editionsRead(participants, usual)
    .map((edition) => {
      const readers = participants.filter((one) => one.edition === edition).length;
      return [edition, readers + (edition === usual ? spare : 0)] as const;
    })
    .filter(([, copies]) => copies > 0);
}
