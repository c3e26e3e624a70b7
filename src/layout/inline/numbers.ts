import type { Word } from './words.ts';

/** What a language says about numbers, in small letters. */
interface Wording {
  /** Words that a number belongs to that follows them: `page 12`. */
  readonly before: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** What stands between the two ends of a range: `9am to 5pm`. */
  readonly to: ReadonlySet<string>;
}

const LANGUAGES: ReadonlyMap<string, Wording> = new Map([
  [
    'en',
    wordingOf(
      'volume vol. volumes page pages p. pp. article articles chapter chapters ch. section sections figure fig. table no. nos. ' +
        'number numbers issue part parts step steps session sessions unit module level week day round stage phase year card ' +
        'cards sheet sheets question questions exercise activity handout assignment appendix note line lines room item point',
      'January February March April May June July August September October November December ' +
        'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec',
      'to – -',
    ),
  ],
  [
    'cy',
    wordingOf(
      'cyfrol tudalen tudalennau dudalen t. tt. erthygl pennod adran ffigur tabl rhif rhan cam sesiwn uned lefel wythnos diwrnod ' +
        'cerdyn taflen cwestiwn ymarfer aseiniad atodiad ystafell',
      'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
      'i – -',
    ),
  ],
]);

const OTHER = wordingOf('', '', '– -');

function wordingOf(before: string, months: string, to: string): Wording {
  const set = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().split(' '));
  return { before: set(`${before} ${months}`), months: set(months), to: set(to) };
}

/** A part of a telephone number (`01632 960184`), or of another that is written in groups. */
const DIGITS = /^\+?\d{2,}$/;
/** A number that a range may begin with, and one that may be a day. */
const NUMBER = /^\d[\d.,:]*(?:am|pm|%)?$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

/**
 * Asks that no line ends between a number and the word that says what it counts or names (`page 12`, `9 March`), inside a
 * range (`9am to 5pm`), inside a telephone number (`01632 960184`), nor before the issue of a volume (`20 (4)`). Words
 * are changed in place.
 *
 * @param language of the paper (BCP 47).
 */
export function holdNumbers(words: Word[], language: string): void {
  let wording: Wording | undefined;
  for (let index = 0; index < words.length; index++) {
    const number = words[index] as Word;
    if (!startsWithDigit(number)) continue;
    wording ??= LANGUAGES.get(language.split('-')[0] ?? '') ?? OTHER;
    const { before, months, to } = wording;
    const text = textOf(number);
    if (DAY.test(text) && months.has(without(textOf(words[index + 1]), /\P{L}+$/u))) hold(words, index);
    const last = textOf(words[index - 1]);
    if (text.startsWith('(')) {
      if (/^\d+$/.test(last)) hold(words, index - 1);
    } else if (DIGITS.test(last) && DIGITS.test(without(text, /\P{N}+$/u))) hold(words, index - 1);
    else if (before.has(without(last, OPENING))) hold(words, index - 1);
    else if (to.has(last) && NUMBER.test(without(textOf(words[index - 2]), OPENING))) {
      hold(words, index - 2);
      hold(words, index - 1);
    }
  }
}

/** What may stand before the first letter of a word. */
const OPENING = /^[^\p{L}\p{N}]+/u;

function without(text: string, part: RegExp): string {
  return text.replace(part, '');
}

function hold(words: Word[], index: number): void {
  const word = words[index];
  if (word?.space && !word.ends) words[index] = { ...word, holds: true };
}

/** Asked of every word, so it looks at no more than two characters. */
function startsWithDigit(word: Word): boolean {
  const first = word.pieces[0];
  if (first?.kind !== 'text') return false;
  const { text } = first.run;
  const code = text.charCodeAt(0);
  return isDigit(code) || (code === OPEN_BRACKET && isDigit(text.charCodeAt(1)));
}

const OPEN_BRACKET = 40;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function textOf(word: Word | undefined): string {
  let text = '';
  for (const piece of word?.pieces ?? []) text += piece.kind === 'text' ? piece.run.text : '';
  return text.toLowerCase();
}
