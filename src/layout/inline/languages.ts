/** A stretch of text, and its language where its letters tell that it is another than that of the paper. */
export interface Spoken {
  readonly text: string;
  readonly language: string | undefined;
}

interface Script {
  readonly language: string;
  /** All letters of the script, as in a character class. */
  readonly letters: string;
  /** Letters that the language does not have: with one of them, the language is another one of the script. */
  readonly foreign: RegExp | undefined;
}

/**
 * Scripts whose letters tell the language. Latin and Cyrillic letters do not, nor do those that Persian, Urdu or Yiddish
 * have beyond Arabic and Hebrew ones.
 */
const SCRIPTS: readonly Script[] = [
  { language: 'el', letters: '\\u0370-\\u03E1\\u03F0-\\u03FF\\u1F00-\\u1FFF', foreign: undefined },
  { language: 'he', letters: '\\u05D0-\\u05F2\\uFB1D-\\uFB4F', foreign: /[\u05F0-\u05F2\uFB1F]/ },
  {
    language: 'ar',
    letters: '\\u0620-\\u063F\\u0641-\\u064A\\u066E-\\u06D3\\u06D5\\u06EE\\u06EF\\u06FA-\\u06FF\\u0750-\\u077F',
    foreign: /[^\P{L}\u0621-\u063A\u0641-\u064A\u0671]/u,
  },
];

const ANY = new RegExp(`[${SCRIPTS.map(({ letters }) => letters).join('')}]`);

/** Words of one script, from its first letter to its last; a letter alone is a sign rather than a word. */
const PHRASES = SCRIPTS.map(({ letters }) => {
  const word = `[${letters}][${letters}\\p{M}\\p{Cf}]*`;
  return new RegExp(`[${letters}][\\p{M}\\p{Cf}]*${word}(?:[\\s\\p{P}\\p{Nd}]+${word})*`, 'gu');
});

/**
 * Divides text by the languages that its letters tell (ISO 14289-1, 7.2): a screen reader speaks each in its own voice.
 *
 * @param language of the paper (BCP 47).
 * @returns undefined for text that cannot be of another, which is most.
 */
export function byLanguage(text: string, language: string): readonly Spoken[] | undefined {
  if (!ANY.test(text)) return undefined;
  const found = SCRIPTS.flatMap((script, index) => {
    if (language.split('-')[0] === script.language) return [];
    const phrases = [...text.matchAll(PHRASES[index] ?? ANY)];
    return phrases
      .filter(([phrase]) => !script.foreign?.test(phrase))
      .map(({ 0: phrase, index: from }) => ({ from, to: from + phrase.length, language: script.language }));
  });
  const parts: Spoken[] = [];
  let at = 0;
  for (const { from, to, language: own } of found.toSorted((a, b) => a.from - b.from)) {
    if (from > at) parts.push({ text: text.slice(at, from), language: undefined });
    parts.push({ text: text.slice(from, to), language: own });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), language: undefined });
  return parts;
}
