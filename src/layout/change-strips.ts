import type { Mark } from './page.ts';
import { FORBIDDEN, FORCED, HELD, type Frame, type Parts, type Room, type Strip } from './strips.ts';

type Changing = { -readonly [K in keyof Strip]: Strip[K] };

/** A copy to be changed. Naming every property is several times quicker than copying whatever is there. */
function copyOf(one: Strip): Changing {
  return {
    height: one.height,
    above: one.above,
    below: one.below,
    breakBefore: one.breakBefore,
    marks: one.marks,
    links: one.links,
    numbers: one.numbers,
    figures: one.figures,
    fields: one.fields,
    headings: one.headings,
    frames: one.frames,
    repeat: one.repeat,
    notes: one.notes,
    sheet: one.sheet,
    divide: one.divide,
    whole: one.whole,
  };
}

/** The same strip with other white above and below. */
export function withWhite(one: Strip, above: number, below: number): Strip {
  if (one.above === above && one.below === below) return one;
  const copy = copyOf(one);
  copy.above = above;
  copy.below = below;
  return copy;
}

/** The same strip where starting a page with it costs something else. */
export function withBreak(one: Strip, breakBefore: number): Strip {
  if (one.breakBefore === breakBefore) return one;
  const copy = copyOf(one);
  copy.breakBefore = breakBefore;
  return copy;
}

/**
 * Divides a strip as {@link Division} says. Both parts lie in its boxes and below its table's head, and its place among
 * its neighbours goes to the outer ends.
 */
export function divided(one: Strip, room: Room): Parts | undefined {
  const parts = one.divide?.(room);
  if (!parts) return undefined;
  const [first, second] = parts;
  const { frames, repeat, whole, breakBefore, above, below } = one;
  return [
    { ...first, frames, repeat, whole, breakBefore, above },
    second && { ...second, frames, repeat, whole, below },
  ];
}

/** Puts marks at the top of a strip, before its own: the label of a list item. They stay with its first part. */
export function ledBy(marks: readonly Mark[], one: Strip): Strip {
  const { divide } = one;
  const copy = copyOf(one);
  copy.marks = [...marks, ...one.marks];
  copy.divide =
    divide &&
    ((room) => {
      const parts = divide(room);
      return parts && [ledBy(marks, parts[0]), parts[1]];
    });
  return copy;
}

/** Changes the first strip of a block, if it has any. */
export function withFirst(strips: readonly Strip[], change: (first: Strip) => Strip): readonly Strip[] {
  const [first, ...rest] = strips;
  return first ? [change(first), ...rest] : strips;
}

/** Gives a block its white above and below. */
export function spaced(strips: readonly Strip[], above: number, below: number): readonly Strip[] {
  const last = strips.length - 1;
  return strips.map((one, index) => {
    if (index !== 0 && index !== last) return one;
    return withWhite(
      one,
      index === 0 ? Math.max(one.above, above) : one.above,
      index === last ? Math.max(one.below, below) : one.below,
    );
  });
}

/** Forbids breaks within a block; a block taller than a page is still broken, where it hurts least. */
export function kept(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((one, index) => {
    const breakBefore = index > 0 && one.breakBefore !== FORCED ? FORBIDDEN : one.breakBefore;
    if (one.whole === 'kept' && one.breakBefore === breakBefore) return one;
    const copy = copyOf(one);
    copy.whole = 'kept';
    copy.breakBefore = breakBefore;
    return copy;
  });
}

/** Keeps a block together like {@link kept}, unless that would leave a hole: then it is parted where it might be anyway. */
export function held(strips: readonly Strip[]): readonly Strip[] {
  const first = strips[0]?.breakBefore ?? 0;
  return kept(strips).map((one, index) => {
    const open = index > 0 && strips[index]?.breakBefore === 0 && first !== FORCED;
    return open ? withBreak(one, HELD) : one;
  });
}

/**
 * Ties a block to what stands before it: no break before its first strip, nor before any other until `depth` points
 * of it follow.
 */
export function tiedToPrevious(strips: readonly Strip[], depth: number): readonly Strip[] {
  let height = 0;
  return strips.map((one) => {
    const tied = height < depth && one.breakBefore !== FORCED;
    height += one.height;
    return tied ? withBreak(one, FORBIDDEN) : one;
  });
}

/** Ties the end of a block together: no break that would leave less than `depth` points of it to the next page. */
export function tiedAtEnd(strips: readonly Strip[], depth: number): readonly Strip[] {
  let height = 0;
  return strips
    .toReversed()
    .map((one) => {
      height += one.height;
      return height < depth && one.breakBefore !== FORCED ? withBreak(one, FORBIDDEN) : one;
    })
    .toReversed();
}

export function framed(strips: readonly Strip[], frame: Frame): readonly Strip[] {
  return strips.map((one) => {
    const copy = copyOf(one);
    copy.frames = [frame, ...one.frames];
    return copy;
  });
}
