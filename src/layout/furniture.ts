import { setFurniture, type FurniturePlace, type FurnitureSetting, type Sides } from './furniture-lines.ts';
import { moved } from './ink.ts';
import type { Mark } from './page.ts';

/** A running head or foot; what comes after `right` stands at the end of the line, in Hebrew at the left. */
export type Furniture = readonly FurniturePart[];

export type FurniturePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'pages' }
  | { readonly kind: 'right' };

/** Sets a running head (downwards from its place) or foot (upwards, so that a second line keeps clear of the edge). */
export function layFurniture(
  furniture: Furniture,
  place: FurniturePlace,
  page: number,
  pages: number,
  setting: FurnitureSetting,
): Mark[] {
  const { side } = place;
  // As wide as the last page's number, so that lines break alike on every page of a paper.
  const widest = Number('8'.repeat(String(pages).length));
  const { lines, edge } = setFurniture(fill(furniture, page, pages), place, setting, fill(furniture, widest, pages));
  const { leading } = setting.job.styles.small;
  const top = side === 'head' ? edge : setting.job.paper.height - edge - lines.length * leading;
  return lines.flatMap((line, index) =>
    line.flatMap(({ marks }) => marks.map((mark) => ({ ...moved(mark, 0, top + index * leading), furniture: side }))),
  );
}

/** How far furniture reaches into the sheet from its edge, whatever its page; 0 for none. */
export function reachOf(furniture: Furniture, place: FurniturePlace, setting: FurnitureSetting): number {
  const { lines, edge } = setFurniture(fill(furniture, WIDE, WIDE), place, setting);
  return lines.length === 0 ? 0 : edge + lines.length * setting.job.styles.small.leading;
}

/** As wide as page numbers get. */
const WIDE = 888;

/** A head that begins with words of its own. */
export function headWith(label: string | undefined, head: Furniture): Furniture {
  if (label === undefined) return head;
  const [left] = fill(head, WIDE, WIDE);
  return [{ kind: 'text', text: left === '' ? label : `${label} · ` }, ...head];
}

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
