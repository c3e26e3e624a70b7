import { inflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, type PDFObject } from 'pdf-lib';
import { readJpegHeader } from '../../../src/writers/pdf/images/jpeg.ts';
import { at, filtersOf, nameAt, numberAt, streamBytes, type OpenPdf } from '../pdf-objects.ts';

/** Pictures are whole, of the size and the colours that they say, and not smoothed (ISO 19005-2, 6.2.8). */
export function imageProblems(pdf: OpenPdf): string[] {
  return pdf.document.context.enumerateIndirectObjects().flatMap(([ref, value]) => {
    if (!(value instanceof PDFRawStream) || nameAt(pdf, value.dict, 'Subtype') !== 'Image') return [];
    return pictureProblems(pdf, value).map((problem) => `picture ${ref.toString()} ${problem}`);
  });
}

function pictureProblems(pdf: OpenPdf, stream: PDFRawStream): string[] {
  const { dict } = stream;
  const problems: string[] = [];
  const claim = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  const [width = 0, height = 0, bits = 0] = ['Width', 'Height', 'BitsPerComponent'].map((key) =>
    numberAt(pdf, dict, key),
  );
  claim(at(pdf, dict, 'Interpolate')?.toString() !== 'true', 'is smoothed');
  claim([1, 2, 4, 8, 16].includes(bits), `has ${bits} bits`);
  const mask = at(pdf, dict, 'SMask');
  claim(
    !mask || (mask instanceof PDFRawStream && nameAt(pdf, mask.dict, 'ColorSpace') === 'DeviceGray'),
    'has no real mask',
  );
  const components = componentsOf(pdf, at(pdf, dict, 'ColorSpace'));
  if (filtersOf(pdf, dict).includes('DCTDecode')) {
    const header = readJpegHeader(stream.contents);
    claim(header?.width === width && header.height === height, 'is of another size than it says');
    claim(header?.components === components && header?.bits === bits, 'has other components than it says');
    return problems;
  }
  const row = Math.ceil((width * bits * components) / 8);
  // Rows that are predicted as in PNG begin with how.
  const predicted = at(pdf, dict, 'DecodeParms') ? 1 : 0;
  const size = predicted ? inflateSync(stream.contents).length : streamBytes(stream).length;
  claim(size === height * (row + predicted), 'has another number of pixels than it says');
  return problems;
}

function componentsOf(pdf: OpenPdf, space: PDFObject | undefined): number {
  if (space instanceof PDFName) return space.decodeText() === 'DeviceGray' ? 1 : 3;
  const [kind, names] = space instanceof PDFArray ? space.asArray().map(pdf.resolve) : [];
  if (kind === PDFName.of('DeviceN')) return names instanceof PDFArray ? names.size() : 0;
  return kind === PDFName.of('Indexed') ? 1 : 3;
}
