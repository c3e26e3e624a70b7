import type { Structure, StructureNode } from '../../../layout/page.ts';
import { groupedBy } from '../../../support/grouped-by.ts';
import type { Placed } from './annotations.ts';
import type { PdfPart } from './part.ts';
import { pdfText, type PdfDictionary, type PdfObjects, type PdfRef, type PdfValue } from '../objects/pdf-objects.ts';
import type { PdfText } from '../objects/values.ts';
import type { PlacedPage } from './placed-page.ts';

/** A piece of marked content. */
interface Piece {
  readonly page: PlacedPage;
  readonly mcid: number;
  /** How far the page of the part is moved on that of the file. */
  readonly x: number;
}

/** The structure elements of a part: by node, undefined for nodes that came to hold nothing. */
export type PartElements = readonly (PdfRef | undefined)[];

/**
 * Writes the structure elements of a part (ISO 32000-1, 14.7.2). Nodes that hold nothing are left out, but for cells,
 * without which a row would be short, and the bodies of list items.
 *
 * @param parent what the part's root hangs under.
 * @param pages those of the file that show any of it.
 * @param annotations those on the part's pages.
 * @returns the elements, and the notes among them by their ids.
 */
export function writePart(
  pdf: PdfObjects,
  part: PdfPart,
  place: {
    readonly parent: PdfRef;
    /** Its index among the parts. */
    readonly part: number;
    readonly pages: readonly PlacedPage[];
    readonly annotations: readonly Placed[];
    /** Of a pack: what it says of its root, and what its ids begin with. */
    readonly pack?: { readonly prefix: string; readonly language: string };
  },
): { readonly elements: PartElements; readonly ids: readonly (readonly [string, PdfRef])[] } {
  const { nodes } = part.structure;
  const pieces = piecesBySlot(place.pages, place.part, part.structure);
  const annotations = groupedBy(place.annotations, ({ area }) => area.node);
  const filled = filledNodes(nodes, pieces, annotations);
  const elements = filled.map((one) => (one ? pdf.reserve() : undefined));
  const ids: (readonly [string, PdfRef])[] = [];

  nodes.forEach((node, index) => {
    const ref = elements[index];
    if (!ref) return;
    const root = index === 0;
    const id = node.id === undefined ? undefined : `${place.pack?.prefix ?? ''}${node.id}`;
    if (id !== undefined) ids.push([id, ref]);
    const { page, kids } = kidsOf(node, { elements, pieces, annotations: annotations.get(index) ?? NO_ANNOTATIONS });
    pdf.write(ref, {
      Type: 'StructElem',
      S: root && place.pack ? 'Part' : node.tag,
      P: root ? place.parent : (elements[node.parent] ?? place.parent),
      T: root && place.pack ? pdfText(part.title) : undefined,
      Lang: root && place.pack ? languageUnless(place.pack.language, part.language) : textUnlessNone(node.language),
      Alt: textUnlessNone(node.alt),
      ActualText: textUnlessNone(node.actualText),
      ID: textUnlessNone(id),
      A: attributes(node, pieces),
      Pg: page,
      K: kids,
    });
  });
  return { elements, ids };
}

function piecesBySlot(pages: readonly PlacedPage[], part: number, { slots }: Structure): readonly (readonly Piece[])[] {
  const pieces = slots.map((): Piece[] => []);
  for (const page of pages) {
    let mcid = 0;
    for (const layer of page.layers) {
      for (const slot of layer.drawn.slots) {
        if (layer.part === part) pieces[slot]?.push({ page, mcid, x: layer.x });
        mcid++;
      }
    }
  }
  return pieces;
}

/** Parents come before their children, so one walk from the end tells what holds something. */
function filledNodes(
  nodes: readonly StructureNode[],
  pieces: readonly (readonly Piece[])[],
  annotations: ReadonlyMap<number, unknown>,
): boolean[] {
  const filled = nodes.map(() => false);
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (!node) continue;
    const cell = node.tag === 'TD' || node.tag === 'TH';
    const holds = node.kids.some((kid) => ('slot' in kid ? pieces[kid.slot]?.length !== 0 : filled[kid.node]));
    filled[index] = index === 0 || cell || annotations.has(index) || holds;
  }
  // The text of an item that is nothing but its label.
  nodes.forEach(({ tag, parent }, index) => {
    if (tag === 'LBody' && filled[parent]) filled[index] = true;
  });
  return filled;
}

function languageUnless(outer: string, own: string): PdfText | undefined {
  return own === outer ? undefined : pdfText(own);
}

function textUnlessNone(text: string | undefined): PdfText | undefined {
  return text === undefined ? undefined : pdfText(text);
}

/** Attributes by the kind of element (ISO 32000-1, 14.8.5). */
function attributes(node: StructureNode, pieces: readonly (readonly Piece[])[]): PdfDictionary | undefined {
  if (node.scope) return { O: 'Table', Scope: node.scope };
  if (node.listNumbering) return { O: 'List', ListNumbering: node.listNumbering };
  if (!node.box) return undefined;
  const slot = node.kids.find((kid) => 'slot' in kid);
  const piece = slot && pieces[slot.slot]?.[0];
  if (!piece) return undefined;
  const { height } = piece.page;
  const [left, top, right, bottom] = node.box;
  return { O: 'Layout', BBox: [left + piece.x, height - bottom, right + piece.x, height - top] };
}

const NO_ANNOTATIONS: readonly never[] = [];

/** What an element holds, and the page that content of it is on unless it says otherwise. */
function kidsOf(
  node: StructureNode,
  tree: {
    readonly elements: PartElements;
    readonly pieces: readonly (readonly Piece[])[];
    readonly annotations: readonly Placed[];
  },
): { readonly page: PdfRef | undefined; readonly kids: PdfValue | undefined } {
  let page: PlacedPage | undefined;
  const list: PdfValue[] = [];
  for (const kid of node.kids) {
    if ('node' in kid) {
      const element = tree.elements[kid.node];
      if (element) list.push(element);
      continue;
    }
    for (const piece of tree.pieces[kid.slot] ?? []) {
      page ??= piece.page;
      const own = piece.page === page;
      list.push(own ? piece.mcid : { Type: 'MCR', Pg: piece.page.ref, MCID: piece.mcid });
    }
  }
  for (const { ref, page: on } of tree.annotations) list.push({ Type: 'OBJR', Obj: ref, Pg: on.ref });
  return { page: page?.ref, kids: list.length > 1 ? list : list[0] };
}
