import { createRequire } from 'node:module';

// Both libraries are needed by few papers and cost some 15 ms each to load, so they are loaded by the first that does.
const require = createRequire(import.meta.url);

interface Break {
  readonly position: number;
}
type LineBreaker = new (text: string) => { nextBreak(): Break | null };
let lineBreaker: LineBreaker | undefined;
let hyphenate: ((word: string) => string) | undefined;

/** Where a word may be divided; it shows only if it is (UAX 14, SHY). */
export const SOFT_HYPHEN = '\u00AD';

/** One sign, and words of letters, digits, closing punctuation and spaces that hold, have no place where a line may end. */
const SOLID = /^[\p{L}\p{M}\p{N}\u00A0·.,;:!?'’"”“‘()[\]…%£€$&+@]*$/u;

/** The same of Latin letters alone, which is nearly every word: the pattern above takes long to be made ready for all scripts. */
const SOLID_LATIN = /^[A-Za-zÀ-ɏ0-9\u00A0·.,;:!?'’"”“‘()[\]…%£€$&+@]*$/;

/**
 * Latin letters and digits joined by hyphens, slashes and spaces that hold, with punctuation: words and addresses. A line
 * may end after a hyphen or a slash that a letter follows, or a hyphen before such a space, and nowhere else (UAX 14, LB12a,
 * LB13, LB21, LB25 and LB29).
 */
const JOINED = /^['"‘“(]?[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9.,:;'’_/@·\u00A0-]*[.,:;!?'’"”)]*$/;

/**
 * Cuts a word where a line may end inside it (after a hyphen or a slash, between ideographs), by the Unicode line
 * breaking algorithm (UAX 14).
 */
export function breakable(word: string): string[] {
  if (word.length === 1 || SOLID_LATIN.test(word)) return [word];
  if (JOINED.test(word)) return word.split(/(?<=[-/])(?=[A-Za-zÀ-ɏ_@·])|(?<=-)(?=\u00A0)/);
  return SOLID.test(word) && !/[\u2E80-\uFFEF]/.test(word) ? [word] : byUnicode(word);
}

/** The same for any word, by the library alone. */
export function byUnicode(word: string): string[] {
  lineBreaker ??= require('linebreak') as LineBreaker;
  const breaker = new lineBreaker(word);
  const parts: string[] = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position > from) parts.push(word.slice(from, next.position));
    from = next.position;
  }
  return parts.length > 0 ? parts : [word];
}

/** The syllables of an English word, each but the last to be followed by a hyphen where a line ends after it. */
export function syllables(word: string): string[] {
  hyphenate ??= (require('hyphen/en-gb') as { hyphenateSync: (word: string) => string }).hyphenateSync;
  return hyphenate(word).split('\u00AD');
}
