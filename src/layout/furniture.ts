import type { Span } from '../diagnostics/diagnostic.ts';
import { setLines } from './inline/set-lines.ts';
import { shapeText } from './inline/shape.ts';
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
  const lines = linesOf(fill(furniture, page, pages), place, setting);
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

/** The lines, each of what stands at its start and at its end. */
function linesOf([start, end]: Sides, { free }: FurniturePlace, { job, span }: FurnitureSetting): Strip[][] {
  const style = job.styles.small;
  const { paper, side } = job;
  const sheet: Setting = { job, x: 0, width: paper.width, node: ROOT, text: style, depth: 0, side };
  const line = insetAtStart(inset(sheet, paper.left, paper.right), 0, free);
  const endWords = shapeText(end, job, undefined, style, span);
  const endWidth = endWords.reduce((sum, word) => sum + word.width + (word.space?.width ?? 0), 0);
  const endLines = setLines(endWords, line, style, side === 'right' ? 'left' : 'right');
  const beside = start === '' || endWidth <= line.width * BESIDE;
  const room = line.width - (beside && endWidth > 0 ? endWidth + style.size : 0);
  const startLines = setLines(shapeText(start, job, undefined, style, span), atStart(line, room), style);
  if (!beside) return [...startLines, ...endLines].map((one) => [one]);
  return Array.from({ length: Math.max(startLines.length, endLines.length) }, (_, index) =>
    [startLines[index], endLines[index]].filter((one) => one !== undefined),
  );
}
