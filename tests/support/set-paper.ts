import type { Block } from '../../src/document/vocabulary.ts';
import { layOut } from '../../src/layout/layout.ts';
import { numberPages } from '../../src/layout/number.ts';
import { standard } from '../../src/theme/standard.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { assemblePdf } from '../../src/writers/pdf/assembly/assemble.ts';
import { drawPage } from '../../src/writers/pdf/drawing/draw-page.ts';
import { shippedFaces } from '../../src/writers/pdf/faces/shipped-faces.ts';
import { labels } from './layout.ts';
import { document, heading, span } from './tree.ts';

export const shipped = shippedFaces();

/** A finished file of blocks under a heading, set in the faces that ship. */
export function setPaper(blocks: readonly Block[], theme: Theme = standard) {
  const { value, problems } = layOut(document([heading(1, 'Title'), ...blocks]), {
    theme,
    measurer: shipped,
    labels,
    sheet: { size: 'A4', landscape: false },
    head: [],
    foot: [],
    furnitureSpan: span,
    imageSize: () => undefined,
  });
  const paper = numberPages(value, () => '');
  const part = { ...paper, pages: paper.pages.map((page) => drawPage(page, paper.structure)) };
  const meta = { title: 'A paper', language: 'en-GB', version: '0', date: new Date(0) };
  return { bytes: assemblePdf([part], meta, { face: shipped.face, image: () => undefined }), problems };
}
