import type { FieldArea, LinkArea, Structure } from '../../../layout/page.ts';
import { groupedBy } from '../../../support/grouped-by.ts';
import type { DrawnPage } from '../drawing/drawn-page.ts';
import type { PdfDictionary, PdfObjects, PdfRef } from '../objects/pdf-objects.ts';
import type { Layer, PlacedPage } from './placed-page.ts';

/** An annotation in its place: on a page, and in the structure. */
export interface Placed<A extends Area = Area> {
  readonly ref: PdfRef;
  readonly page: PlacedPage;
  /** What it lies on. */
  readonly layer: Layer;
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
  const ranks = readingRanks(structures);
  let key = pages.length;
  const place = <A extends Area>(areasOf: (layer: DrawnPage) => readonly A[]): Placed<A>[] =>
    pages.flatMap((page) =>
      page.layers
        .flatMap((layer) => areasOf(layer.drawn).map((area) => ({ layer, area, rank: ranks.of(layer, area) })))
        .toSorted(inStructure)
        .map((one) => ({ ref: pdf.reserve(), page, ...one, structParent: key++ })),
    );
  return { links: place(({ links }) => links), fields: place(({ fields }) => fields) };
}

interface Ranks {
  /** When the node of an area is come to in reading its part. */
  of(layer: Layer, area: Area): number;
}

/** A footnote is made while what refers to it is still open, but stands after it: nodes are ranked from the top. */
function readingRanks(structures: readonly Structure[]): Ranks {
  const ranks = structures.map(({ nodes }) => {
    const own: number[] = [];
    let rank = 0;
    const visit = (index: number): void => {
      own[index] = rank++;
      for (const kid of nodes[index]?.kids ?? []) if ('node' in kid) visit(kid.node);
    };
    visit(0);
    return own;
  });
  return { of: (layer, area) => ranks[layer.part]?.[area.node] ?? 0 };
}

/** The annotations of each page in the order of the structure, which is that of going from one to the next by key. */
export function byPage(annotations: readonly Placed[]): ReadonlyMap<PlacedPage, readonly Placed[]> {
  const pages = groupedBy(annotations, ({ page }) => page);
  return new Map(Array.from(pages, ([page, own]) => [page, own.toSorted(inStructure)]));
}

/** Of two on one page, which comes first in the structure. */
function inStructure(a: Pick<Placed, 'layer' | 'rank'>, b: Pick<Placed, 'layer' | 'rank'>): number {
  return a.layer.part - b.layer.part || a.rank - b.rank;
}

/** What all annotations say of themselves (ISO 32000-1, 12.5.2). */
export function annotation(
  { page, layer, area, structParent }: Placed,
  description: PdfDictionary[string],
): PdfDictionary {
  const { y, width, height } = area;
  const x = area.x + layer.x;
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
