/** Sound files with every object in the open, and a way to break them. */
import { deflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { assemblePdf } from '../../../src/writers/pdf/assembly/assemble.ts';
import { readImage } from '../../../src/writers/pdf/images/read-image.ts';
import { drawn, faces, meta, paperBuilder, samplePaper } from '../../writers/pdf/sample-paper.ts';
import { EVERY_QUESTION, fileOf, formPart } from '../form.ts';
import { jpegSkeleton } from '../jpeg.ts';
import { pdfUaProblems } from '../pdf-ua.ts';
import { plainPdf } from '../plain-pdf.ts';
import { writePng } from '../png.ts';

const dot = { width: 1, height: 1, bits: 8, colour: 'grey', coding: 'deflate', orientation: 1 } as const;
const sources = { face: faces.face, image: () => ({ ...dot, data: deflateSync(Buffer.from([9])) }) };

/** Of each thing one, as it is written. */
export const packed = assemblePdf([drawn(samplePaper())], meta, sources);
export const paper = plainPdf(packed);
export const form = plainPdf(fileOf(formPart(EVERY_QUESTION)));

const PICTURES: Readonly<Record<string, Uint8Array>> = {
  'photo.jpg': jpegSkeleton({ orientation: 6 }),
  'print.jpg': jpegSkeleton({ components: 4, adobe: true }),
  'few.png': writePng({ width: 2, height: 1, type: 3, bits: 2, samples: [0, 1], palette: [0, 0, 0, 255, 0, 0] }),
  'clear.png': writePng({ width: 1, height: 2, type: 6, bits: 8, samples: [9, 9, 9, 0, 9, 9, 9, 255] }),
};

/** Of each kind of picture one. */
export const pictures = plainPdf(
  assemblePdf([drawn(pictureBook())], meta, {
    face: faces.face,
    image: (path) => readImage(PICTURES[path] ?? new Uint8Array(), path).value,
  }),
);

function pictureBook() {
  const book = paperBuilder('Pictures');
  book.page();
  book.heading(1, 40, 'Pictures', 'pictures');
  Object.keys(PICTURES).forEach((path, index) => {
    const place = { x: 50, y: 100 + index * 100, width: 80, height: 60 };
    const box = [place.x, place.y, place.x + place.width, place.y + place.height] as const;
    const slot = book.slot(book.node(0, 'Figure', { alt: `Picture ${index}`, box }));
    book.mark({ kind: 'image', slot, path, ...place });
  });
  return book.build();
}

/** What is put in the place of what; a change of the whole file where one place is not enough. */
export type Fault = readonly [right: string | RegExp, wrong: string] | ((file: string) => string);

/** The problems of a file with a fault in it, on a line each. A shorter text is filled up, so that nothing moves. */
export async function problemsWith(file: string, fault: Fault): Promise<string> {
  return (await pdfUaProblems(Buffer.from(broken(file, fault), 'latin1'))).join('\n');
}

/** The file with the fault in it, and not without. */
export function broken(file: string, fault: Fault): string {
  const changed = typeof fault === 'function' ? fault(file) : replaced(file, fault[0], fault[1]);
  expect(changed).not.toBe(file);
  return changed;
}

function replaced(file: string, right: string | RegExp, wrong: string): string {
  if (typeof right === 'string') return file.replace(right, () => wrong.padEnd(right.length));
  return file.replace(right, wrong);
}

/** All places at once. */
export function everywhere(right: string | RegExp, wrong: string): Fault {
  return (file) => file.replaceAll(right, wrong);
}
