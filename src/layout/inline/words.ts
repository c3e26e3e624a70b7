import type { Face, ShapedRun } from '../measure.ts';

/** How a piece of a line is inked. */
export interface Ink {
  readonly size: number;
  readonly colour: string;
  readonly letterSpacing: number;
  readonly slot: number | undefined;
  /** How far the baseline is raised. */
  readonly rise: number;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly link: LinkTarget | undefined;
}

export interface LinkTarget {
  readonly to: string;
  readonly description: string;
  readonly node: number;
}

export interface TextPiece {
  readonly kind: 'text';
  readonly run: ShapedRun;
  readonly face: Face;
  readonly ink: Ink;
  /** Points. */
  readonly width: number;
  /** Points by which it is wider than its letters: the word spacing of a space. */
  readonly extra: number;
  /** How deep it is nested in text of the other direction (UAX 9): odd from right to left; 0 unless said. */
  readonly level?: number;
}

export interface ImagePiece {
  readonly kind: 'image';
  readonly path: string;
  readonly height: number;
  readonly node: number;
  readonly ink: Ink;
  readonly width: number;
  readonly level?: number;
}

export type Piece = TextPiece | ImagePiece;

/** What stands between two places where a line may end. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The space that follows; it vanishes at the end of a line, where a line may end without one it is undefined. */
  readonly space: TextPiece | undefined;
  /** The hyphen that shows where a line ends after this part of a word: a soft hyphen. */
  readonly hyphen?: TextPiece;
  /** A line ends after this word in any case. */
  readonly ends: boolean;
  /** Whether a line had better not end after it, even if that takes one more: a word and its number, a web address. */
  readonly holds?: boolean;
  /** Whether a part of it runs from right to left. */
  readonly turns?: boolean;
  /** Numbers of footnotes that the word refers to. */
  readonly notes: readonly number[];
}

/** How wide words are on one line, with the space after the last, in points. */
export function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, { width, space }) => sum + width + (space?.width ?? 0), 0);
}

export function textPiece(run: ShapedRun, face: Face, ink: Ink, extra = 0): TextPiece {
  const own = run.joined && ink.letterSpacing > 0 ? { ...ink, letterSpacing: 0 } : ink;
  const width = (run.width * own.size) / 1000 + run.length * own.letterSpacing + extra;
  return { kind: 'text', run, face, ink: own, width, extra };
}
