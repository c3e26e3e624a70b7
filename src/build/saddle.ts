/** Numbers of pages, from 0, that lie at the left and the right of one side of a sheet. */
export type SheetPair = readonly [left: number, right: number];

/**
 * The order of a booklet that is folded in the middle and stapled in the fold: front and back of each sheet, the
 * outermost first. Backs are for sheets that turn over the short edge.
 *
 * @param pages how many there are, a multiple of four.
 */
export function saddleOrder(pages: number): readonly SheetPair[] {
  return Array.from({ length: pages / 4 }, (_, sheet): SheetPair[] => {
    const first = sheet * 2;
    const last = pages - 1 - first;
    return [
      [last, first],
      [first + 1, last - 1],
    ];
  }).flat();
}
