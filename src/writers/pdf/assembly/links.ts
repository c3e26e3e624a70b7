import type { LinkArea } from '../../../layout/page.ts';
import type { Destinations } from './destinations.ts';
import { pdfText, type PdfDictionary, type PdfObjects, type PdfRef } from '../objects/pdf-objects.ts';
import type { PlacedPage } from './placed-page.ts';

/** A link annotation in its place: on a page, and in the structure. */
export interface PlacedLink {
  readonly ref: PdfRef;
  readonly page: PlacedPage;
  readonly area: LinkArea;
  /** Its key in the parent tree. */
  readonly structParent: number;
}

/** `F 4`: printed, which PDF/A asks of every annotation (ISO 19005-2, 6.3.2). */
const PRINT = 4;

/** @param firstKey the first free key of the parent tree. */
export function placeLinks(pdf: PdfObjects, pages: readonly PlacedPage[], firstKey: number): PlacedLink[] {
  const areas = pages.flatMap((page) => page.layers.flatMap(({ links }) => links.map((area) => ({ page, area }))));
  return areas.map(({ page, area }, index) => ({ ref: pdf.reserve(), page, area, structParent: firstKey + index }));
}

/** @throws RangeError where the link leads to a heading that is not there; a check comes before. */
export function writeLink(pdf: PdfObjects, { ref, page, area, structParent }: PlacedLink, targets: Destinations): void {
  const top = page.height - area.y;
  pdf.write(ref, {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [area.x, top - area.height, area.x + area.width, top],
    Border: [0, 0, 0],
    F: PRINT,
    P: page.ref,
    StructParent: structParent,
    Contents: pdfText(area.description),
    ...target(area.to, page.part, targets),
  });
}

function target(to: string, part: number, targets: Destinations): PdfDictionary {
  if (!to.startsWith('#')) return { A: { S: 'URI', URI: pdfText(asciiAddress(to)) } };
  const name = targets.find(part, to.slice(1));
  if (name === undefined) throw new RangeError(`A link leads to “${to}”, which no heading has as its id.`);
  return { Dest: pdfText(name) };
}

/** Addresses are 7-bit (ISO 32000-1, 12.6.4.7). */
function asciiAddress(address: string): string {
  return address.replaceAll(/[^\u0021-\u007E]+/gu, (characters) => encodeURIComponent(characters));
}
