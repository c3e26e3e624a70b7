/**
 * What goes wrong on a paper with somebody's name, told without the name: messages are printed, logged and sent on. What
 * only the name shows, such as a letter that no font has, stands at the person's row instead.
 */
import type { Participant } from '../course/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { missingGlyphs, type Missing } from '../layout/missing.ts';
import type { Subject } from './subject.ts';

/** Columns of a roster that are printed. */
const PRINTED = ['name', 'called', 'email', 'pronouns'] as const;

/** Those whose names a paper may print. */
function peopleOn({ participant, roster = [] }: Subject): readonly Participant[] {
  return participant ? [participant] : roster;
}

/** Tells of characters that no font has: at the row of each person who has one in the name, else at the text. */
export function missingFor(subject: Subject): (missing: Missing) => readonly Diagnostic[] {
  const people = peopleOn(subject);
  return (missing) => {
    const theirs = people.flatMap((person) => {
      const column = PRINTED.find((one) =>
        missing.characters.some((character) => person[one]?.normalize('NFC').includes(character)),
      );
      return column === undefined ? [] : [unprintable(person, column)];
    });
    return theirs.length > 0 ? theirs : [missingGlyphs(missing)];
  };
}

function unprintable(person: Participant, column: (typeof PRINTED)[number]): Diagnostic {
  return problem(
    'missing-glyph',
    person.source(column),
    `No font here has some of the characters of “${column}” in this row.`,
    'Ask the person for another way to write it, or add a font to the theme that has them.',
  );
}

/** The problems of a paper, with what they quote left out where it holds something of a person on it. */
export function unnamed(problems: readonly Diagnostic[], subject: Subject): readonly Diagnostic[] {
  const words = peopleOn(subject).flatMap((person) => PRINTED.map((one) => person[one]?.toLowerCase() ?? ''));
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
