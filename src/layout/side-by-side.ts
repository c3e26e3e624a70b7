import { joined } from './ink.ts';
import { FORBIDDEN, strip, type Strip } from './strips.ts';
import { inkOf, stack, type Stack } from './stack.ts';

/**
 * Sets stacks beside one another (the cells of a table row, columns) and cuts the whole into strips wherever no stack
 * has anything to cut through. The strips hold together: a page ends between them only where the whole is taller than
 * a page. Stacks whose lines never meet are cut into pieces that begin side by side again, so that nothing is ever
 * taller than a page.
 *
 * @param columns the strips of each, set at their own x already.
 * @param page the height of text on a page.
 * @param least the height that the whole has at least.
 */
export function sideBySide(columns: readonly (readonly Strip[])[], page: number, least = 0): Strip[] {
  const stacks = columns.map((column) => stack(column));
  const height = Math.max(least, ...stacks.map((one) => one.height));
  const cuts = [...cutsThrough(stacks, height), height];
  const tallest = Math.max(...cuts.map((cut, index) => cut - (cuts[index - 1] ?? 0)));
  if (tallest > page * TALL) {
    return pieces(columns, page * PIECE).map((piece, index) => {
      const parts = piece.map((column) => stack(column));
      return slice(parts, 0, Math.max(0, ...parts.map((one) => one.height)), index === 0);
    });
  }
  const slices: Strip[] = [];
  let top = 0;
  for (const bottom of cuts) {
    slices.push(slice(stacks, top, bottom, slices.length === 0));
    top = bottom;
  }
  return slices;
}

/** A piece without a cut that takes more than this part of a page is cut, and how tall pieces then are at most. */
const TALL = 0.6;
const PIECE = 0.3;

/** Shares strips out to pieces of a height; one that is taller by itself has a piece of its own. */
function pieces(columns: readonly (readonly Strip[])[], height: number): Strip[][][] {
  const from = columns.map(() => 0);
  const found: Strip[][][] = [];
  while (columns.some((column, index) => (from[index] ?? 0) < column.length)) {
    found.push(
      columns.map((column, index) => {
        const start = from[index] ?? 0;
        let end = Math.min(start + 1, column.length);
        while (end < column.length && stack(column.slice(start, end + 1)).height <= height) end += 1;
        from[index] = end;
        return column.slice(start, end);
      }),
    );
  }
  return found;
}

/** Heights strictly inside the whole at which no strip of any stack is cut. */
function cutsThrough(stacks: readonly Stack[], height: number): number[] {
  const tops = stacks.flatMap((one) => one.placed.slice(1).map(({ y }) => y));
  const candidates = [...new Set(tops)].filter((y) => y > 0 && y < height).toSorted((a, b) => a - b);
  return candidates.filter((y) =>
    stacks.every((one) => one.placed.every((p) => p.y >= y - 0.01 || p.y + p.strip.height <= y + 0.01)),
  );
}

function slice(stacks: readonly Stack[], top: number, bottom: number, first: boolean): Strip {
  const inside = (y: number): boolean => y >= top - 0.01 && y < bottom - 0.01;
  const parts = stacks.map((one) => {
    const placed = one.placed.filter(({ y }) => inside(y));
    const frames = one.frames
      .filter((frame) => frame.bottom > top && frame.top < bottom)
      .map((frame) => ({ ...frame, top: Math.max(frame.top, top), bottom: Math.min(frame.bottom, bottom) }));
    return { placed, ink: inkOf({ placed, frames }, 0, -top) };
  });
  const strips = parts.flatMap((part) => part.placed.map(({ strip: one }) => one));
  return strip(bottom - top, {
    breakBefore: first ? 0 : FORBIDDEN,
    ...joined(parts.map(({ ink }) => ink)),
    headings: strips.flatMap((one) => one.headings),
    notes: strips.flatMap((one) => one.notes),
  });
}
