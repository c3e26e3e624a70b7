import { agendaTimes } from '../../course/clock.ts';
import type { AgendaItem, CardSet, Cohort, Course, Handout, Meeting, Session } from '../../course/model.ts';
import type { View } from '../../templating/view.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { amountOf } from './groups.ts';
import { itemView } from './item.ts';

/** What a template may say of a session; with clock times where there is a meeting. */
export function sessionView(
  session: Session,
  course: Course,
  cohort: Cohort | undefined,
  meeting: Meeting | undefined,
  wording: Wording,
): View {
  const people = cohort?.participants.length;
  const times = agendaTimes(session, meeting?.start ?? 0);
  const items = session.items.map((item, index) =>
    itemView(item, { time: times[index] ?? { start: 0, end: 0 }, clock: meeting !== undefined, people }, wording),
  );
  const named = new Set(session.values.map((name) => name.toLowerCase()));
  return {
    number: session.number,
    id: session.id,
    title: session.title,
    slot: session.slot,
    aim: session.aim,
    outcomes: session.outcomes.map(({ id, sentence }) => ({ id, sentence })),
    values: session.values,
    valueMeanings: course.values
      .filter(({ name }) => named.has(name.toLowerCase()))
      .map(({ name, meaning }) => ({ name, meaning })),
    themes: session.themes,
    materials: session.materials.map((material) => ({
      item: material.item,
      amount: amountOf(material, people, wording),
    })),
    care: session.care,
    prepare: session.prepare,
    'follow-up': session.followUp,
    items,
    shorten: shortenings(session.items),
    evaluation: session.evaluation?.body,
  };
}

/** What to shorten first when time runs short: the items that give most, most first. */
function shortenings(items: readonly AgendaItem[]): View[] {
  return items
    .flatMap(({ title, minutes, atLeast }) =>
      atLeast === undefined || atLeast >= minutes ? [] : [{ title, minutes: minutes - atLeast, least: atLeast }],
    )
    .toSorted((a, b) => b.minutes - a.minutes);
}

export function handoutView({ id, title, body }: Handout): View {
  return { id, title, body };
}

export function cardsView({ id, title, size, back, numbered, cards }: CardSet): View {
  return { id, title, size, back, numbered, cards };
}
