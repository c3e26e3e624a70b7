import type { Span } from '../diagnostics/diagnostic.ts';
import { setLines } from './inline/set-lines.ts';
import { shapeText } from './inline/shape.ts';
import { widthOf } from './inline/words.ts';
import { atStart, inset, insetAtStart, type Job, type Setting } from './setting.ts';
import { ROOT } from './structure.ts';
import type { Strip } from './strips.ts';

/** Where furniture stands: `edge` points from the top of the sheet, or from its bottom. */
export interface FurniturePlace {
  readonly side: 'head' | 'foot';
  readonly edge: number;
  /** Points at the end of the line that are kept free. */
  readonly free: number;
  /** Whether what stands at the start of a foot may go on below its place, where another foot stands at the end of the line. */
  readonly goesOn: boolean;
}

/** What furniture is set with. */
export interface FurnitureSetting {
  readonly job: Job;
  /** Where it was written. */
  readonly span: Span;
}

/** The words of furniture. */
export type Sides = readonly [start: string, end: string];

/** What stands at the end takes at most this part of a line beside what stands at its start. */
const BESIDE = 0.6;
/** What goes on below takes at most this part of a line, so that the other foot has room at the end of it. */
const ON_BELOW = 0.64;

/** Furniture as it is set: its lines, each of what stands at its start and at its end, and how far from the edge they stay. */
export interface SetFurniture {
  readonly lines: readonly (readonly Strip[])[];
  readonly edge: number;
}

/**
 * Sets furniture. In a foot, the shorter of what stands at the start and at the end ends with the other: what a pack adds
 * below stands under the page number, without a gap. Where what stands at the start is longer and may go on below, the
 * last of its lines stands beside what the pack adds, so that the two take a line less.
 *
 * @param widest what stands there on the page that takes most room.
 */
export function setFurniture(
  [start, end]: Sides,
  { free, side: place, edge, goesOn }: FurniturePlace,
  { job, span }: FurnitureSetting,
  [, widest]: Sides = [start, end],
): SetFurniture {
  const style = job.styles.small;
  const { paper, side } = job;
  const sheet: Setting = { job, x: 0, width: paper.width, node: ROOT, text: style, depth: 0, side };
  const line = insetAtStart(inset(sheet, paper.left, paper.right), 0, free);
  // No line begins with a dot.
  const shape = (text: string) => shapeText(text.replaceAll(' · ', '\u00A0· '), job, undefined, style, span);
  const endWords = shape(end);
  const endWidth = widthOf(widest === end ? endWords : shape(widest));
  const endLines = setLines(endWords, line, style, side === 'right' ? 'left' : 'right');
  const beside = start === '' || endWidth <= line.width * BESIDE;
  const room = line.width - (beside && endWidth > 0 ? endWidth + style.size : 0);
  const startWords = shape(start);
  const startLines = setLines(startWords, atStart(line, room), style);
  if (!beside) return { lines: [...startLines, ...endLines].map((one) => [one]), edge };
  if (goesOn && endLines.length > 0 && startLines.length > endLines.length) {
    const further = setLines(startWords, atStart(line, Math.min(room, line.width * ON_BELOW)), style);
    const lines = further.map((one, index) => [one, ...atEnd(endLines, index, further.length - 1)]);
    return { lines, edge: edge - style.leading };
  }
  const count = Math.max(startLines.length, endLines.length);
  const lines = Array.from({ length: count }, (_, index) =>
    [startLines, endLines].flatMap((some) => (place === 'foot' ? atEnd(some, index, count) : (some[index] ?? []))),
  );
  return { lines, edge };
}

/** Of lines that are the last of so many, the one in a place, if any. */
function atEnd(lines: readonly Strip[], index: number, count: number): readonly Strip[] {
  return lines.filter((_, at) => at === index - count + lines.length);
}
