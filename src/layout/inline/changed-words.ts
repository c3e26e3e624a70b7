import type { Setting } from '../setting.ts';
import { shapedBy } from './shaped-word.ts';
import { textPiece, type Ink, type Piece, type Word } from './words.ts';

/** The same words as decoration. */
export function silent(words: readonly Word[]): readonly Word[] {
  const inks = new Map<Ink, Ink>();
  const muted = (ink: Ink): Ink => {
    const found = inks.get(ink) ?? { ...ink, slot: undefined, link: undefined };
    inks.set(ink, found);
    return found;
  };
  const mute = <P extends Piece>(piece: P): P => ({ ...piece, ink: muted(piece.ink) });
  return words.map((word) => ({
    ...word,
    pieces: word.pieces.map(mute),
    space: word.space && mute(word.space),
    notes: [],
  }));
}

/** The same words in bold, but for pieces in a face of their own, such as code. */
export function inBold(words: readonly Word[], { job, text }: Setting): readonly Word[] {
  const { measurer } = job;
  const [regular] = measurer.faces(text.family, 'regular', 'upright');
  const chain = measurer.faces(text.family, 'bold', 'upright');
  const [bold] = chain;
  const shape = shapedBy(chain, () => undefined);
  const embolden = (piece: Piece): readonly Piece[] => {
    if (piece.kind === 'image' || piece.face !== regular) return [piece];
    const { run, ink, extra } = piece;
    const stretches = shape(run.text).flatMap((bit) => bit.stretches);
    return stretches.map((one) => textPiece(one.run, one.face, ink, extra));
  };
  return words.map((word) => {
    const { space } = word;
    const pieces = word.pieces.flatMap(embolden);
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const spaced =
      space && space.face === regular && bold ? textPiece(bold.shape(' '), bold, space.ink, space.extra) : space;
    return { ...word, pieces, width, space: spaced };
  });
}
