import type { Face } from '../measure.ts';

/** A stretch of a word that one face can draw. */
export interface Stretch {
  readonly face: Face;
  readonly text: string;
}

/** Characters that shape their neighbours or control direction, and need no glyph of their own. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Divides a word among the faces of a chain: each character goes to the first face that covers it, but stays with the
 * face before it where that one covers it too, so that combining marks and digits are not torn from their word.
 *
 * @param missing called with each character that no face covers; it is left out.
 */
export function stretches(text: string, chain: readonly Face[], missing: (character: string) => void): Stretch[] {
  const [first] = chain;
  if (!first) throw new RangeError('A chain of faces must not be empty.');
  if (coversAll(first, text)) return [{ face: first, text }];
  const found: { face: Face; text: string }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = found.at(-1);
    const face = chain.find((one) => one.covers(code));
    if (!face) {
      if (!INVISIBLE.test(character)) missing(character);
      continue;
    }
    if (last && last.face !== chain[0] && face !== chain[0] && last.face.covers(code)) last.text += character;
    else if (last?.face === face) last.text += character;
    else found.push({ face, text: character });
  }
  return found;
}

function coversAll(face: Face, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdfff)
      return [...text].every((character) => face.covers(character.codePointAt(0) ?? 0));
    if (!face.covers(unit)) return false;
  }
  return true;
}
