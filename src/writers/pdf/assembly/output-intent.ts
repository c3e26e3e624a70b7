import { pdfText, type PdfObjects, type PdfRef } from '../objects/pdf-objects.ts';
import { srgbProfile } from './srgb-profile.ts';

const SRGB = 'sRGB IEC61966-2.1';

/** Says that colours are meant as sRGB (ISO 19005-2, 6.2.3). */
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
