import type { FieldArea, LinkArea, Structure } from '../../../layout/page.ts';
import type { DrawnPage } from '../drawing/drawn-page.ts';
import type { PdfDictionary, PdfObjects, PdfRef } from '../objects/pdf-objects.ts';
import type { PlacedPage } from './placed-page.ts';

/** An annotation in its place: on a page, and in the structure. */
export interface Placed<A extends Area = Area> {
  readonly ref: PdfRef;
  readonly page: PlacedPage;
  readonly area: A;
  /** Its key in the parent tree. */
  readonly structParent: number;
  /** Of its node, where its part is read from the top. */
  readonly rank: number;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Index of its node in the structure of its part. */
  readonly node: number;
}

export type PlacedLink = Placed<LinkArea>;
export type PlacedField = Placed<FieldArea>;

/** The annotations of a file by their kinds. */
export interface Annotations {
  readonly links: readonly PlacedLink[];
  readonly fields: readonly PlacedField[];
}

/** `F 4`: printed, which PDF/A asks of every annotation (ISO 19005-2, 6.3.2). */
const PRINT = 4;

/** Keys of the parent tree go on from those of the pages. */
export function placeAnnotations(
  pdf: PdfObjects,
  pages: readonly PlacedPage[],
  structures: readonly Structure[],
): Annotations {
  const ranks = structures.map(readingRanks);
  let key = pages.length;
  const place = <A extends Area>(areasOf: (layer: DrawnPage) => readonly A[]): Placed<A>[] =>
    pages.flatMap((page) =>
      page.layers
        .flatMap(areasOf)
        .map((area) => ({ area, rank: ranks[page.part]?.[area.node] ?? 0 }))
        .toSorted((a, b) => a.rank - b.rank)
        .map((placed) => ({ ref: pdf.reserve(), page, ...placed, structParent: key++ })),
    );
  return { links: place(({ links }) => links), fields: place(({ fields }) => fields) };
}

/** When each node is come to in reading: a footnote is made while what refers to it is still open, but stands after it. */
function readingRanks({ nodes }: Structure): number[] {
  const ranks: number[] = [];
  let rank = 0;
  const visit = (index: number): void => {
    ranks[index] = rank++;
    for (const kid of nodes[index]?.kids ?? []) if ('node' in kid) visit(kid.node);
  };
  visit(0);
  return ranks;
}

/** The annotations of each page in the order of the structure, which is that of going from one to the next by key. */
export function byPage(annotations: readonly Placed[]): ReadonlyMap<PlacedPage, readonly Placed[]> {
  const pages = new Map<PlacedPage, Placed[]>();
  for (const one of annotations) {
    const own = pages.get(one.page);
    if (own) own.push(one);
    else pages.set(one.page, [one]);
  }
  for (const own of pages.values()) own.sort((a, b) => a.rank - b.rank);
  return pages;
}

/** What all annotations say of themselves (ISO 32000-1, 12.5.2). */
export function annotation({ page, area, structParent }: Placed, description: PdfDictionary[string]): PdfDictionary {
  const { x, y, width, height } = area;
  const top = page.height - y;
  return {
    Type: 'Annot',
    Rect: [x, top - height, x + width, top],
    F: PRINT,
    P: page.ref,
    StructParent: structParent,
    Contents: description,
  };
}
