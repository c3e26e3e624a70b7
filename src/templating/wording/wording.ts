import { once } from '../../support/once.ts';
import { dateNamer, type DateNamer } from './dates.ts';
import { fillPhrase, type Slots, type Strings } from './phrases.ts';
import { clockWords } from './times.ts';

/** How a language puts dates, times, lengths and lists, from its strings and from `Intl`. No zone, no clock. */
export interface Wording {
  /** BCP 47. */
  readonly locale: string;
  readonly strings: Strings;
  /** The string of that key with its slots filled; undefined for a key that the strings do not have. */
  phrase(key: string, slots?: Slots): string | undefined;
  /** "Tuesday 12 January 2027" for `2027-01-12`; undefined for what is no date. */
  date(date: string): string | undefined;
  /** "12 January 2027". */
  dateWithoutWeekday(date: string): string | undefined;
  /** "Tuesday". */
  weekday(date: string): string | undefined;
  /** "10am", "5:30pm", "midday" for minutes after midnight. */
  time(minutes: number): string;
  /** "10am to 1pm". */
  timeRange(start: number, end: number): string;
  /** "1 hour 30 minutes" for 90. */
  duration(minutes: number): string;
  /** "red, green and blue", or with "or". */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** A text with a capital first letter. */
  capital(text: string): string;
}

/**
 * @param strings Of the language; those that dates and times are put together with are read under the keys `date-with-weekday`,
 * `date-without-weekday`, `time-am`, `time-pm`, `midday`, `midnight`, `time-range`, `hours` and `minutes`.
 */
export function createWording(locale: string, strings: Strings): Wording {
  const plurals = new Intl.PluralRules(locale);
  let namer: DateNamer | undefined;
  const listers = { and: once(() => lister(locale, 'conjunction')), or: once(() => lister(locale, 'disjunction')) };
  const say = (key: string, slots: Slots = {}): string | undefined => {
    const phrase = strings.get(key);
    return phrase === undefined ? undefined : fillPhrase(phrase, slots, plurals);
  };
  const dateBy = (key: string, date: string): string | undefined => {
    const words = (namer ??= dateNamer(locale))(date);
    return words && say(key, { ...words });
  };
  const time = (minutes: number): string => {
    const { half, time12, time24 } = clockWords(minutes);
    const key = half === 'am' || half === 'pm' ? `time-${half}` : half;
    return say(key, { time12, time24 }) ?? time24;
  };
  return {
    locale,
    strings,
    phrase: say,
    date: (date) => dateBy('date-with-weekday', date),
    dateWithoutWeekday: (date) => dateBy('date-without-weekday', date),
    weekday: (date) => (namer ??= dateNamer(locale))(date)?.weekday,
    time,
    timeRange: (start, end) =>
      say('time-range', { start: time(start), end: time(end) }) ?? `${time(start)}–${time(end)}`,
    duration: (minutes) => duration(minutes, say),
    list: (items, kind = 'and') => listers[kind]().format(items),
    capital(text) {
      const [first = ''] = text;
      return first.toLocaleUpperCase(locale) + text.slice(first.length);
    },
  };
}

/** Takes longer to make than a list takes to format. */
function lister(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type });
}

function duration(minutes: number, say: (key: string, slots: Slots) => string | undefined): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  const words = [
    hours > 0 ? say('hours', { count: hours }) : undefined,
    rest > 0 || hours === 0 ? say('minutes', { count: rest }) : undefined,
  ];
  return words.filter((word) => word !== undefined).join(' ');
}
