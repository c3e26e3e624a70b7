import { syllables } from './opportunities.ts';
import { textPiece, type TextPiece, type Word } from './words.ts';

/**
 * Divides words that are wider than the measure, and only those (clear print: words are not split): at syllables with
 * a hyphen where it is a word, and between any two characters where it is not (an address, a file name).
 */
export function divideOverlong(words: readonly Word[], measure: number): Word[] {
  return words.flatMap((word) => (word.width <= measure ? [word] : divide(word, measure)));
}

/** Looked through at a time, so that the work grows with the length of a word and not with its square. Longer than any real word. */
const STRETCH = /[^]{1,200}/gu;

function divide(word: Word, measure: number): Word[] {
  const parts: Word[] = [];
  let line: TextPiece[] = [];
  let width = 0;
  const close = (): void => {
    if (line.length > 0) parts.push({ pieces: line, width, space: undefined, ends: false, notes: [] });
    line = [];
    width = 0;
  };
  for (const piece of word.pieces) {
    if (piece.kind === 'image') {
      close();
      parts.push({ pieces: [piece], width: piece.width, space: undefined, ends: false, notes: [] });
      continue;
    }
    const stretches = piece.run.text.match(STRETCH) ?? [];
    let rest = stretches.shift() ?? '';
    while (rest !== '') {
      const whole = textPiece(piece.face.shape(rest), piece.face, piece.ink);
      if (width + whole.width <= measure) {
        line.push(whole);
        width += whole.width;
        rest = stretches.shift() ?? '';
        continue;
      }
      const head = longestHead(rest, piece, measure - width);
      if (head.text === '' && line.length > 0) {
        close();
        continue;
      }
      const taken = head.text === '' ? (rest.match(/^./su)?.[0] ?? rest) : head.text;
      const cut = textPiece(piece.face.shape(taken + head.hyphen), piece.face, piece.ink);
      line.push(cut);
      width += cut.width;
      rest = rest.slice(taken.length) || (stretches.shift() ?? '');
      close();
    }
  }
  close();
  const last = parts.pop();
  return last ? [...parts, { ...last, space: word.space, ends: word.ends, notes: word.notes }] : [word];
}

/** The longest beginning of a word that fits, with the hyphen that it needs. */
function longestHead(text: string, { face, ink }: TextPiece, room: number): { text: string; hyphen: string } {
  const fits = (head: string): boolean => textPiece(face.shape(head), face, ink).width <= room;
  if (/^[\p{L}\p{M}.,;:!?]+$/u.test(text)) {
    let head = '';
    for (const syllable of syllables(text).slice(0, -1)) {
      if (!fits(`${head}${syllable}-`)) break;
      head += syllable;
    }
    if (head !== '') return { text: head, hyphen: '-' };
  }
  let head = '';
  for (const character of text) {
    if (!fits(head + character)) break;
    head += character;
  }
  return { text: head, hyphen: '' };
}
