import { exifOrientation } from './exif-orientation.ts';

export interface JpegHeader {
  /** Pixels as stored, before the orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** Colour components: 1 grey, 3 RGB, 4 CMYK. */
  readonly components: number;
  readonly bits: number;
  /** Whether readers know this way of coding: baseline, extended or progressive Huffman (ISO 32000-1, 7.4.8). */
  readonly supported: boolean;
  /** How the picture is to be turned, by EXIF: 1 (not at all) to 8. */
  readonly orientation: number;
  /** Adobe's programs store CMYK inverted, and say so by a marker of theirs. */
  readonly adobe: boolean;
}

/** Markers that stand alone, without a length. */
const ALONE = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** Start of frame: C0 to CF, but for three that are something else. */
const FRAME = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const SUPPORTED_FRAMES = [0xc0, 0xc1, 0xc2];
const APP1 = 0xe1;
const APP14 = 0xee;
const START_OF_SCAN = 0xda;

/** Reads a JPEG's segments up to its frame header (ITU-T T.81, annex B); undefined where there is none. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let orientation = 1;
  let adobe = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || ALONE(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const size = view.getUint16(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + size);
    if (size < 2 || marker === START_OF_SCAN) return undefined;
    if (marker === APP1) orientation = exifOrientation(segment) ?? orientation;
    if (marker === APP14) adobe ||= Buffer.from(segment.subarray(0, 5)).toString('latin1') === 'Adobe';
    if (FRAME(marker)) {
      if (segment.length < 6) return undefined;
      return {
        bits: segment[0] ?? 0,
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: segment[5] ?? 0,
        supported: SUPPORTED_FRAMES.includes(marker),
        orientation,
        adobe: adobe || adobeFollows(bytes, at + 2 + size),
      };
    }
    at += 2 + size;
  }
  return undefined;
}

/** Whether Adobe's marker stands between the frame header and the scan. */
function adobeFollows(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    if (bytes[at + 1] === APP14) return Buffer.from(bytes.subarray(at + 4, at + 9)).toString('latin1') === 'Adobe';
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return false;
}

/** Whether a JPEG's end is there: files that were cut short lack the last marker. */
export function hasEnd(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('\u00ff\u00d9', undefined, 'latin1') > 0
  );
}
