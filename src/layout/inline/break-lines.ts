import { divideOverlong } from './overlong.ts';
import type { Word } from './words.ts';

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
 * Rather than end after a word that holds, such as one that a number belongs to, a paragraph takes a line more.
 *
 * @param measure the width of a line, in points.
 * @param divides told where a word has to be divided.
 */
export function breakLines(words: readonly Word[], measure: number, divides?: () => void): Line[] {
  const whole = words.every((word) => word.width <= measure);
  if (!whole) divides?.();
  const fitting = whole ? words : divideOverlong(words, measure);
  const lines: Line[] = [];
  let from = 0;
  fitting.forEach((word, index) => {
    if (!word.ends) return;
    for (const line of breakParagraph(fitting.slice(from, index + 1), measure)) lines.push(line);
    from = index + 1;
  });
  return lines;
}

/** What is worked out for each word; every paragraph uses the same room, which grows with the longest. */
let scratch = roomFor(512);

function roomFor(count: number) {
  return {
    /** How wide all words before this one are, with the spaces after them. */
    before: new Float64Array(count),
    /** Where a line ends after this word, counted from the first word of the paragraph. */
    edge: new Float64Array(count),
    /** The least cost of the lines up to this word, and the first word of the last of them. */
    least: new Float64Array(count),
    first: new Int32Array(count),
  };
}

function breakParagraph(words: readonly Word[], measure: number): readonly Line[] {
  const count = words.length;
  if (count >= scratch.before.length) scratch = roomFor(count * 2);
  const { before, edge, least, first } = scratch;
  // Plain loops: what a function of its own would share with them is kept in memory, and each sum would be made anew there.
  let x = 0;
  for (let index = 0; index < count; index++) {
    const { width, hyphen, space } = words[index] as Word;
    before[index] = x;
    edge[index] = x + width + (hyphen ? hyphen.width : 0);
    x += width + (space ? space.width : 0);
  }
  const room = measure + 0.01;
  let earliest = 0;
  for (let index = 0; index < count; index++) {
    const word = words[index] as Word;
    const end = edge[index] ?? 0;
    const right = end - (word.hyphen?.width ?? 0);
    while (earliest < index && right - (before[earliest] ?? 0) > room) earliest++;
    const torn = tear(word);
    let cheapest = Number.POSITIVE_INFINITY;
    for (let start = earliest; start <= index; start++) {
      const base = (start === 0 ? 0 : (least[start - 1] ?? 0)) + LINE;
      // It takes more lines than one that was found, or leaves more white before this one does.
      if (base > cheapest) continue;
      const width = end - (before[start] ?? 0);
      if (width > room && start < index) continue;
      const white = index === count - 1 ? runt(width / measure, start) : whiteness(width / measure) + torn;
      if (base + white > cheapest) continue;
      cheapest = base + white;
      first[index] = start;
    }
    least[index] = cheapest;
  }
  const lines: Line[] = [];
  for (let end = count; end > 0;) {
    const start = first[end - 1] ?? 0;
    lines.push({ words: words.slice(start, end), width: (edge[end - 1] ?? 0) - (before[start] ?? 0) });
    end = start;
  }
  return lines.toReversed();
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
function tear(last: Word): number {
  return (last.holds ? HELD : 0) + (!last.space && !last.ends ? TORN : 0);
}

const TORN = 0.35;
/** What holds is torn where there is no other way, or where it would take two lines more not to. */
const HELD = LINE * 1.5;
