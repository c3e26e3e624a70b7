import { inBold, silent } from '../inline/changed-words.ts';
import { setLines } from '../inline/set-lines.ts';
import { textPiece, type Word } from '../inline/words.ts';
import { inset, textHeight, type Setting } from '../setting.ts';
import { kept, spaced, tiedToPrevious, withBreak, withFirst, withWhite } from '../change-strips.ts';
import { FORBIDDEN, type Strip } from '../strips.ts';
import { ruleBelow } from './rule-below.ts';
import { layHead, type Cell } from './table-row.ts';

/** A row up to this part of a page is not split over two. */
const WHOLE = 0.3;

/**
 * A table whose cells stand under one another, for narrow paper and large print. The first cell of a row is the heading of
 * the others, each led by the head of its column; the head of the first stands above them all, on every page. Where the first cells are
 * numbers alone, which say nothing without it, they are led by it like the others. The heads are read out as those of a
 * table, once; further ones are decoration. A table that is all head is a list of its cells.
 */
export function layStacked(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  outer: Setting,
): readonly Strip[] {
  const { job, text } = outer;
  const gap = text.size * job.theme.space.item;
  const pad = text.size * job.theme.space.padding * 0.5 * job.snug;
  const padX = text.size * job.theme.space.padding * 0.75;
  const headed = rows.length > 0 && rows.every(([first]) => saysMoreThanNumbers(first)) ? head[0] : undefined;
  const top = headed && headed.words.length > 0 ? layHead([headed], { widths: [outer.width], padX }, outer) : undefined;
  const setting = top ? inset(outer, padX, padX) : outer;
  const labelled = rows.map((row, index) =>
    row.map((cell, column): readonly Word[] => {
      if (top && column === 0) return inBold(cell.words, setting);
      const label = head[column]?.words ?? [];
      return ledBy(index === 0 ? label : silent(label), cell.words);
    }),
  );
  const set = (rows.length > 0 ? labelled : [head.map(({ words }) => words)]).flatMap((cells) => {
    const lines = cells.map((words) => spaced(setLines(words, setting, text), gap, 0));
    const tied = top ? lines.map((one, column) => (column === 1 ? tiedToPrevious(one, 1) : one)) : lines;
    const strips = withFirst([...tied.flat(), ruleBelow(pad, outer)], (first) => withWhite(first, pad, first.below));
    const height = strips.reduce((sum, one) => sum + one.height + one.above, 0);
    const whole = height < textHeight(job) * WHOLE ? kept(strips) : tiedAtEnds(strips);
    return withFirst(whole, (first) => ({ ...first, repeat: top?.repeated }));
  });
  const white = text.size * job.theme.space.paragraph;
  // The head or the rule above stays with the first row.
  const led = withFirst(set, (first) => withBreak(first, FORBIDDEN));
  return spaced([top?.strip ?? ruleBelow(0, setting), ...led], white * 0.4, white * 1.2);
}

const LETTER = /\p{L}/u;

function saysMoreThanNumbers(cell: Cell | undefined): boolean {
  return (cell?.words ?? []).some(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'text' && LETTER.test(piece.run.text)),
  );
}

/** Of a row that is split over two pages, two lines at least stand on either. */
function tiedAtEnds(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((one, index) => {
    const tied = index === 1 || index >= strips.length - 2;
    return tied ? withBreak(one, FORBIDDEN) : one;
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
