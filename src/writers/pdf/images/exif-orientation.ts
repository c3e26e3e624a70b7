const ORIENTATION = 0x0112;

/**
 * The orientation tag of a JPEG's EXIF segment (Exif 2.32, 4.6.4): how a camera was held, from 1 (upright) to 8.
 * Undefined where the segment is something else or says nothing of it.
 */
export function exifOrientation(segment: Uint8Array): number | undefined {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  if (view.byteLength < 14 || view.getUint32(0) !== 0x45786966) return undefined; // "Exif"
  const start = 6;
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  if (directory + 2 > view.byteLength) return undefined;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > view.byteLength) return undefined;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
