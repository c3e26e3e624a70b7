import { deflated } from './deflate.ts';
import type { PdfDictionary } from './values.ts';

/** Where an object is: at a place in the file, or the so-manieth of an object stream. */
export type ObjectPlace = { readonly offset: number } | { readonly stream: number; readonly index: number };

/**
 * The entries of a cross-reference stream (ISO 32000-1, 7.5.8): for each object, from 0 on, its kind in a byte, its
 * offset or object stream in four, its index there in two.
 */
export function crossReferences(places: readonly (ObjectPlace | undefined)[]): {
  entries: PdfDictionary;
  bytes: Uint8Array;
} {
  const rows = Buffer.alloc(places.length * ROW);
  places.forEach((place, id) => {
    const at = id * ROW;
    if (!place) {
      // Object 0 heads the list of free objects; there are no others.
      rows.writeUInt16BE(0xffff, at + 5);
    } else if ('offset' in place) {
      rows.writeUInt8(1, at);
      rows.writeUInt32BE(place.offset, at + 1);
    } else {
      rows.writeUInt8(2, at);
      rows.writeUInt32BE(place.stream, at + 1);
      rows.writeUInt16BE(place.index, at + 5);
    }
  });
  const bytes = deflated(predicted(rows));
  const entries = {
    Type: 'XRef',
    Size: places.length,
    W: [1, 4, 2],
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 12, Columns: ROW },
  };
  return { entries, bytes };
}

const ROW = 7;

/** Each row as what it adds to the one above: neighbours are alike, so this deflates to a fraction (PNG's Up). */
function predicted(rows: Uint8Array): Uint8Array {
  const count = rows.length / ROW;
  const lines = new Uint8Array(count * (ROW + 1));
  for (let row = 0; row < count; row++) {
    lines[row * (ROW + 1)] = 2;
    for (let column = 0; column < ROW; column++) {
      const above = row === 0 ? 0 : (rows[(row - 1) * ROW + column] ?? 0);
      lines[row * (ROW + 1) + 1 + column] = ((rows[row * ROW + column] ?? 0) - above) & 0xff;
    }
  }
  return lines;
}
