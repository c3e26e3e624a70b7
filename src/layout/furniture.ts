import type { Span } from '../diagnostics/diagnostic.ts';
import { setLines } from './inline/set-lines.ts';
import { shapeText } from './inline/shape.ts';
import { widthOf } from './inline/words.ts';
import type { Mark } from './page.ts';
import { ROOT } from './structure.ts';
import { atStart, inset, insetAtStart, type Job, type Setting } from './setting.ts';
import { moved } from './ink.ts';
import type { Strip } from './strips.ts';

/** A running head or foot; what comes after `right` stands at the end of the line, in Hebrew at the left. */
export type Furniture = readonly FurniturePart[];

export type FurniturePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'pages' }
  | { readonly kind: 'right' };

/** Where furniture stands: `edge` points from the top of the sheet, or from its bottom. */
export interface FurniturePlace {
  readonly side: 'head' | 'foot';
  readonly edge: number;
  /** Points at the end of the line that are kept free. */
  readonly free: number;
}

/** What furniture is set with. */
export interface FurnitureSetting {
  readonly job: Job;
  /** Where it was written. */
  readonly span: Span;
}

/** Sets a running head (downwards from its place) or foot (upwards, so that a second line keeps clear of the edge). */
export function layFurniture(
  furniture: Furniture,
  place: FurniturePlace,
  page: number,
  pages: number,
  setting: FurnitureSetting,
): Mark[] {
  const { side, edge } = place;
  // As wide as the last page's number, so that lines break alike on every page of a paper.
  const widest = Number('8'.repeat(String(pages).length));
  const lines = linesOf(fill(furniture, page, pages), place, setting, fill(furniture, widest, pages));
  const { leading } = setting.job.styles.small;
  const top = side === 'head' ? edge : setting.job.paper.height - edge - lines.length * leading;
  return lines.flatMap((line, index) =>
    line.flatMap(({ marks }) => marks.map((mark) => ({ ...moved(mark, 0, top + index * leading), furniture: side }))),
  );
}

/** How far furniture reaches into the sheet from its edge, whatever its page; 0 for none. */
export function reachOf(furniture: Furniture, place: FurniturePlace, setting: FurnitureSetting): number {
  const lines = linesOf(fill(furniture, WIDE, WIDE), place, setting);
  return lines.length === 0 ? 0 : place.edge + lines.length * setting.job.styles.small.leading;
}

/** As wide as page numbers get. */
const WIDE = 888;

/** A head that begins with words of its own. */
export function headWith(label: string | undefined, head: Furniture): Furniture {
  if (label === undefined) return head;
  const [left] = fill(head, WIDE, WIDE);
  return [{ kind: 'text', text: left === '' ? label : `${label} · ` }, ...head];
}

type Sides = readonly [start: string, end: string];

function fill(furniture: Furniture, page: number, pages: number): Sides {
  const sides: [string, string] = ['', ''];
  let side: 0 | 1 = 0;
  for (const part of furniture) {
    switch (part.kind) {
      case 'text':
        sides[side] += part.text;
        break;
      case 'page':
        sides[side] += String(page);
        break;
      case 'pages':
        sides[side] += String(pages);
        break;
      case 'right':
        side = 1;
    }
  }
  return [sides[0].trim(), sides[1].trim()];
}

/** What stands at the end takes at most this part of a line beside what stands at its start. */
const BESIDE = 0.6;

/**
 * The lines, each of what stands at its start and at its end. In a foot, the shorter of the two ends with the other: what
 * a pack adds below stands under the page number, without a gap.
 *
 * @param widest what stands there on the page that takes most room.
 */
function linesOf(
  [start, end]: Sides,
  { free, side: place }: FurniturePlace,
  { job, span }: FurnitureSetting,
  [, widest]: Sides = [start, end],
): Strip[][] {
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
  const startLines = setLines(shape(start), atStart(line, room), style);
  if (!beside) return [...startLines, ...endLines].map((one) => [one]);
  const count = Math.max(startLines.length, endLines.length);
  return Array.from({ length: count }, (_, index) =>
    [startLines, endLines].flatMap((lines) => lines[place === 'foot' ? index - count + lines.length : index] ?? []),
  );
}
