/** A character of a word, or several that are drawn as one picture. */
export interface Character {
  readonly text: string;
  /** The id of the picture. */
  readonly cid?: number;
}

const SELECTORS = /[\uFE0E\uFE0F]/g;
const TONES = /\p{Emoji_Modifier}/gu;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

let clusters: Intl.Segmenter | undefined;

/**
 * Finds pictures of several characters, such as flags and families. A picture that the face has only without the tone
 * of a skin is drawn without it; one that it does not have is drawn as its parts.
 *
 * @returns the characters, and whether all of them are told by what is drawn, but for selectors of variants.
 */
export function findPictures(
  text: string,
  pictures: Readonly<Record<string, number>>,
  covers: (code: number) => boolean,
): { readonly characters: readonly Character[]; readonly whole: boolean } {
  const single = (part: string): Character[] => Array.from(part, (one) => ({ text: one }));
  if (Object.keys(pictures).length === 0) return { characters: single(text), whole: true };
  clusters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let whole = true;
  const characters = Array.from(clusters.segment(text), ({ segment }): Character[] => {
    const key = segment.replaceAll(SELECTORS, '');
    if (Array.from(key).length < 2) return single(key);
    const own = pictures[key];
    if (own !== undefined) return [{ text: key, cid: own }];
    whole = false;
    const pale = key.replaceAll(TONES, '');
    const without = pictures[pale];
    if (without !== undefined) return [{ text: key, cid: without }];
    return single(pale).filter((part) => !INVISIBLE.test(part.text) && covers(part.text.codePointAt(0) ?? 0));
  }).flat();
  return { characters, whole };
}
