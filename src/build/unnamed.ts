/**
 * What goes wrong on a paper with somebody's name, told without the name: messages are printed, logged and sent on. What
 * only the name shows, such as a letter that no font has, stands at the person's row instead.
 */
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { missingGlyphs, type Missing } from '../layout/missing.ts';
import type { Subject } from './subject.ts';

/** What papers print of a person, and where it was written. */
interface Named {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly source: (key: string) => Span;
}

/** Those whose names a paper may print beside its own text: one of the roster, or all. */
function peopleOn({ participant, roster = [] }: Subject): readonly Named[] {
  return (participant ? [participant] : roster).map(({ name, called, email, pronouns, source }) => ({
    values: { name, called, email, pronouns },
    source: (key) => source(key),
  }));
}

/** Every paper of a cohort may name those who lead it. */
function leadersOn({ cohort }: Subject): readonly Named[] {
  if (!cohort) return [];
  return cohort.facilitators.map(({ name, called, phone, email }, index) => ({
    values: { name, called, phone, email },
    source: (key) => cohort.source('facilitators', index, key),
  }));
}

/** Tells of characters that no font has: at the place of each person who has one in the name, else at the text. */
export function missingFor(subject: Subject): (missing: Missing) => readonly Diagnostic[] {
  const people = [...peopleOn(subject), ...leadersOn(subject)];
  return (missing) => {
    const has = (value = ''): boolean => missing.characters.some((one) => value.normalize('NFC').includes(one));
    const theirs = people.flatMap(({ values, source }) => {
      const key = Object.keys(values).find((one) => has(values[one]));
      return key === undefined ? [] : [unprintable(source(key), key)];
    });
    return theirs.length > 0 ? theirs : [missingGlyphs(missing)];
  };
}

function unprintable(at: Span, what: string): Diagnostic {
  return problem(
    'missing-glyph',
    at,
    `Some characters of this “${what}” are in no font here.`,
    'Ask the person for another way to write it, or add a font to the theme that has them.',
  );
}

/** The problems of a paper, with what they quote left out where it holds something of a person on it. */
export function unnamed(problems: readonly Diagnostic[], subject: Subject): readonly Diagnostic[] {
  const words = peopleOn(subject).flatMap(({ values }) =>
    Object.values(values).map((value = '') => value.toLowerCase()),
  );
  const told = words.filter((word) => word !== '');
  if (told.length === 0) return problems;
  const quoted = (text: string): string =>
    text.replace(/“[^”]*”/gu, (quote) => (told.some((word) => quote.toLowerCase().includes(word)) ? '“…”' : quote));
  return problems.map((one) => ({
    ...one,
    message: quoted(one.message),
    ...(one.hint === undefined ? {} : { hint: quoted(one.hint) }),
  }));
}
