import type { AgendaItem } from './model.ts';

/** What a time of day looks like, for messages. */
export const CLOCK_FORM = 'a time of day such as "10:00" or "14:30"';

const CLOCK = /^(\d{1,2}):(\d{2})$/;

/** Minutes after midnight of `10:00`, on the 24-hour clock; nothing for any other text. */
export function parseClock(text: string): number | undefined {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

/** `10:00`, as authors write it; papers print times in the words of their language. */
export function clockText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** When an item begins and ends, in minutes after midnight of the day on which the session begins. */
export interface AgendaTime {
  readonly start: number;
  readonly end: number;
}

/**
 * The times of a session's items, one after the other.
 *
 * @param start Of the first item, in minutes after midnight; 0 gives minutes from the beginning.
 */
export function agendaTimes(
  session: { readonly items: readonly Pick<AgendaItem, 'minutes'>[] },
  start: number,
): AgendaTime[] {
  let clock = start;
  return session.items.map((item) => ({ start: clock, end: (clock += item.minutes) }));
}
