import { divideOverlong } from './overlong.ts';
import type { Word } from './words.ts';

/** Words of one line, by index: from `from` up to but not including `to`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A line of words and how wide they are without the space after the last. */
export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
}

/** More than any paragraph's raggedness can come to: fewer lines always win over smoother ones. */
const LINE = 1e6;

/**
 * Breaks words into ragged-right lines. Of all ways that need the fewest lines it takes the one whose lines are most
 * alike in width (least sum of squared white at their ends, the last line apart), so that no short line stands
 * among long ones, and no word stands alone on the last. Words are not divided, but for one that is wider than the measure.
 *
 * @param measure the width of a line, in points.
 */
export function breakLines(words: readonly Word[], measure: number): Line[] {
  const fitting = words.every((word) => word.width <= measure) ? words : divideOverlong(words, measure);
  const lines: Line[] = [];
  let from = 0;
  fitting.forEach((word, index) => {
    if (!word.ends) return;
    for (const range of breakParagraph(fitting, from, index + 1, measure)) lines.push(lineOf(fitting, range));
    from = index + 1;
  });
  return lines;
}

function breakParagraph(words: readonly Word[], from: number, to: number, measure: number): Range[] {
  const count = to - from;
  const { least, best } = roomFor(count + 1);
  least.fill(Number.POSITIVE_INFINITY, 0, count + 1);
  least[0] = 0;
  for (let end = 1; end <= count; end++) {
    let width = 0;
    for (let start = end - 1; start >= 0; start--) {
      const word = words[from + start];
      if (!word) break;
      width += word.width + ((start === end - 1 ? word.hyphen : word.space)?.width ?? 0);
      if (width > measure + 0.01 && start < end - 1) break;
      const cost =
        (least[start] ?? 0) +
        LINE +
        (end === count ? runt(width / measure, start) : whiteness(width / measure) + tear(words[from + end - 1]));
      if (cost < (least[end] ?? 0)) {
        least[end] = cost;
        best[end] = start;
      }
    }
  }
  const ranges: Range[] = [];
  for (let end = count; end > 0; end = best[end] ?? 0) ranges.push({ from: from + (best[end] ?? 0), to: from + end });
  return ranges.toReversed();
}

/** What is worked out for each word; every paragraph uses the same room, which grows with the longest. */
let scratch = { least: new Float64Array(512), best: new Int32Array(512) };

function roomFor(count: number): typeof scratch {
  if (count > scratch.least.length) {
    scratch = { least: new Float64Array(count * 2), best: new Int32Array(count * 2) };
  }
  return scratch;
}

/** How much the white at the end of a line disturbs; `fill` is the part of the measure that it fills. */
function whiteness(fill: number): number {
  const white = Math.max(0, 1 - fill);
  return white * white;
}

/** A last line may end anywhere, but a word alone on it looks lost: better to bring another down to it. */
function runt(fill: number, start: number): number {
  return start > 0 && fill < RUNT ? (RUNT - fill) * 4 : 0;
}

const RUNT = 0.2;

/** A line may end after a hyphen inside a word, but better between words. */
function tear(last: Word | undefined): number {
  return last && !last.space && !last.ends ? TORN : 0;
}

const TORN = 0.35;

function lineOf(words: readonly Word[], { from, to }: Range): Line {
  const line = words.slice(from, to);
  let width = 0;
  line.forEach((word, index) => {
    width += word.width + ((index < line.length - 1 ? word.space : word.hyphen)?.width ?? 0);
  });
  return { words: line, width };
}
