import type { MarkdownText } from '../../course/model.ts';
import { isMarkdown } from '../../templating/template-source.ts';
import { hasParts, type View } from '../../templating/view.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import type { EditionNames } from '../editions.ts';
import type { Subject } from '../subject.ts';
import { assessmentView } from './assessment.ts';
import { cohortView, meetingView, participantView } from './cohort.ts';
import { contactsText, withContacts } from './contacts.ts';
import { courseView } from './course.ts';
import { itemView } from './item.ts';
import type { CardPrinting } from './print-rows.ts';
import { printingView } from './printing.ts';
import { cardsView, handoutView, sessionView } from './session.ts';

/** What templates see of subjects. Views that many papers share are made once. */
export type ViewMaker = (subject: Subject) => View;

export function viewMaker(
  wording: Wording,
  { editions, cards: printedCards }: { readonly editions: EditionNames; readonly cards: CardPrinting },
): ViewMaker {
  const once = onceEach<View>();
  const printingOnce = onceEach<View>();
  const contactsOnce = onceEach<MarkdownText>();
  return ({ course, cohort, session, meeting, exercise, handout, cards, assessment, participant, roster }) => {
    const contacts = contactsOnce(course, cohort, () => contactsText(course, cohort, wording));
    const expanded = (view: View): View => withAllContacts(view, contacts);
    return {
      course: once(course, undefined, () => expanded(courseView(course))),
      cohort: cohort && once(cohort, undefined, () => cohortView(cohort, course, wording)),
      session: session && once(session, cohort, () => expanded(sessionView(session, course, cohort, meeting, wording))),
      meeting: meeting && once(meeting, cohort, () => meetingView(meeting, course)),
      exercise:
        exercise &&
        once(exercise, cohort, () =>
          expanded(
            itemView(
              exercise,
              { time: { start: 0, end: 0 }, clock: false, people: cohort?.participants.length },
              wording,
            ),
          ),
        ),
      handout: handout && once(handout, cohort, () => expanded(handoutView(handout))),
      cards: cards && once(cards, cohort, () => expanded(cardsView(cards))),
      assessment: assessment && once(assessment, cohort, () => expanded(assessmentView(assessment, cohort))),
      participant: participant && participantView(participant),
      // A paper for participants that asks for names gets an error instead of nobody.
      ...(roster ? { roster: roster.map(participantView) } : {}),
      printing:
        session && cohort
          ? printingOnce(session, cohort, () =>
              printingView({ session, cohort, course, cards: printedCards, wording }, editions),
            )
          : undefined,
      contacts,
    };
  };
}

/** Makes a thing once for each model object and cohort. */
function onceEach<T>(): (key: object, cohort: object | undefined, make: () => T) => T {
  const made = new Map<object, Map<object | undefined, T>>();
  return (key, cohort, make) => {
    const things = made.get(key) ?? new Map<object | undefined, T>();
    const thing = things.get(cohort) ?? make();
    made.set(key, things.set(cohort, thing));
    return thing;
  };
}

/** The view with the list of contacts in the place of every `::contacts` of its texts. */
function withAllContacts(view: View, contacts: MarkdownText): View {
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, expandValue(value, contacts)]));
}

function expandValue(value: unknown, contacts: MarkdownText): unknown {
  if (isMarkdown(value)) return withContacts(value, contacts);
  if (Array.isArray(value)) return value.map((one) => expandValue(one, contacts));
  return hasParts(value) ? withAllContacts(value, contacts) : value;
}
