import { setLines } from '../inline/set-lines.ts';
import { textPiece, type Ink, type Piece, type Word } from '../inline/words.ts';
import { textHeight, type Setting } from '../setting.ts';
import { FORBIDDEN, kept, spaced, withFirst, type Strip } from '../strips.ts';
import { ruleBelow } from './rule-below.ts';
import type { Cell } from './table-row.ts';

/** A row up to this part of a page is not split over two. */
const WHOLE = 0.3;

/**
 * A table whose cells stand under one another, each led by the head of its column: for narrow paper and large print.
 * The heads are read out as those of a table, once; further ones are decoration. A table that is all head is a list of
 * its cells.
 */
export function layStacked(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  setting: Setting,
): readonly Strip[] {
  const { job, text } = setting;
  const gap = text.size * job.theme.space.item;
  const pad = text.size * job.theme.space.padding * 0.5 * job.snug;
  const labelled = rows.map((row, index) =>
    row.map((cell, column): readonly Word[] => {
      const label = head[column]?.words ?? [];
      return ledBy(index === 0 ? label : silent(label), cell.words);
    }),
  );
  const set = (rows.length > 0 ? labelled : [head.map(({ words }) => words)]).flatMap((cells) => {
    const lines = cells.flatMap((words) => spaced(setLines(words, setting, text), gap, 0));
    const strips = withFirst([...lines, ruleBelow(pad, setting)], (first) => ({ ...first, above: pad }));
    const height = strips.reduce((sum, one) => sum + one.height + one.above, 0);
    return height < textHeight(job) * WHOLE ? kept(strips) : tiedAtEnds(strips);
  });
  const white = text.size * job.theme.space.paragraph;
  // The rule above stays with the first row.
  const led = withFirst(set, (first) => ({ ...first, breakBefore: FORBIDDEN }));
  return spaced([ruleBelow(0, setting), ...led], white * 0.4, white * 1.2);
}

/** Of a row that is split over two pages, two lines at least stand on either. */
function tiedAtEnds(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((one, index) => {
    const tied = index === 1 || index >= strips.length - 2;
    return tied ? { ...one, breakBefore: FORBIDDEN } : one;
  });
}

/** A label, a colon and what it leads. An empty label leads nothing, and has no colon. */
function ledBy(label: readonly Word[], words: readonly Word[]): readonly Word[] {
  const last = label.at(-1);
  const end = last?.pieces.at(-1);
  if (!last || end?.kind !== 'text') return [...label, ...words];
  const colon = textPiece(end.face.shape(':'), end.face, end.ink);
  const closed: Word = {
    ...last,
    pieces: [...last.pieces, colon],
    width: last.width + colon.width,
    space: textPiece(end.face.shape(' '), end.face, end.ink),
    ends: words.length === 0,
  };
  return [...label.slice(0, -1), closed, ...words];
}

/** The same words as decoration. */
function silent(words: readonly Word[]): readonly Word[] {
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
