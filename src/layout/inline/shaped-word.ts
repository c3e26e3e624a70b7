import type { Face, ShapedRun } from '../measure.ts';
import { stretches } from './fallback.ts';
import { breakable, SOFT_HYPHEN } from './opportunities.ts';

/** A stretch of a word as one face shapes it. */
export interface ShapedStretch {
  readonly face: Face;
  readonly run: ShapedRun;
}

/** What stands between two places where a line may end. */
export interface Bit {
  readonly stretches: readonly ShapedStretch[];
  /** Whether a line that ends after it shows a hyphen. */
  readonly soft: boolean;
  /** Whether it ends inside a web address where a line had better not: after a hyphen, or after what the address begins with. */
  readonly address: boolean;
}

/** A web address, with what it begins with or without, or one for mail. */
const ADDRESS = /:\/\/|^[^\p{L}]*www\.|\.\p{L}{2,}\/|@/u;
/** A hyphen at a line's end may not look like a part of the address; `https://` alone is none. */
const INSIDE = /-$|:\/{1,2}$/;

/** A word in the bits between which a line may end, each in the stretches that it takes from a chain of faces. */
export type ShapedWord = readonly Bit[];

/**
 * Shapes words by a chain of faces. A course uses few different words, and each of them often, so what comes of a word is
 * kept for as long as its chain of faces; a word with a character that no face covers is not, so that each of its places
 * is told.
 *
 * @param missing called with each character that no face covers; it is left out.
 */
export function shapedBy(faces: readonly Face[], missing: (character: string) => void): (text: string) => ShapedWord {
  const words = wordsOf(faces);
  return (text) => words.get(text) ?? shaped(text, faces, words, missing);
}

function shaped(
  text: string,
  faces: readonly Face[],
  words: Map<string, ShapedWord>,
  missing: (character: string) => void,
): ShapedWord {
  let whole = true;
  const lost = (character: string): void => {
    whole = false;
    missing(character);
  };
  const bits = breakable(text);
  const address = bits.length > 1 && ADDRESS.test(text);
  const word = bits.map((bit): Bit => {
    const soft = bit.endsWith(SOFT_HYPHEN);
    const drawn = stretches(soft ? bit.slice(0, -1) : bit, faces, lost);
    const set = drawn.map(({ face, text: own }) => ({ face, run: face.shape(own) }));
    return { stretches: set, soft, address: address && INSIDE.test(bit) };
  });
  if (whole) words.set(text, word);
  return word;
}

const kept = new WeakMap<readonly Face[], Map<string, ShapedWord>>();

function wordsOf(faces: readonly Face[]): Map<string, ShapedWord> {
  const known = kept.get(faces);
  if (known) return known;
  const words = new Map<string, ShapedWord>();
  kept.set(faces, words);
  return words;
}
