import { readJpegHeader } from './jpeg.ts';
import { isPng } from './png-chunks.ts';

export interface ImageSize {
  /** Pixels, as the image is meant to be seen: a photograph taken upright is higher than wide. */
  readonly width: number;
  readonly height: number;
  readonly kind: 'png' | 'jpeg';
}

/** How large an image is, from the beginning of its file alone; undefined where it is neither PNG nor JPEG. */
export function readImageSize(bytes: Uint8Array): ImageSize | undefined {
  if (isPng(bytes)) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 24) return undefined;
    return sized(view.getUint32(16), view.getUint32(20), 'png');
  }
  const jpeg = readJpegHeader(bytes);
  if (!jpeg) return undefined;
  const sideways = jpeg.orientation >= 5;
  return sized(sideways ? jpeg.height : jpeg.width, sideways ? jpeg.width : jpeg.height, 'jpeg');
}

function sized(width: number, height: number, kind: ImageSize['kind']): ImageSize | undefined {
  return width > 0 && height > 0 ? { width, height, kind } : undefined;
}
