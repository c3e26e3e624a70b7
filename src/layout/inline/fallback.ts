import type { Face } from '../measure.ts';

/** A stretch of a word that one face can draw. */
export interface Stretch {
  readonly face: Face;
  readonly text: string;
}

/** Characters that shape their neighbours or control direction, and need no glyph of their own. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Asks for the picture of a sign that is also text. Only a face with such pictures knows it. */
const AS_PICTURE = '\uFE0F';
/** Marks that one letter can have; no language has nearly as many (UAX 15, Stream-Safe Text Format). */
const MOST_MARKS = 30;

let clusters: Intl.Segmenter | undefined;

/**
 * Divides a word among the faces of a chain: each character, with the marks on it, goes to the first face that covers
 * it, but stays with the face before where that one covers it too, so that digits are not torn from their word.
 * Characters without a glyph of their own stay where they are, for what they tell about direction and joining.
 *
 * @param missing called with each character that no face covers, or no face together with the letter that it is a mark
 * on; it is left out.
 */
export function stretches(text: string, chain: readonly Face[], missing: (character: string) => void): Stretch[] {
  const [first] = chain;
  if (!first) throw new RangeError('A chain of faces must not be empty.');
  if (coversAll(first, text)) return [{ face: first, text }];
  const found: { face: Face; text: string }[] = [];
  let waiting = '';
  clusters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of clusters.segment(text)) {
    const last = found.at(-1);
    const visible = Array.from(segment).filter((character) => !INVISIBLE.test(character));
    if (visible.length === 0) {
      if (last) last.text += segment;
      else waiting += segment;
      continue;
    }
    const wanted = segment.includes(AS_PICTURE) ? [...visible, AS_PICTURE] : visible;
    const face = faceFor(wanted, chain, last?.face) ?? faceFor(visible, chain, last?.face);
    const drawn = face ? segment : withoutMissing(segment, visible, chain, missing);
    const by = face ?? chain.find((one) => coversEach(one, drawn)) ?? first;
    if (drawn === '') continue;
    if (last?.face === by) last.text += drawn;
    else found.push({ face: by, text: waiting + drawn });
    waiting = '';
  }
  return waiting === '' ? found : [...found, { face: first, text: waiting }];
}

function faceFor(characters: readonly string[], chain: readonly Face[], before: Face | undefined): Face | undefined {
  const face = chain.find((one) => canSet(one, characters));
  const stays = before && before !== chain[0] && face !== chain[0] && canSet(before, characters);
  return stays ? before : face;
}

function canSet(face: Face, characters: readonly string[]): boolean {
  if (characters.length > MOST_MARKS + 1) return false;
  return coversEach(face, characters) && (characters.length === 1 || (face.composes?.(characters) ?? true));
}

/** What can be drawn of a letter with its marks, by the first face that has the letter. */
function withoutMissing(
  segment: string,
  visible: readonly string[],
  chain: readonly Face[],
  missing: (character: string) => void,
): string {
  const face = chain.find((one) => coversEach(one, visible.slice(0, 1)));
  const kept: string[] = [];
  const lacking = new Set(
    visible.filter((character) => {
      const set = face !== undefined && canSet(face, [...kept, character]);
      if (set) kept.push(character);
      return !set;
    }),
  );
  lacking.forEach(missing);
  return Array.from(segment)
    .filter((character) => !lacking.has(character))
    .join('');
}

function coversEach(face: Face, characters: Iterable<string>): boolean {
  for (const character of characters) if (!face.covers(character.codePointAt(0) ?? 0)) return false;
  return true;
}

const MARK = /\p{M}/u;

/** Whether a face covers a word without marks, which is nearly every word; with marks it takes a closer look. */
function coversAll(face: Face, text: string): boolean {
  let beyondLatin = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdfff) return false;
    if (!face.covers(unit)) return false;
    beyondLatin ||= unit >= 0x300 && (unit < 0x2000 || unit > 0x206f);
  }
  return !(beyondLatin && MARK.test(text));
}
