import type { FaceMetrics } from '../faces/metrics.ts';

/** Characters that English print uses: ASCII, and what typography adds. */
const COMMON = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00A0£€©°·é×½–—‘’“”…•`;

/** Of the characters of English print this part makes a text that is likely to use most others in the next file. */
const SHARE = 1 / 3;

/**
 * Rounds what a file uses of a face up to all of English print, where it uses much of that. Files of one course then
 * share the same subset, which has to be cut and deflated once, and not for each file anew. What a file uses alone
 * decides, so that the same file comes out the same whatever else was made.
 *
 * @param used character ids, ascending; so is what is given.
 */
export function roundedUp(used: readonly number[], metrics: FaceMetrics): readonly number[] {
  const common = commonIds(metrics);
  const all = new Set(used);
  const share = common.filter((cid) => all.has(cid)).length;
  if (share < common.length * SHARE) return used;
  for (const cid of common) all.add(cid);
  return [...all].toSorted((a, b) => a - b);
}

const known = new WeakMap<FaceMetrics, readonly number[]>();

function commonIds(metrics: FaceMetrics): readonly number[] {
  const found = known.get(metrics);
  if (found) return found;
  const wanted = new Set(Array.from(COMMON, (character) => character.codePointAt(0) ?? 0));
  const ids = [...metrics.cids].filter((_, index) => wanted.has(metrics.codePoints[index] ?? 0));
  known.set(metrics, ids);
  return ids;
}
