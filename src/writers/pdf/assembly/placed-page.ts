import type { DrawnPage } from '../drawing/drawn-page.ts';
import type { PdfPart } from './part.ts';
import type { PdfObjects, PdfRef } from '../objects/pdf-objects.ts';

/** A page in its place in a file. */
export interface PlacedPage {
  readonly ref: PdfRef;
  /** Index of its part. */
  readonly part: number;
  readonly height: number;
  readonly width: number;
  /** The page and what lies over it, from the bottom up. */
  readonly layers: readonly DrawnPage[];
}

/** @throws RangeError where an overlay was not drawn for the page that it lies over. */
export function placePages(pdf: PdfObjects, parts: readonly PdfPart[]): PlacedPage[] {
  return parts.flatMap((part, index) =>
    part.pages.map((page, number) => {
      const overlay = part.overlays?.[number];
      if (overlay && overlay.firstMcid !== page.slots.length) {
        throw new RangeError(`The overlay of page ${number + 1} of “${part.title}” was drawn for another page.`);
      }
      const { width, height } = page;
      return { ref: pdf.reserve(), part: index, width, height, layers: overlay ? [page, overlay] : [page] };
    }),
  );
}

/** The content slot of each marked-content id of a page. */
export function slotsOf({ layers }: PlacedPage): number[] {
  return layers.flatMap((layer) => layer.slots);
}
