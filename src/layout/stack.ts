import { gathered, NO_INK, type InkOnPaper, type Moving } from './ink.ts';
import { gap, strip, type Frame, type Strip } from './strips.ts';

/** Where a strip lies in a stack, and the boxes that are drawn under it. */
export interface Placed {
  readonly strip: Strip;
  /** Of its top edge. */
  readonly y: number;
}

export interface Stack {
  readonly placed: readonly Placed[];
  readonly frames: readonly { readonly frame: Frame; readonly top: number; readonly bottom: number }[];
  /** With the padding of frames that are still open at the end. */
  readonly height: number;
}

/** What comes between a strip and the one above it (undefined at the top): the white, and the padding of their frames. */
export function advance(before: Strip | undefined, after: Strip): number {
  if (!before) return padding(after.frames, 0, 'padTop');
  const shared = sharedFrames(before, after);
  return padding(before.frames, shared, 'padBottom') + gap(before, after) + padding(after.frames, shared, 'padTop');
}

/** How high strips under one another are, with all their frames. */
export function stackHeight(strips: readonly Strip[]): number {
  let before: Strip | undefined;
  let height = 0;
  strips.forEach((one) => {
    height += advance(before, one) + one.height;
    before = one;
  });
  return height + closing(before);
}

/** What closing all frames of the last strip adds below it. */
export function closing(last: Strip | undefined): number {
  return last ? padding(last.frames, 0, 'padBottom') : 0;
}

/** Puts strips under one another, from `y = 0` down. */
export function stack(strips: readonly Strip[]): Stack {
  const placed: Placed[] = [];
  const done: Stack['frames'][number][] = [];
  const open: { frame: Frame; top: number }[] = [];
  let y = 0;
  let before: Strip | undefined;
  /** Frames close from the inside out, each below its own padding. */
  const closeTo = (depth: number): void => {
    for (let last = open.at(-1); last && open.length > depth; last = open.at(-1)) {
      y += last.frame.padBottom;
      done.push({ ...last, bottom: y });
      open.pop();
    }
  };
  strips.forEach((one) => {
    const shared = before ? sharedFrames(before, one) : 0;
    closeTo(shared);
    if (before) y += gap(before, one);
    for (let index = shared; index < one.frames.length; index++) {
      const frame = one.frames[index];
      if (!frame) continue;
      open.push({ frame, top: y });
      y += frame.padTop;
    }
    placed.push({ strip: one, y });
    y += one.height;
    before = one;
  });
  closeTo(0);
  return { placed, frames: done, height: y };
}

/** The ink of a stack moved to `dx`, `dy`: first its boxes, the outermost lowest, then its text. */
export function inkOf({ placed, frames }: Pick<Stack, 'placed' | 'frames'>, dx: number, dy: number): InkOnPaper {
  const outermostFirst = frames.toSorted((a, b) => a.top - b.top || b.bottom - a.bottom);
  const boxes = outermostFirst.map(({ frame, top, bottom }): Moving => {
    return { ink: { ...NO_INK, marks: frame.paint(top, bottom) }, dx, dy };
  });
  return gathered([...boxes, ...placed.map(({ strip: ink, y }): Moving => ({ ink, dx, dy: dy + y }))]);
}

/** Makes one strip of many, to be cut no more. */
export function asOne(strips: readonly Strip[]): Strip {
  const stacked = stack(strips);
  return strip(stacked.height, {
    ...inkOf(stacked, 0, 0),
    headings: strips.flatMap((one) => one.headings),
    notes: strips.flatMap((one) => one.notes),
  });
}

/** How many of the outer frames two neighbours have in common. */
function sharedFrames(before: Strip, after: Strip): number {
  let count = 0;
  while (count < before.frames.length && before.frames[count] === after.frames[count]) count++;
  return count;
}

/** Of the frames from `depth` inwards. */
function padding(frames: readonly Frame[], depth: number, side: 'padTop' | 'padBottom'): number {
  let sum = 0;
  for (let index = depth; index < frames.length; index++) sum += frames[index]?.[side] ?? 0;
  return sum;
}
