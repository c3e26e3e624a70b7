/**
 * Letters, marks and digits, to take words out of a text. V8 takes some 5 ms to prepare a pattern that knows those of all
 * scripts, for each such pattern and in each run; most text is in Latin letters, for which a short list does.
 */
const LATIN = '0-9A-Za-zªµºÀ-ÖØ-öø-ɏ²³¹¼-¾';
const LATIN_TEXT = /^[\0-ɏ‐-‧]*$/;
const LATIN_WORDS = new RegExp(`[${LATIN}]+`, 'g');
const LATIN_SIGNS = new RegExp(`[^${LATIN}._-]+`, 'g');

/** The words of a text in any script, without all that stands between them. */
export function wordsIn(text: string): readonly string[] {
  return text.match(LATIN_TEXT.test(text) ? LATIN_WORDS : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Text of any script with `by` for whatever is no letter, mark, digit, dot, hyphen or low line. */
export function withoutSigns(text: string, by: string): string {
  return text.replace(LATIN_TEXT.test(text) ? LATIN_SIGNS : /[^\p{L}\p{M}\p{N}._-]+/gu, by);
}
