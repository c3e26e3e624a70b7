import type { Diagnostic, Position, Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { count } from '../diagnostics/wording.ts';

/** Characters of one text that no font has, in the order in which they stand there. */
export interface Missing {
  /** From the first of them, where that can be told from the text; else where the text stands. */
  readonly span: Span;
  readonly characters: readonly string[];
}

/** By the place of the text: each is told once, however often it is set. */
export type MissingByPlace = Map<string, Missing>;

/** More are counted. */
const MOST_SHOWN = 4;

/** Keeps a character in mind that no font has. */
export function noteMissing(character: string, text: string, span: Span, missing: MissingByPlace): void {
  const place = `${span.file}:${span.start.line}:${span.start.column}`;
  const { characters = [], span: first = { ...span, start: placeIn(text, character, span) } } =
    missing.get(place) ?? {};
  if (!characters.includes(character)) missing.set(place, { span: first, characters: [...characters, character] });
}

export function missingGlyphs({ span, characters }: Missing): Diagnostic {
  const shown = characters.slice(0, MOST_SHOWN).map((one) => `“${one}” (${codeOf(one)})`);
  const rest = characters.length - shown.length;
  return problem(
    'missing-glyph',
    span,
    `No font here has the character${characters.length > 1 ? 's' : ''} ${shown.join(', ')}${rest > 0 ? ` and ${count(rest, 'other')}` : ''}.`,
    'Write it in other characters, or use a picture with a description.',
  );
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Where a character of a text stands, if the text is as long in its file as on paper, so that nothing was left out. */
function placeIn(text: string, character: string, { start, end }: Span): Position {
  const before = text.slice(0, Math.max(0, text.indexOf(character)));
  const isVerbatim = end?.line === start.line && end.column - start.column === text.length;
  return isVerbatim ? { line: start.line, column: start.column + before.length } : start;
}
