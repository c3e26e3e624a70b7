/**
 * The kinds of value that details have. The `error` of each is not a message but the words for what is expected
 * (“a length of time such as 3h”); `describe.ts` makes the sentence.
 */
import '../../support/plain-zod.ts';
import * as z from 'zod/mini';
import { DATE_FORM, isDate, isTimeZone } from '../calendar.ts';
import { CLOCK_FORM, parseClock } from '../clock.ts';
import { DURATION_FORM, parseDuration } from '../duration.ts';

/** Text of any length; blank lines in it are kept. */
export function text(example: string): z.ZodMiniString {
  const error = `text, such as “${example}”`;
  return z.string({ error }).check(z.trim(), z.minLength(1, { error }));
}

/** Text that is printed in a line, so breaks in it become blanks. */
export function line(example: string): z.ZodMiniString {
  const error = `text, such as “${example}”`;
  return z.string({ error }).check(
    z.overwrite((value) => value.replace(/\s+/g, ' ').trim()),
    z.minLength(1, { error }),
  );
}

/** A text that stands for something else. */
function reading<T>(form: string, parse: (value: string) => T | undefined) {
  const parsed = z.transform((value: string, context): T => {
    const read = parse(value.trim());
    if (read !== undefined) return read;
    context.issues.push({ code: 'custom', message: form, input: value });
    return z.NEVER;
  });
  return z.pipe(z.string({ error: form }), parsed);
}

export const duration = () => reading(DURATION_FORM, parseDuration);
export const clock = () => reading(CLOCK_FORM, parseClock);
export const date = () => reading(DATE_FORM, (value) => (isDate(value) ? value : undefined));
export const timeZone = () =>
  reading('a time zone such as Europe/London', (value) => (isTimeZone(value) ? value : undefined));
export const language = () => reading('the code of a language, such as en-GB or cy', canonicalLanguage);
export const rosterFile = () =>
  reading('the name of a CSV file, such as example.roster.csv', (value) => (/\.csv$/i.test(value) ? value : undefined));

/** Days from one meeting to the next. */
export const rhythm = () =>
  reading('week, fortnight, or a number of days from 1 to 366', (value) => {
    if (value === 'week') return 7;
    if (value === 'fortnight') return 14;
    const days = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    return days >= 1 && days <= 366 ? days : undefined;
  });

/** How many of a thing are needed. */
export const per = () =>
  reading('one of person, pair, room, or group of 3 (with your number)', (value) => {
    if (value === 'person' || value === 'pair' || value === 'room') return { unit: value } as const;
    const [, of] = /^group of (\d{1,2})$/.exec(value) ?? [];
    return Number(of) >= 2 ? ({ unit: 'group', of: Number(of) } as const) : undefined;
  });

/** A whole number. */
export function number(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).check(z.minimum(least, { error }), z.maximum(most, { error }));
}

/** Values one below the other, or between square brackets. */
export function list<T extends z.core.$ZodType>(of: T): z.ZodMiniArray<T> {
  return z.array(of, { error: 'a list: each entry on a line of its own that begins with “- ”' });
}

/** Names with a value each. */
export function named<T extends z.core.$ZodType>(of: T, name: z.ZodMiniString = line('name')) {
  return z.record(name, of, { error: 'names with a value each: lines such as “name: value”, two spaces further in' });
}

/** An id, as in names of files. */
export const id = () => {
  const error = 'lowercase letters, digits and hyphens, such as safe-ending';
  return z.string({ error }).check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error }));
};

/** Words such as “English” have the form of a code, too; those that are in use have two letters or three. */
function canonicalLanguage(value: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(value)) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}
