import { crc32 } from 'node:zlib';

/**
 * Checksums that tell things of one kind apart. They need not withstand anyone who looks for two alike, and node has
 * them at hand, while what it needs for a digest takes longer to load than a page to draw.
 */
export function checksum(text: string): number {
  return crc32(text);
}

/** 64 bits of a text or of bytes, in hexadecimal digits: they are read from both ends. */
export function longChecksum(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return hexadecimal(crc32(bytes)) + hexadecimal(crc32(bytes.toReversed()));
}

/** 128 bits of a file: its pieces are dealt to four checksums in turn. */
export function fileChecksum(pieces: readonly Uint8Array[]): Uint8Array {
  const sums = [0, 0, 0, 0];
  pieces.forEach((piece, index) => {
    const lane = index % sums.length;
    sums[lane] = crc32(piece, sums[lane]);
  });
  return Buffer.from(sums.map(hexadecimal).join(''), 'hex');
}

function hexadecimal(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
