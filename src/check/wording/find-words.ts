import type { CourseText } from '../../course/model.ts';
import { wordsToAvoid } from './words-to-avoid.ts';
import type { WordToAvoid } from './word-to-avoid.ts';

/** Words of the list in a text. */
export interface FoundWord {
  readonly word: WordToAvoid;
  /** As they stand there, on one line. */
  readonly written: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Between two words: blanks, or the end of a line with the marks of a quotation or an indentation. */
const BETWEEN = '(?:[ \\t\\u00a0]|\\n[ \\t>]*)+';

/** Whole words, in any case; a word of the list also with an s. Two words may be joined by a hyphen. */
function patternOf({ avoid, find }: WordToAvoid): RegExp {
  const words = find ? find.replaceAll(' ', BETWEEN) : `${avoid.replaceAll(' ', `(?:-|${BETWEEN})`)}(?:e?s)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}

let compiled: readonly (readonly [RegExp, WordToAvoid])[] | undefined;

/** What in a text is on the list, in its order. Words that stand in others of the list are told once, by the longer one. */
export function findWords({ text }: CourseText): FoundWord[] {
  compiled ??= wordsToAvoid.map((word) => [patternOf(word), word] as const);
  const readable = withoutAddresses(text);
  const starts = lineStarts(text);
  const found = compiled.flatMap(([pattern, word]) =>
    Array.from(readable.matchAll(pattern), (match) => ({ word, start: match.index, length: match[0].length })),
  );
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.length - a.length);
  let end = -1;
  return inOrder.flatMap(({ word, start, length }) => {
    if (start < end) return [];
    end = start + length;
    const line = starts.findLastIndex((at) => at <= start);
    const written = text.slice(start, end).replaceAll(/[\s>]+/g, ' ');
    return [{ word, written, line: line + 1, column: start - (starts[line] ?? 0) + 1 }];
  });
}

/** Addresses, ids and the keys of directives are not read as words. Blanks take their place, so that columns hold. */
function withoutAddresses(text: string): string {
  return text.replaceAll(
    /https?:\/\/[^\s)>]+|\]\([^)\n]*\)|#[a-z][\w-]*|\b(?:for|meets)=(?:"[^"\n]*"|[^\s}]+)/g,
    (found) => ' '.repeat(found.length),
  );
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
