import { expect, test } from 'vitest';
import { saddleOrder } from '../../src/build/saddle.ts';

/** Prints the sides, folds the heap in the middle, and turns the pages over. */
function readThrough(pages: number): number[] {
  const sides = saddleOrder(pages);
  const sheets = Array.from({ length: sides.length / 2 }, (_, index) => {
    const [front = [0, 0], back = [0, 0]] = sides.slice(index * 2, index * 2 + 2);
    // Turned over its short edge, a lying sheet has the left of its back behind the right of its front.
    return { right: [front[1], back[0]], left: [back[1], front[0]] };
  });
  return [...sheets.flatMap(({ right }) => right), ...sheets.toReversed().flatMap(({ left }) => left)];
}

test.each([4, 8, 12, 16, 40])('a booklet of %i pages reads from front to back once it is folded', (pages) => {
  expect(saddleOrder(pages)).toHaveLength(pages / 2);
  expect(readThrough(pages)).toEqual(Array.from({ length: pages }, (_, index) => index));
});

test('the cover and the back lie on the front of the outermost sheet', () => {
  expect(saddleOrder(8)[0]).toEqual([7, 0]);
});
