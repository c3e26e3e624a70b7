import { withBreak, withFirst } from './change-strips.ts';
import { heightOf, HELD, LONELY, type Strip } from './strips.ts';

/** So many lines and the white about them, and less, look lost at the top or the foot of a page. */
const LOST = 3.8;

/** So many lines of a long piece at least stand on either side of a page's end. */
const SHARED = 2;

/**
 * Asks that neither the first nor the last of several pieces (items, rows) stands on a page without the one beside it,
 * unless it has lines enough not to look lost. One that has them is still better off with two lines of its neighbour,
 * so a long piece beside either end may be parted.
 *
 * @param leading of the text, in points.
 */
export function inCompany(pieces: readonly (readonly Strip[])[], leading: number): readonly Strip[] {
  const lost = pieces.map((piece) => heightOf(piece) < leading * LOST);
  const last = pieces.length - 1;
  return pieces.flatMap((piece, index) => {
    const alone = (index === 1 && lost[0]) || (index === last && index > 0 && lost[last]);
    // Lines of the second stand with the first at the foot of a page, or the last of the first go over it.
    const first = index === 1 && (canShare(pieces[0]) || canShare(piece));
    const ending = index === last && index > 0 && canShare(pieces[last - 1]);
    const own = (last > 0 && index < 2) || index === last - 1 ? shared(piece) : piece;
    return alone || first || ending ? withFirst(own, lonely) : own;
  });
}

/** A piece that may be parted, with two lines at least on either side. */
function shared(piece: readonly Strip[]): readonly Strip[] {
  return canShare(piece) ? piece.map((one) => (one.breakBefore === HELD ? withBreak(one, 0) : one)) : piece;
}

/** Whether the last lines of a piece, which is held together otherwise, may go over a page. */
function canShare(piece: readonly Strip[] = []): boolean {
  return piece.length >= SHARED * 2 && piece.at(-SHARED)?.breakBefore === HELD;
}

/** Asks that a page's end leaves no less than a few lines of a block on either side of it. */
export function undivided(strips: readonly Strip[], leading: number): readonly Strip[] {
  const total = heightOf(strips);
  let above = 0;
  return strips.map((one, index) => {
    const near = index > 0 && Math.min(above, total - above) < leading * LOST;
    above += one.height;
    return near ? lonely(one) : one;
  });
}

/** A strip that would rather not start a page, if nothing forbids or forces it to already. */
export function lonely(one: Strip): Strip {
  return one.breakBefore === 0 ? withBreak(one, LONELY) : one;
}
