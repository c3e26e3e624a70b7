import { deflateSync } from 'node:zlib';

/** The levels of zlib that are used here: content hardly gets smaller above `quick`, and takes twice as long. */
const LEVELS = { quick: 4, small: 6 } as const;

/** Bytes below which setting zlib up takes longer than all else, and hardly anything is gained: the foot of a pack's page. */
const SHORT = 400;

/**
 * Deflates what stands in a stream. zlib sets out with tables for 32 KB, and asks the system for them on every call,
 * which takes longer than to deflate a page; so the tables are made to fit.
 */
export function deflated(bytes: Uint8Array, level: keyof typeof LEVELS = 'small'): Uint8Array {
  if (bytes.length < SHORT) return stored(bytes);
  const window = Math.min(15, Math.max(10, Math.ceil(Math.log2(bytes.length + 1))));
  return deflateSync(bytes, {
    level: LEVELS[level],
    windowBits: window,
    memLevel: window - 7,
    chunkSize: Math.min(16_384, Math.max(1024, bytes.length >> 1)),
  });
}

/** The same format without compression: one block as it is (RFC 1950; RFC 1951, 3.2.4). */
function stored(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const file = Buffer.alloc(length + 11);
  file.set([0x78, 0x01, 0x01]);
  file.writeUInt16LE(length, 3);
  file.writeUInt16LE(~length & 0xffff, 5);
  file.set(bytes, 7);
  file.writeUInt32BE(adler32(bytes), length + 7);
  return file;
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let index = 0; index < bytes.length; index++) {
    low = (low + (bytes[index] as number)) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}
