import type { PdfImage } from './pdf-image.ts';
import type { PdfDrawing } from './svg/drawing.ts';

/** What a file can embed as a picture: pixels, or a drawing. */
export type PdfPicture = PdfImage | PdfDrawing;
