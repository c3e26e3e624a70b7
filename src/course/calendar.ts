import { addDays as laterBy, create, diffDays, toString } from 'temporal-polyfill/fns/PlainDate';

/** What a day looks like, for messages. */
export const DATE_FORM = 'a date such as 2027-01-12 (year, month, day)';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  try {
    return toString(dayOf(text)) === text;
  } catch {
    return false;
  }
}

/** The day that many days later. */
export function daysAfter(date: string, days: number): string {
  return toString(laterBy(dayOf(date), days));
}

/** From one day to another; negative if the other comes first. */
export function daysBetween(from: string, to: string): number {
  return diffDays(dayOf(from), dayOf(to));
}

/** @throws RangeError where the text is no day of the calendar. */
function dayOf(text: string) {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return create(Number(year), Number(month), Number(day));
}

/** Whether a word names a time zone, such as `Europe/London`. */
export function isTimeZone(name: string): boolean {
  // Making a format takes ten times as long as the list, which lacks other names of the same zones.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
