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

/** How much a strip adds to a stack when it is put under `before` (undefined at the top), and what its frames add. */
export function advance(
  before: Strip | undefined,
  after: Strip,
): { readonly space: number; readonly close: number; readonly open: number } {
  const shared = before ? sharedFrames(before, after) : 0;
  return {
    close: before ? padding(before.frames.slice(shared), 'padBottom') : 0,
    space: before ? gap(before, after) : 0,
    open: padding(after.frames.slice(shared), 'padTop'),
  };
}

/** What closing all frames of the last strip adds below it. */
export function closing(last: Strip | undefined): number {
  return last ? padding(last.frames, 'padBottom') : 0;
}

/** Puts strips under one another, from `y = 0` down. */
export function stack(strips: readonly Strip[]): Stack {
  const placed: Placed[] = [];
  const done: Stack['frames'][number][] = [];
  let open: { frame: Frame; top: number }[] = [];
  let y = 0;
  let before: Strip | undefined;
  for (const one of strips) {
    const shared = before ? sharedFrames(before, one) : 0;
    const step = advance(before, one);
    // Frames close from the inside out, each below its own padding.
    for (const { frame, top } of open.slice(shared).toReversed()) {
      y += frame.padBottom;
      done.push({ frame, top, bottom: y });
    }
    open = open.slice(0, shared);
    y += step.space;
    for (const frame of one.frames.slice(shared)) {
      open.push({ frame, top: y });
      y += frame.padTop;
    }
    placed.push({ strip: one, y });
    y += one.height;
    before = one;
  }
  for (const { frame, top } of open.toReversed()) {
    y += frame.padBottom;
    done.push({ frame, top, bottom: y });
  }
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

function padding(frames: readonly Frame[], side: 'padTop' | 'padBottom'): number {
  let sum = 0;
  for (const frame of frames) sum += frame[side];
  return sum;
}
