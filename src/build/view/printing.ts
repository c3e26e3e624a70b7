import type { Cohort } from '../../course/model.ts';
import type { View } from '../../templating/view.ts';
import { standard } from '../../theme/standard.ts';
import { editionsRead, type EditionNames } from '../editions.ts';
import { phrase } from './phrase.ts';
import { copiesForEach, printRows, type Printing } from './print-rows.ts';

/**
 * The print sheet of a session: how many of each paper, in which edition, and how. Handouts and forms are one a person,
 * each in the edition that the person reads, and the spare ones, with as many more as the materials ask for; exercise
 * cards are one a group, sets of cards as many as the materials say.
 */
export function printingView(printing: Printing, editions: EditionNames): View {
  const { session, cohort, wording } = printing;
  const copies = copiesByEdition(cohort, editions);
  const inWords = ([edition, count]: readonly [string, number]): string =>
    phrase(wording, 'copies-in-edition', { edition: editions.title(edition), count });
  return {
    rows: printRows(printing),
    each: copiesForEach(cohort),
    sets: session.cardSets.length,
    editions: copies.length > 1 ? wording.list(copies.map(inWords)) : '',
    usual: editions.usual === standard.name ? '' : editions.title(editions.usual),
  };
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
