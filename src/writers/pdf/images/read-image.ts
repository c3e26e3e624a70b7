import type { Outcome } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import { hasEnd, readJpegHeader } from './jpeg.ts';
import type { PdfImage } from './pdf-image.ts';
import { isPng } from './png-chunks.ts';
import { readPng } from './read-png.ts';

const ANEW = 'Copy it again from where it came from, or save it anew in a picture program.';

/**
 * Makes the bytes of a PNG or JPEG file ready to embed. The value is undefined where that cannot be done; the problem
 * says why.
 *
 * @param path of the file, for the message.
 */
export function readImage(bytes: Uint8Array, path: string): Outcome<PdfImage | undefined> {
  if (isPng(bytes)) {
    const image = readPng(bytes);
    return image ? sound(image) : broken(path);
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes, path);
  if (bytes.length === 0) return refused(`The picture “${path}” is empty: there is nothing in its file.`, ANEW);
  return refused(
    `The picture “${path}” is neither a PNG, a JPEG nor an SVG.`,
    'Save it as SVG (drawings), PNG (screenshots) or JPEG (photographs).',
  );
}

function readJpeg(bytes: Uint8Array, path: string): Outcome<PdfImage | undefined> {
  const header = readJpegHeader(bytes);
  const colour = header && ({ 1: 'grey', 3: 'rgb', 4: 'cmyk' } as const)[header.components];
  if (!header || !colour || header.width === 0 || header.height === 0 || !hasEnd(bytes)) return broken(path);
  const { width, height, bits, orientation } = header;
  if (!header.supported || bits !== 8) {
    return refused(
      `The picture “${path}” is a kind of JPEG that PDF readers cannot show.`,
      'Open it in a picture program and save it as an ordinary JPEG.',
    );
  }
  const inverted = colour === 'cmyk' && header.adobe;
  return sound({ width, height, bits, colour, data: bytes, coding: 'jpeg', inverted, orientation });
}

function sound(image: PdfImage): Outcome<PdfImage | undefined> {
  return { value: image, problems: [] };
}

function broken(path: string): Outcome<undefined> {
  return refused(`The picture “${path}” is damaged or was not copied whole.`, ANEW);
}

function refused(message: string, hint: string): Outcome<undefined> {
  return { value: undefined, problems: [problem('image-unreadable', undefined, message, hint)] };
}
