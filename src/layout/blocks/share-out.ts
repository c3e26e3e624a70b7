import { POINTS_PER_MM } from '../units.ts';

/** What a signature takes at least, in points. */
const SIGNATURE = 25 * POINTS_PER_MM;

/** Gives `whole` columns all they want, and what is left to the others: what each needs at least, and more by need. */
export function shareOut(
  least: readonly number[],
  most: readonly number[],
  measure: number,
  whole: ReadonlySet<number>,
): number[] {
  const room = measure - sum(most.filter((_, index) => whole.has(index)));
  const open = sum(least.filter((_, index) => !whole.has(index)));
  const share = (room - open) / (sum(most.filter((_, index) => !whole.has(index))) - open);
  return least.map((width, index) => {
    const best = most[index] ?? width;
    return whole.has(index) ? best : width + (best - width) * share;
  });
}

/**
 * Gives columns with text all they want before those to fill in have more than their head needs, and a signature; where
 * there is too little for that, those to fill in have no more. Undefined where no column is to be filled in, or all are,
 * or the others would have too little.
 */
export function textFirst(
  least: readonly number[],
  most: readonly number[],
  measure: number,
  blank: ReadonlySet<number>,
): number[] | undefined {
  if (blank.size === 0 || blank.size === least.length) return undefined;
  const floor = least.map((width, index) => (blank.has(index) ? Math.max(width, SIGNATURE) : width));
  if (sum(floor) >= measure) return undefined;
  const best = most.map((width, index) => Math.max(width, floor[index] ?? 0));
  const snug = best.map((width, index) => (blank.has(index) ? (floor[index] ?? width) : width));
  if (sum(snug) > measure) return shareOut(floor, snug, measure, blank);
  const written = new Set(least.map((_, index) => index).filter((index) => !blank.has(index)));
  return shareOut(floor, best, measure, written);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
