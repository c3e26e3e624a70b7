import type { PdfObjects, PdfValue } from '../objects/pdf-objects.ts';

/**
 * Inks to light: red is what neither cyan nor black takes away, and so on. Approximate; a picture in CMYK has left its
 * exact colours behind already.
 */
const INKS_TO_LIGHT = `{
  1 exch sub
  dup dup
  6 -1 roll 1 exch sub mul
  3 1 roll
  5 -1 roll 1 exch sub mul
  exch
  4 -1 roll 1 exch sub mul
}`;

/**
 * The four inks as a colour space that stands on RGB. PDF/A takes CMYK values only with a CMYK profile, or through such
 * a space (ISO 19005-2, 6.2.4.3).
 */
export function cmykAsRgb(pdf: PdfObjects): PdfValue {
  const bounds = [0, 1, 0, 1, 0, 1];
  const tint = pdf.stream({ FunctionType: 4, Domain: [...bounds, 0, 1], Range: bounds }, Buffer.from(INKS_TO_LIGHT));
  return ['DeviceN', ['Cyan', 'Magenta', 'Yellow', 'Black'], 'DeviceRGB', tint];
}
