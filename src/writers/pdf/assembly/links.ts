import { pdfText, type PdfDictionary, type PdfObjects } from '../objects/pdf-objects.ts';
import { annotation, type PlacedLink } from './annotations.ts';
import type { Destinations } from './destinations.ts';

/** @throws RangeError where the link leads to a heading that is not there; a check comes before. */
export function writeLink(pdf: PdfObjects, link: PlacedLink, targets: Destinations): void {
  const { ref, layer, area } = link;
  pdf.write(ref, {
    ...annotation(link, pdfText(area.description)),
    Subtype: 'Link',
    Border: [0, 0, 0],
    ...target(area.to, layer.part, targets),
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
