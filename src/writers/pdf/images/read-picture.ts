import type { Outcome } from '../../../diagnostics/diagnostic.ts';
import type { TextMeasurer } from '../../../layout/measure.ts';
import type { PdfPicture } from './pdf-picture.ts';
import { isSvg } from './is-svg.ts';
import { readImage } from './read-image.ts';
import { readSvg } from './svg/read-svg.ts';

/**
 * Makes a picture ready to embed: a PNG, a JPEG, or an SVG.
 *
 * @param path of the file, for the message.
 * @param faces of the papers, for words in a drawing.
 */
export function readPicture(bytes: Uint8Array, path: string, faces: TextMeasurer): Outcome<PdfPicture | undefined> {
  return isSvg(bytes) ? readSvg(bytes, path, faces) : readImage(bytes, path);
}
