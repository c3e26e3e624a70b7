import { nearest } from '../../diagnostics/nearest.ts';
import { PAGE, PAGES, RIGHT } from '../marks.ts';

/** A piece of a running head or foot. Pages are counted when the paper is laid out; after `right` it stands at the right. */
export type FurniturePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'pages' }
  | { readonly kind: 'right' };

const PLACES = { page: PAGE, pages: PAGES, right: RIGHT } as const;

type Place = keyof typeof PLACES;

const KINDS: ReadonlyMap<string, Place> = new Map([
  [PAGE, 'page'],
  [PAGES, 'pages'],
  [RIGHT, 'right'],
]);

/** Marks the places of `{page}`, `{pages}` and `{right}` in a template's own text; the same words in a value stay text. */
export function placeMarks(text: string): string {
  return text.replace(/\{(page|pages|right)\}/g, (_, place: Place) => PLACES[place]);
}

/** A word in curly brackets that is almost one of the places, with the one that is meant. */
export function misspeltPlace(text: string): { readonly written: string; readonly meant: string } | undefined {
  for (const [written, word = ''] of text.matchAll(/\{(\w+)\}/g)) {
    const meant = nearest(word, Object.keys(PLACES));
    if (meant !== undefined && meant !== word) return { written, meant: `{${meant}}` };
  }
  return undefined;
}

/** Takes a rendered head or foot apart at the marks. */
export function splitFurniture(rendered: string): FurniturePart[] {
  return rendered
    .split(new RegExp(`([${PAGE}${PAGES}${RIGHT}])`))
    .filter((piece) => piece !== '')
    .map((piece) => {
      const kind = KINDS.get(piece);
      return kind === undefined ? { kind: 'text', text: piece } : { kind };
    });
}
