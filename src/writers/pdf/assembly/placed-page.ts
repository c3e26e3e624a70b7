import type { DrawnPage } from '../drawing/drawn-page.ts';
import { renumbered } from '../drawing/renumber.ts';
import type { PdfPart } from './part.ts';
import type { PdfObjects, PdfRef } from '../objects/pdf-objects.ts';

/** A page in its place in a file. */
export interface PlacedPage {
  readonly ref: PdfRef;
  readonly height: number;
  readonly width: number;
  /** From the bottom up. Ids of marked content go on from layer to layer. */
  readonly layers: readonly Layer[];
}

/** A page of a part, or what lies over it, on a page of the file. */
export interface Layer {
  readonly drawn: DrawnPage;
  /** Indices of its part, and of its page there. */
  readonly part: number;
  readonly page: number;
  /** How far it is moved to the right, points. */
  readonly x: number;
}

/** What a page of a file shows: pages of parts side by side, such as those on one side of a booklet's sheet. All are as high as it. */
export interface Spread {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly SpreadPage[];
}

interface SpreadPage {
  readonly part: number;
  readonly page: number;
  /** Where its left edge lies, points. */
  readonly x: number;
}

/**
 * @param spreads what the pages of the file show; each page of each part by itself unless said.
 * @throws RangeError where an overlay was not drawn for the page that it lies over, or a spread shows a page that is not
 *   there.
 */
export function placePages(
  pdf: PdfObjects,
  parts: readonly PdfPart[],
  spreads: readonly Spread[] = oneByOne(parts),
): PlacedPage[] {
  return spreads.map(({ width, height, pages }) => {
    const layers: Layer[] = [];
    let next = 0;
    for (const one of pages) {
      for (const drawn of layersOf(one, parts)) {
        layers.push({ ...one, drawn: renumbered(drawn, next) });
        next += drawn.slots.length;
      }
    }
    return { ref: pdf.reserve(), width, height, layers };
  });
}

function oneByOne(parts: readonly PdfPart[]): Spread[] {
  return parts.flatMap((part, index) =>
    part.pages.map(({ width, height }, page) => ({ width, height, pages: [{ part: index, page, x: 0 }] })),
  );
}

function layersOf({ part, page }: SpreadPage, parts: readonly PdfPart[]): DrawnPage[] {
  const drawn = parts[part]?.pages[page];
  if (!drawn) throw new RangeError(`Part ${part + 1} has no page ${page + 1}.`);
  const overlay = parts[part]?.overlays?.[page];
  if (overlay && overlay.firstMcid !== drawn.slots.length) {
    throw new RangeError(`The overlay of page ${page + 1} of “${parts[part]?.title}” was drawn for another page.`);
  }
  return overlay ? [drawn, overlay] : [drawn];
}

/** The part and the content slot of each marked-content id of a page. */
export function slotsOf({ layers }: PlacedPage): { readonly layer: Layer; readonly slot: number }[] {
  return layers.flatMap((layer) => layer.drawn.slots.map((slot) => ({ layer, slot })));
}
