import type { DrawnPage } from '../drawing/drawn-page.ts';
import { embedFace } from '../embedding/embed-face.ts';
import { embedDrawing } from '../images/embed-drawing.ts';
import { embedImage, embedNothing } from '../images/embed-image.ts';
import { imageName } from '../images/image-name.ts';
import type { PdfSources } from './part.ts';
import type { PdfObjects, PdfRef } from '../objects/pdf-objects.ts';

/**
 * Embeds what all pages show, once, and writes the one resource dictionary that they share.
 *
 * @throws RangeError where a page shows a face that `sources` does not know.
 */
export function writeResources(pdf: PdfObjects, layers: readonly DrawnPage[], sources: PdfSources): PdfRef {
  const paths = [...new Set(layers.flatMap((layer) => layer.images))].toSorted();
  const pictures = paths.map((path) => [imageName(path), sources.image(path)] as const);
  const drawings = pictures.flatMap(([, picture]) => (picture?.coding === 'drawing' ? [picture] : []));
  const fonts: Record<string, PdfRef> = {};
  for (const [id, cids] of usedIds([...layers, ...drawings])) {
    const face = sources.face(id);
    if (!face) throw new RangeError(`No face is called “${id}”.`);
    fonts[id] = embedFace(pdf, face, cids);
  }
  const images: Record<string, PdfRef> = {};
  for (const [name, picture] of pictures) {
    if (!picture) images[name] = embedNothing(pdf);
    else images[name] = picture.coding === 'drawing' ? embedDrawing(pdf, picture, fonts) : embedImage(pdf, picture);
  }
  return pdf.add({
    ...(Object.keys(fonts).length > 0 && { Font: fonts }),
    ...(Object.keys(images).length > 0 && { XObject: images }),
  });
}

/** By face, in the order of their ids, the character ids that any page or drawing shows, ascending. */
function usedIds(layers: readonly Pick<DrawnPage, 'used'>[]): (readonly [string, number[]])[] {
  const byFace = new Map<string, Set<number>>();
  for (const { used } of layers) {
    for (const [face, cids] of used) {
      const all = byFace.get(face) ?? new Set();
      byFace.set(face, all);
      cids.forEach((cid) => all.add(cid));
    }
  }
  return [...byFace]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([face, cids]) => [face, [...cids].toSorted((a, b) => a - b)]);
}
