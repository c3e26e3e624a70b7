/** The parts of a date as a language writes them. */
interface DateWords {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

/** Names the parts of a date, for dates between the years 1000 and 9999. */
export type DateNamer = (date: string) => DateWords | undefined;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Makes a namer for one language. Only the names come from `Intl`: how it puts a whole date together differs between
 * versions of its data, and the order of the parts is for the strings of the language to say.
 */
export function dateNamer(locale: string): DateNamer {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (date) => {
    const day = readDay(date);
    if (day === undefined) return undefined;
    const parts = names.formatToParts(day);
    const name = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    return {
      weekday: name('weekday'),
      day: day.getUTCDate(),
      month: name('month'),
      year: day.getUTCFullYear(),
    };
  };
}

/** Reads `YYYY-MM-DD`; undefined for what is not a day of the calendar. */
function readDay(text: string): Date | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text) ? date : undefined;
}
