import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';
import type { Piece, Word } from './words.ts';
import { textPiece } from './words.ts';

// Needed by few papers, so it is loaded by the first that has text from right to left.
const require = createRequire(import.meta.url);
let bidi: Bidi | undefined;

function algorithm(): Bidi {
  return (bidi ??= (require('bidi-js') as () => Bidi)());
}

/** The character that stands for another from right to left, such as a closing bracket for an opening one. */
export function mirrorOf(character: string): string | undefined {
  return algorithm().getMirroredCharacter(character) ?? undefined;
}

export type Direction = 'ltr' | 'rtl';

/** Letters and digits of scripts that run from right to left, and controls that turn a line round. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const RIGHT_TO_LEFT_LETTER =
  /(?!\p{Nd})(?=\p{L}|\u200F)[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** Nothing but signs and digits before a Latin letter: most text. */
const LATIN_FIRST = /^[\0-@‘-‟]*[A-Za-z]/;
const STRONG = /[\p{L}\u200E\u200F]/u;

/** Whether a line with this text has to be put in order before it is set. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The direction of the first letter (UAX 9, P2 and P3), or undefined where there is none. */
export function firstDirection(text: string): Direction | undefined {
  if (LATIN_FIRST.test(text)) return 'ltr';
  const [first] = STRONG.exec(text) ?? [];
  if (first === undefined) return undefined;
  return RIGHT_TO_LEFT_LETTER.test(first) ? 'rtl' : 'ltr';
}

/** The side from which text is read. */
export function sideOf(text: string): 'left' | 'right' | undefined {
  const direction = firstDirection(text);
  return direction && (direction === 'rtl' ? 'right' : 'left');
}

/** Words whose pieces each run one way, and the way of the paragraph that they make. */
export interface Directed {
  readonly words: readonly Word[];
  readonly direction: Direction;
  /** Whether lines have to be put in order: not where all runs from left to right. */
  readonly mixed: boolean;
}

/**
 * Finds which way each part of a paragraph runs, by the Unicode bidirectional algorithm (UAX 9): pieces are cut where the
 * way changes, and shaped anew where it is from right to left. A paragraph runs as its first letter does.
 *
 * @param otherwise the way of a paragraph without letters.
 */
export function directed(words: readonly Word[], otherwise: Direction = 'ltr'): Directed {
  if (otherwise === 'ltr' && !words.some((word) => word.turns)) return { words, direction: 'ltr', mixed: false };
  const text = words.map(textOfWord).join('');
  const direction = firstDirection(text) ?? otherwise;
  const { levels } = algorithm().getEmbeddingLevels(withoutPairs(text), direction);
  let at = 0;
  const cut = (piece: Piece): Piece[] => {
    const from = at;
    at += lengthOf(piece);
    return levelled(piece, levels.subarray(from, at));
  };
  const base = direction === 'rtl' ? 1 : 0;
  const ordered = words.map((word): Word => {
    const pieces = word.pieces.flatMap(cut);
    const space = word.space && { ...word.space, level: levels[at] ?? base };
    at += (space ? 1 : 0) + (word.ends ? 1 : 0);
    const hyphen = word.hyphen && { ...word.hyphen, level: base };
    return {
      ...word,
      pieces,
      space,
      ...(hyphen && { hyphen }),
      width: pieces.reduce((sum, one) => sum + one.width, 0),
    };
  });
  return { words: ordered, direction, mixed: true };
}

const OBJECT = '\uFFFC';
const LINE_END = '\u2028';

function textOfWord({ pieces, space, ends }: Word): string {
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.run.text : OBJECT)).join('');
  return `${text}${space ? ' ' : ''}${ends ? LINE_END : ''}`;
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'text' ? piece.run.text.length : 1;
}

/** The library takes each half of a surrogate pair for a letter; all but letters among them are neutral. */
function withoutPairs(text: string): string {
  return text.replaceAll(/(?!\p{L})[\u{10000}-\u{10FFFF}]/gu, OBJECT + OBJECT);
}

/** Cuts a piece where its level changes. */
function levelled(piece: Piece, levels: Uint8Array): Piece[] {
  if (piece.kind === 'image') return [{ ...piece, level: levels[0] ?? 0 }];
  const parts: Piece[] = [];
  const { text } = piece.run;
  let from = 0;
  for (let to = 1; to <= text.length; to++) {
    const level = levels[from] ?? 0;
    if (to < text.length && levels[to] === level) continue;
    const run = piece.face.shape(text.slice(from, to), level % 2 === 1 ? 'rtl' : 'ltr');
    parts.push({ ...textPiece(run, piece.face, piece.ink), level });
    from = to;
  }
  return parts;
}
