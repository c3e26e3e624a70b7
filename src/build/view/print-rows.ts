import type { CardSet, Cohort, Course, Handout, Session } from '../../course/model.ts';
import { cardsPerSheet } from '../../layout/blocks/cards/card-grid.ts';
import type { Flip } from '../../templating/papers/template.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { materialsFor, setsNeeded } from './card-copies.ts';
import { mostGroups } from './groups.ts';
import { moreCopies, type MoreCopies } from './more-copies.ts';
import { phrase } from './phrase.ts';

/** How cards of the run are printed. */
export interface CardPrinting {
  /** The edge that sheets are turned over. */
  readonly flip: Flip;
  /** Whether they may come out larger than their authors say, and so on more sheets. */
  readonly mayGrow: boolean;
}

/** A paper on a print sheet. */
export type PrintRow = {
  readonly title: string;
  readonly copies: number;
  /** The copies in words: “14 and 4 more”, “2 sets of 3 sheets”. */
  readonly amount: string;
  readonly how: string;
  /** Whether they are sets of cards. */
  readonly sets: boolean;
  /** Whether the list of materials names the paper already. */
  readonly listed: boolean;
};

/** What a session's papers are counted by. */
export interface Printing {
  readonly session: Session;
  readonly cohort: Cohort;
  readonly course: Course;
  readonly cards: CardPrinting;
  readonly wording: Wording;
}

/** Papers about the course as a whole that people get in a session whose materials name them. */
const COURSE_PAPERS = [
  { paper: 'course-evaluation', spare: true },
  { paper: 'equality-form', spare: true },
  { paper: 'certificate', spare: false },
] as const;

/** The papers of a session in the order in which they are printed. */
export function printRows(printing: Printing): PrintRow[] {
  const { session, course, cohort } = printing;
  const more = moreCopies(session, course, cohort.participants.length);
  return [
    planRow(printing),
    ...session.handouts.flatMap((handout) => handoutRows(handout, more, printing)),
    ...more.flatMap((one) => (one.from === undefined ? [] : [furtherRow(one, printing)])),
    ...(session.evaluation ? [oneEach(phrase(printing.wording, 'evaluation-form'), 0, printing)] : []),
    ...courseRows(printing),
    ...exerciseRows(printing),
    ...session.cardSets.map((set) => cardRow(set, printing)),
  ];
}

/** How many copies there are of what everybody gets, with the spare ones. */
export function copiesForEach({ participants, spare }: Cohort): number {
  return participants.length + spare;
}

function row(title: string, copies: number, how: string, rest: Partial<PrintRow> = {}): PrintRow {
  return { title, copies, amount: String(copies), how, sets: false, listed: false, ...rest };
}

/** One for each who leads the day. */
function planRow({ session, cohort, wording }: Printing): PrintRow {
  const leading = cohort.meetings.find((meeting) => meeting.session === session.id)?.facilitators ?? [];
  return row(phrase(wording, 'session-plan'), Math.max(1, leading.length), phrase(wording, 'print-two-sided'));
}

/** What everybody gets, and `further` ones. */
function oneEach(title: string, further: number, { cohort, wording }: Printing): PrintRow {
  const each = copiesForEach(cohort);
  const amount = further > 0 ? phrase(wording, 'copies-and-more', { count: each, more: further }) : String(each);
  return row(title, each + further, phrase(wording, 'print-two-sided'), { amount });
}

/** A handout with the copies that materials ask for beyond one a person; those of another size have a row each. */
function handoutRows(handout: Handout, more: readonly MoreCopies[], printing: Printing): PrintRow[] {
  const own = more.filter((one) => one.handout === handout);
  const further = own.filter(({ larger }) => !larger).reduce((sum, { copies }) => sum + copies, 0);
  const larger = own.filter((one) => one.larger).map((one) => furtherRow(one, printing));
  return [oneEach(handout.title, further, printing), ...larger];
}

/** Copies that materials ask for, in a row of their own. */
function furtherRow({ handout, from, copies, larger }: MoreCopies, { wording }: Printing): PrintRow {
  const { title } = handout;
  const name = from === undefined ? title : phrase(wording, 'paper-from-session', { title, number: from });
  return row(name, copies, phrase(wording, larger ? 'print-larger' : 'print-two-sided'), { listed: true });
}

function courseRows(printing: Printing): PrintRow[] {
  const { session, cohort, wording } = printing;
  return COURSE_PAPERS.flatMap(({ paper, spare }) => {
    const title = phrase(wording, paper);
    if (!isNamed(title, session)) return [];
    const one = spare
      ? oneEach(title, 0, printing)
      : row(title, cohort.participants.length, phrase(wording, 'print-one-side'));
    return [{ ...one, listed: true }];
  });
}

/** Whether everyone gets a paper of that title in a session, as its materials say. */
function isNamed(title: string, { materials }: Session): boolean {
  const name = title.toLowerCase();
  return materials.some(({ item, per }) => per?.unit === 'person' && item.toLowerCase().includes(name));
}

/** One a group. */
function exerciseRows({ session, cohort, wording }: Printing): PrintRow[] {
  return session.items
    .filter((item) => item.kind === 'exercise')
    .map((exercise) => {
      const groups = mostGroups(exercise, cohort.participants.length);
      return row(exercise.title, groups, phrase(wording, 'print-one-sided'));
    });
}

/** As many sets as the materials say. How many sheets a set has is known where cards keep their size. */
function cardRow(set: CardSet, { session, cohort, cards, wording }: Printing): PrintRow {
  const count = setsNeeded(set, session, cohort.participants.length);
  const how = phrase(wording, set.back === undefined ? 'print-cards' : `print-cards-${cards.flip}`);
  const sets = phrase(wording, 'sets-of-cards', { count });
  const sheets = Math.ceil(set.cards.length / cardsPerSheet(set.size));
  const amount = cards.mayGrow ? sets : phrase(wording, 'sheets-in-a-set', { sets, count: sheets });
  return row(set.title, count, how, { amount, sets: true, listed: materialsFor(set, session).length > 0 });
}
