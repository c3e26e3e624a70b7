import type { Span } from '../../diagnostics/diagnostic.ts';
import type { Face } from '../measure.ts';
import { noteMissing } from '../missing.ts';
import type { Job } from '../setting.ts';
import { holdNumbers } from './numbers.ts';
import { SOFT_HYPHEN } from './opportunities.ts';
import { shapedBy, type ShapedWord } from './shaped-word.ts';
import { textPiece, type Ink, type Piece, type TextPiece, type Word } from './words.ts';

/** Makes words of texts and pictures as they come. */
export interface WordBuilder {
  /** Adds text; white space in it divides words, at its edges too. */
  text(text: string, faces: readonly Face[], ink: Ink, wordSpacing: number, span: Span): void;
  piece(piece: Piece): void;
  /** Ends the line after what stands so far. */
  end(): void;
  /** Ties a footnote to what stands so far. */
  note(number: number): void;
  finish(): Word[];
}

const NONE: readonly never[] = [];

const DIGIT = /\d/;

export function startWords(job: Job): WordBuilder {
  const words: Word[] = [];
  let pieces: readonly Piece[] = NONE;
  let notes: readonly number[] = NONE;
  let hyphen: TextPiece | undefined;
  let holds = false;
  let numbers = false;
  const close = (space: TextPiece | undefined, ends: boolean): void => {
    if (pieces.length === 0) {
      const last = words.at(-1);
      if (last && ((ends && !last.ends) || (space && !last.space)))
        words[words.length - 1] = { ...last, ends: last.ends || ends, space: last.space ?? space };
      return;
    }
    const word: Word = { pieces, width: widthOf(pieces), space, ends, notes, holds, turns: pieces.some(isTurned) };
    words.push(hyphen && !space && !ends ? { ...word, hyphen } : word);
    pieces = NONE;
    notes = NONE;
    hyphen = undefined;
    holds = false;
  };
  // Nearly every word is one piece, and a list that grows takes the room of many.
  const append = (piece: Piece): void => void (pieces = pieces.length === 0 ? [piece] : [...pieces, piece]);
  const put = (word: ShapedWord, first: Face, ink: Ink): void => {
    for (let number = 0; number < word.length; number++) {
      const { stretches, soft, address } = word[number] as ShapedWord[number];
      if (number > 0) close(undefined, false);
      stretches.forEach(({ run, face }) => append(textPiece(run, face, ink)));
      if (soft) hyphen = textPiece(first.shape(SOFT_HYPHEN), first, ink);
      // Another part follows: a space after the word may well end a line.
      holds = address && number < word.length - 1;
    }
  };
  return {
    text(text, faces, ink, wordSpacing, span) {
      const [face] = faces;
      if (!face) throw new RangeError('A chain of faces must not be empty.');
      const shaped = shapedBy(faces, (character) => noteMissing(character, text, span, job.missing));
      numbers ||= DIGIT.test(text);
      // Letters with marks are composed, so that a letter and its accent come from one face.
      const parts = divided(text.normalize('NFC'));
      const space = parts.length > 1 ? textPiece(face.shape(' '), face, ink, wordSpacing) : undefined;
      for (let number = 0; number < parts.length; number++) {
        const part = parts[number] as string;
        if (number > 0) close(space, false);
        if (part !== '') put(shaped(part), face, ink);
      }
    },
    piece: append,
    end: () => close(undefined, true),
    note: (number) => void (notes = [...notes, number]),
    finish() {
      close(undefined, true);
      if (numbers) holdNumbers(words, job.language);
      return words;
    },
  };
}

function widthOf(pieces: readonly Piece[]): number {
  let width = 0;
  for (let index = 0; index < pieces.length; index++) width += (pieces[index] as Piece).width;
  return width;
}

function isTurned(piece: Piece): boolean {
  return piece.kind === 'text' && piece.run.rightToLeft === true;
}

/** Divides text at its white space; that at the edges gives an empty part there. */
function divided(text: string): string[] {
  return /[\t\r\n]|  /.test(text) ? text.split(/[ \t\r\n]+/) : text.split(' ');
}
