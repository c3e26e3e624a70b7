import { agendaTimes } from '../../course/clock.ts';
import type { AgendaItem, Session } from '../../course/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { count } from '../../diagnostics/wording.ts';
import { eachSession } from '../rule.ts';

/** The minutes of all items, breaks included, add up to the slot. */
export const agendaFillsSlot = eachSession((session) => {
  const { items, slot } = session;
  // An item without minutes, a slot that could not be read, or an empty agenda is a problem of its own.
  if (slot === 0 || items.length === 0 || items.some((item) => item.minutes === 0)) return [];
  const planned = items.reduce((sum, item) => sum + item.minutes, 0);
  if (planned > slot) return [overrun(session, planned - slot)];
  return planned < slot ? [underrun(session, slot - planned)] : [];
});

function overrun(session: Session, minutes: number): Diagnostic {
  const { items, slot } = session;
  const crossing = agendaTimes(session, 0).findIndex(({ end }) => end > slot);
  const item = items[crossing];
  const message = `The agenda is ${count(minutes, 'minute')} longer than the slot${item ? `, which ends during “${item.title}”` : ''}.`;
  return problem('agenda-overrun', item?.source() ?? session.source('slot'), message, shorteningHint(items, minutes));
}

function underrun(session: Session, minutes: number): Diagnostic {
  const message = `The agenda is ${count(minutes, 'minute')} shorter than the slot.`;
  const hint = 'Give the items more time, add one, or give the session a shorter slot.';
  return problem('agenda-underrun', session.source('slot'), message, hint);
}

/** What the author has said may be shortened. */
function shorteningHint(items: readonly AgendaItem[], needed: number): string {
  const cuts = items.flatMap(({ title, minutes, atLeast = minutes }) =>
    atLeast < minutes ? [{ title, minutes: minutes - atLeast }] : [],
  );
  const possible = cuts.reduce((sum, cut) => sum + cut.minutes, 0);
  if (possible === 0) return 'Shorten or leave out an item, or give the session a longer slot.';
  const list = cuts.map((cut) => `“${cut.title}” by ${cut.minutes}`).join(', ');
  const enough =
    possible < needed ? ` That gives ${possible} of the ${needed} minutes, so something else has to go.` : '';
  return `By “at-least” you can shorten ${list}.${enough}`;
}
