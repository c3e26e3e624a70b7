import type { Span } from '../diagnostics/diagnostic.ts';
import { setLines } from './inline/set-lines.ts';
import { shapeText } from './inline/shape.ts';
import type { Mark } from './page.ts';
import { ROOT } from './structure.ts';
import type { Job, Setting } from './setting.ts';
import { moved } from './ink.ts';

/** A running head or foot; after `right` it stands flush right. */
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
}

/** Sets a running head (downwards from its place) or foot (upwards, so that a second line keeps clear of the edge). */
export function layFurniture(
  furniture: Furniture,
  { side, edge }: FurniturePlace,
  page: number,
  pages: number,
  job: Job,
  span: Span,
): Mark[] {
  const [left, right] = fill(furniture, page, pages);
  if (left === '' && right === '') return [];
  const style = job.styles.small;
  const { paper } = job;
  const measure = paper.width - paper.left - paper.right;
  const at = (x: number, width: number): Setting => ({ job, x, width, node: ROOT, text: style, depth: 0 });
  const rightWords = shapeText(right, job, undefined, style, span);
  const rightWidth = rightWords.reduce((sum, word) => sum + word.width + (word.space?.width ?? 0), 0);
  const leftLines = setLines(
    shapeText(left, job, undefined, style, span),
    at(paper.left, measure - (rightWidth > 0 ? rightWidth + style.size : 0)),
    style,
  );
  const rightLines = setLines(rightWords, at(paper.left, measure), style, 'right');
  const lines = Math.max(leftLines.length, rightLines.length);
  const top = side === 'head' ? edge : paper.height - edge - lines * style.leading;
  return [leftLines, rightLines].flatMap((set) =>
    set.flatMap((line, index) =>
      line.marks.map((mark) => ({ ...moved(mark, 0, top + index * style.leading), furniture: side })),
    ),
  );
}

function fill(furniture: Furniture, page: number, pages: number): [string, string] {
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
