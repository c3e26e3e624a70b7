import { deflateSync } from 'node:zlib';

/** The levels of zlib that are used here: content hardly gets smaller above `quick`, and takes twice as long. */
const LEVELS = { quick: 4, small: 6 } as const;

/**
 * Deflates what stands in a stream. zlib sets out with tables for 32 KB, and asks the system for them on every call,
 * which takes longer than to deflate a page; so the tables are made to fit.
 */
export function deflated(bytes: Uint8Array, level: keyof typeof LEVELS = 'small'): Uint8Array {
  const window = Math.min(15, Math.max(10, Math.ceil(Math.log2(bytes.length + 1))));
  return deflateSync(bytes, {
    level: LEVELS[level],
    windowBits: window,
    memLevel: window - 7,
    chunkSize: Math.min(16_384, Math.max(1024, bytes.length >> 1)),
  });
}
