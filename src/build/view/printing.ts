import type { CardSet, Cohort, Course, Session } from '../../course/model.ts';
import { cardsPerSheet } from '../../layout/blocks/cards/card-grid.ts';
import type { Flip } from '../../templating/papers/template.ts';
import type { View } from '../../templating/view.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { standard } from '../../theme/standard.ts';
import { editionsRead, type EditionNames } from '../editions.ts';
import { materialsFor, setsNeeded } from './card-copies.ts';
import { mostGroups } from './groups.ts';
import { moreCopies } from './more-copies.ts';
import { phrase } from './phrase.ts';

/** How cards of the run are printed. */
export interface CardPrinting {
  /** The edge that sheets are turned over. */
  readonly flip: Flip;
  /** Whether they may come out larger than their authors say, and so on more sheets. */
  readonly mayGrow: boolean;
}

/** Papers about the course as a whole that people get in a session whose materials name them. */
const COURSE_PAPERS = [
  { paper: 'course-evaluation', spare: true },
  { paper: 'equality-form', spare: true },
  { paper: 'certificate', spare: false },
] as const;

/** Of a paper that the list of materials names already. */
const NAMED = { listed: true } as const;

/**
 * The print sheet of a session: how many of each paper, in which edition, and how. Handouts and forms are one a person,
 * each in the edition that the person reads, and the spare ones, with as many more as the materials ask for; exercise
 * cards are one a group, sets of cards as many as the materials say.
 */
export function printingView(
  session: Session,
  { cohort, course }: { readonly cohort: Cohort; readonly course: Course },
  wording: Wording,
  { editions, cards }: { readonly editions: EditionNames; readonly cards: CardPrinting },
): View {
  const people = cohort.participants.length;
  const exercises = session.items.filter((item) => item.kind === 'exercise');
  const row = (title: string, copies: number, how: string, rest: View = {}): View => ({
    title,
    copies,
    amount: String(copies),
    how: phrase(wording, how),
    sets: false,
    listed: false,
    ...rest,
  });
  const copies = copiesByEdition(cohort, editions);
  const each = people + cohort.spare;
  const more = moreCopies(session, course, people);
  const oneEach = (title: string, further = 0): View => {
    const amount = phrase(wording, 'copies-and-more', { count: each, more: further });
    return row(title, each + further, 'print-two-sided', further > 0 ? { amount } : {});
  };
  const inWords = ([edition, count]: readonly [string, number]): string =>
    phrase(wording, 'copies-in-edition', { edition: editions.title(edition), count });
  const leading = cohort.meetings.find((meeting) => meeting.session === session.id)?.facilitators ?? [];
  const rows = [
    row(phrase(wording, 'session-plan'), Math.max(1, leading.length), 'print-two-sided'),
    ...session.handouts.flatMap((handout) => {
      const own = more.filter((one) => one.handout === handout);
      const further = own.filter(({ larger }) => !larger).reduce((sum, one) => sum + one.copies, 0);
      const larger = own
        .filter((one) => one.larger)
        .map((one) => row(handout.title, one.copies, 'print-larger', NAMED));
      return [oneEach(handout.title, further), ...larger];
    }),
    ...more.flatMap(({ handout, from, copies: count, larger }) => {
      if (from === undefined) return [];
      const title = phrase(wording, 'paper-from-session', { title: handout.title, number: from });
      return [row(title, count, larger ? 'print-larger' : 'print-two-sided', NAMED)];
    }),
    ...(session.evaluation ? [oneEach(phrase(wording, 'evaluation-form'))] : []),
    ...COURSE_PAPERS.flatMap(({ paper, spare }) => {
      const title = phrase(wording, paper);
      if (!isNamed(title, session)) return [];
      return [{ ...(spare ? oneEach(title) : row(title, people, 'print-one-side')), ...NAMED }];
    }),
    ...exercises.map((exercise) => row(exercise.title, mostGroups(exercise, people), 'print-one-sided')),
    ...session.cardSets.map((set) => {
      const count = setsNeeded(set, session, people);
      const how = set.back === undefined ? 'print-cards' : `print-cards-${cards.flip}`;
      const listed = materialsFor(set, session).length > 0;
      return row(set.title, count, how, { amount: amountOfSets(count, set, cards, wording), sets: true, listed });
    }),
  ];
  return {
    rows,
    each,
    sets: session.cardSets.length,
    editions: copies.length > 1 ? wording.list(copies.map(inWords)) : '',
    usual: editions.usual === standard.name ? '' : editions.title(editions.usual),
  };
}

/** Whether everyone gets a paper of that title in a session, as its materials say. */
function isNamed(title: string, { materials }: Session): boolean {
  const name = title.toLowerCase();
  return materials.some(({ item, per }) => per?.unit === 'person' && item.toLowerCase().includes(name));
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
