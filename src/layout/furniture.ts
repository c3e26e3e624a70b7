import type { Span } from '../diagnostics/diagnostic.ts';
import { setLines } from './inline/set-lines.ts';
import { shapeText } from './inline/shape.ts';
import type { Mark } from './page.ts';
import { ROOT } from './structure.ts';
import type { Job, Setting } from './setting.ts';
import { moved } from './strips.ts';
import { POINTS_PER_MM } from './units.ts';

/**
 * A running head or foot: text, the page's number, the number of pages, and `right`, from where on it stands flush
 * right.
 */
export type Furniture = readonly (string | { readonly slot: 'page' | 'pages' | 'right' })[];

/** Sets the running head (downwards from its place) or foot (upwards, so that a second line keeps clear of the edge). */
export function layFurniture(furniture: Furniture, side: 'head' | 'foot', page: number, pages: number, job: Job, span: Span): Mark[] {
  const [left, right] = fill(furniture, page, pages);
  const style = job.styles.small;
  const { paper, theme } = job;
  const measure = paper.width - paper.left - paper.right;
  const at = (x: number, width: number): Setting => ({ job, x, width, node: ROOT, text: style, depth: 0 });
  const rightWords = shapeText(right, job, undefined, style, span);
  const rightWidth = rightWords.reduce((sum, word) => sum + word.width + (word.space?.width ?? 0), 0);
  const leftLines = setLines(shapeText(left, job, undefined, style, span), at(paper.left, measure - (rightWidth > 0 ? rightWidth + style.size : 0)), style);
  const rightLines = setLines(rightWords, at(paper.left, measure), style, 'right');
  const lines = Math.max(leftLines.length, rightLines.length);
  const top = side === 'head' ? theme.page.headMm * POINTS_PER_MM : paper.height - theme.page.footMm * POINTS_PER_MM - lines * style.leading;
  return [leftLines, rightLines].flatMap((set) =>
    set.flatMap((line, index) => line.marks.map((mark) => ({ ...moved(mark, 0, top + index * style.leading), furniture: side }))),
  );
}

function fill(furniture: Furniture, page: number, pages: number): [string, string] {
  const sides: [string, string] = ['', ''];
  let side: 0 | 1 = 0;
  for (const part of furniture) {
    if (typeof part === 'string') sides[side] += part;
    else if (part.slot === 'right') side = 1;
    else sides[side] += String(part.slot === 'page' ? page : pages);
  }
  return [sides[0].trim(), sides[1].trim()];
}
