import type { CardSet, Cohort, Session } from '../../course/model.ts';
import { cardsPerSheet } from '../../layout/blocks/cards/card-grid.ts';
import type { Flip } from '../../templating/papers/template.ts';
import type { View } from '../../templating/view.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { editionsRead, type EditionNames } from '../editions.ts';
import { setsNeeded } from './card-copies.ts';
import { mostGroups } from './groups.ts';
import { phrase } from './phrase.ts';

/** How cards of the run are printed. */
export interface CardPrinting {
  /** The edge that sheets are turned over. */
  readonly flip: Flip;
  /** Whether they may come out larger than their authors say, and so on more sheets. */
  readonly mayGrow: boolean;
}

/**
 * The print sheet of a session: how many of each paper, in which edition, and how. Handouts and forms are one a person,
 * each in the edition that the person reads, and the spare ones; exercise cards are one a group, sets of cards as many
 * as the materials say.
 */
export function printingView(
  session: Session,
  cohort: Cohort,
  wording: Wording,
  { editions, cards }: { readonly editions: EditionNames; readonly cards: CardPrinting },
): View {
  const people = cohort.participants.length;
  const exercises = session.items.filter((item) => item.kind === 'exercise');
  const row = (title: string, copies: number, how: string): View => ({
    title,
    copies,
    amount: String(copies),
    how: phrase(wording, how),
  });
  const copies = copiesByEdition(cohort, editions);
  const each = people + cohort.spare;
  const oneEach = (title: string): View => row(title, each, 'print-two-sided');
  const inWords = ([edition, count]: readonly [string, number]): string =>
    phrase(wording, 'copies-in-edition', { edition: editions.title(edition), count });
  const rows = [
    row(phrase(wording, 'session-plan'), Math.max(1, cohort.facilitators.length), 'print-two-sided'),
    ...session.handouts.map((handout) => oneEach(handout.title)),
    ...(session.evaluation ? [oneEach(phrase(wording, 'evaluation-form'))] : []),
    ...exercises.map((exercise) => row(exercise.title, mostGroups(exercise, people), 'print-one-sided')),
    ...session.cardSets.map((set) => {
      const count = setsNeeded(set, session, people);
      const how = set.back === undefined ? 'print-cards' : `print-cards-${cards.flip}`;
      return { ...row(set.title, count, how), amount: amountOfSets(count, set, cards, wording) };
    }),
  ];
  return {
    rows,
    each,
    sets: session.cardSets.length,
    editions: copies.length > 1 ? wording.list(copies.map(inWords)) : '',
  };
}

/** How many sheets a set has is known where cards keep their size. */
function amountOfSets(count: number, { size, cards }: CardSet, { mayGrow }: CardPrinting, wording: Wording): string {
  const sets = phrase(wording, 'sets-of-cards', { count });
  const sheets = Math.ceil(cards.length / cardsPerSheet(size));
  return mayGrow ? sets : phrase(wording, 'sheets-in-a-set', { sets, count: sheets });
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
