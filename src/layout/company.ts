import { withBreak, withFirst } from './change-strips.ts';
import { heightOf, LONELY, type Strip } from './strips.ts';

/** So many lines and the white about them, and less, look lost at the top or the foot of a page. */
const LOST = 3.8;

/**
 * Asks that neither the first nor the last of several pieces (items, rows) stands on a page without the one beside it,
 * unless it has lines enough not to look lost.
 *
 * @param leading of the text, in points.
 */
export function inCompany(pieces: readonly (readonly Strip[])[], leading: number): readonly Strip[] {
  const lost = pieces.map((piece) => heightOf(piece) < leading * LOST);
  const last = pieces.length - 1;
  return pieces.flatMap((piece, index) => {
    const alone = (index === 1 && lost[0]) || (index === last && index > 0 && lost[last]);
    return alone ? withFirst(piece, lonely) : piece;
  });
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
