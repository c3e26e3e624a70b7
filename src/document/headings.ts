import { wordsIn } from '../support/letters.ts';
import type { HeadingLevel } from './vocabulary.ts';

/** The headings of one document so far. */
export interface Outline {
  /** The headings around the place that is being read: the level as written, and as given. */
  readonly around: { readonly written: HeadingLevel; readonly given: HeadingLevel }[];
  /** Of all headings: no two are alike. */
  readonly ids: Set<string>;
  /** Of those that something can lead to. */
  readonly targets: Set<string>;
}

export function emptyOutline(): Outline {
  return { around: [], ids: new Set(), targets: new Set() };
}

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/**
 * Gives a heading its level, and remembers it. A heading is one level below the nearest one above it that is written
 * with fewer hashes, and on level 1 where there is none: so no level is ever skipped (PDF/UA-1, 7.4.2), and headings
 * that are written alike stay alike.
 *
 * @returns `skips` where it is written more than one level below the heading that it belongs to. Of several alike, one
 *   after another, the first says it for all.
 */
export function enterHeading({ around }: Outline, written: HeadingLevel): { level: HeadingLevel; skips: boolean } {
  let last = around.at(-1);
  let alike = false;
  while (last && last.written >= written) {
    alike = last.written === written;
    around.pop();
    last = around.at(-1);
  }
  const level = LEVELS[last?.given ?? 0] ?? 6;
  around.push({ written, given: level });
  return { level, skips: last !== undefined && written > last.written + 1 && !alike };
}

/** An id for a heading of these words, such as `three-kinds-of-power`; `-2` and so on make it unique. */
export function uniqueId({ ids }: Outline, words: string): string {
  const slug = slugOf(words);
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
  ids.add(id);
  return id;
}

/** Letters and digits of any script, in small letters, with hyphens between the words. */
export function slugOf(words: string): string {
  return wordsIn(words.normalize('NFC').toLowerCase()).join('-') || 'section';
}
