import { pair } from '../drawing/content.ts';
import type { PdfObjects, PdfRef } from '../objects/pdf-objects.ts';
import { byPage, type Placed } from './annotations.ts';
import type { PdfSources } from './part.ts';
import type { Layer, PlacedPage } from './placed-page.ts';
import { writeResources } from './resources.ts';

/** Writes the pages of a file with what they show, and the resources that they share. */
export function writePages(
  pdf: PdfObjects,
  pages: readonly PlacedPage[],
  annotations: readonly Placed[],
  sources: PdfSources,
): void {
  const resources = writeResources(
    pdf,
    pages.flatMap((page) => page.layers.map(({ drawn }) => drawn)),
    sources,
  );
  const onPages = byPage(annotations);
  pages.forEach((page, index) => {
    const contents = page.layers.flatMap((layer) => writeLayer(pdf, layer));
    pdf.write(page.ref, {
      Type: 'Page',
      Parent: pdf.pages,
      MediaBox: [0, 0, page.width, page.height],
      Resources: resources,
      Contents: contents,
      StructParents: index,
      // Tab from link to link and field to field in the order of the structure (ISO 14289-1, 7.18.3).
      Tabs: 'S',
      Annots: onPages.get(page)?.map(({ ref }) => ref),
    });
  });
}

/** The content of a layer, moved to its place. */
function writeLayer(pdf: PdfObjects, { drawn, x }: Layer): PdfRef[] {
  const content = pdf.stream({ Filter: 'FlateDecode' }, drawn.content);
  if (x === 0) return [content];
  const operators = (text: string): PdfRef => pdf.stream({}, Buffer.from(text, 'latin1'), 'plain');
  return [operators(`q\n1 0 0 1 ${pair(x, 0)} cm\n`), content, operators('Q\n')];
}
