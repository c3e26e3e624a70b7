import type { FaceMetrics } from '../faces/metrics.ts';
import { checksum } from '../objects/checksums.ts';
import type { PdfObjects, PdfRef } from '../objects/pdf-objects.ts';

/** Flags of a font descriptor (ISO 32000-1, table 123): whether its encoding is one of its own, or a standard one. */
export const SYMBOLIC = 4;
export const NONSYMBOLIC = 32;
const ITALIC = 64;

/** The file of a font as it is embedded. */
export interface EmbeddedFile {
  /** Deflated. */
  readonly file: Uint8Array;
  /** Before it was deflated. */
  readonly length: number;
}

/** Embeds a font's file, and describes the font for readers. */
export function writeDescriptor(
  pdf: PdfObjects,
  metrics: FaceMetrics,
  name: string,
  { file, length }: EmbeddedFile,
  encoding: typeof SYMBOLIC | typeof NONSYMBOLIC,
): PdfRef {
  const scale = 1000 / metrics.unitsPerEm;
  return pdf.add({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: encoding + (metrics.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: metrics.box.map((side) => side * scale),
    ItalicAngle: metrics.italicAngle,
    Ascent: metrics.ascent * scale,
    Descent: metrics.descent * scale,
    CapHeight: metrics.capHeight * scale,
    XHeight: metrics.xHeight * scale,
    // The font does not say how thick its stems are; readers use this only to imitate a font that is missing.
    StemV: metrics.bold ? 120 : 80,
    FontFile2: pdf.stream({ Length1: length, Filter: 'FlateDecode' }, file),
  });
}

/** Six capitals that tell subsets of the same font apart (ISO 32000-1, 9.6.4). */
export function subsetTag(content: string): string {
  let left = checksum(content);
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (left % 26));
    left = Math.floor(left / 26);
    return letter;
  }).join('');
}
