import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { pdfText, type PdfObjects, type PdfRef } from '../objects/pdf-objects.ts';

const SRGB = 'sRGB IEC61966-2.1';

/** Says that colours are meant as sRGB (ISO 19005-2, 6.2.3), with the profile that pdfkit ships. */
export function writeOutputIntent(pdf: PdfObjects): PdfRef {
  const profile = pdf.stream({ N: 3, Filter: 'FlateDecode' }, srgbProfile());
  return pdf.add({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: pdfText(SRGB),
    OutputConditionIdentifier: pdfText(SRGB),
    DestOutputProfile: profile,
  });
}

let deflated: Uint8Array | undefined;

function srgbProfile(): Uint8Array {
  return (deflated ??= deflateSync(readFileSync(profilePath())));
}

function profilePath(): string {
  const pdfkit = dirname(createRequire(import.meta.url).resolve('pdfkit'));
  return join(pdfkit, 'data', 'sRGB_IEC61966_2_1.icc');
}
