import { endianness } from 'node:os';

const SWAPPED = endianness() === 'LE';

/** Numbers of 32 bits as font files hold them: the highest byte first. Done at once, not number by number. */
export function toBigEndian(values: Uint32Array): Buffer {
  const bytes = Buffer.from(Uint32Array.from(values).buffer);
  return SWAPPED ? bytes.swap32() : bytes;
}

/** The other way. @param bytes a multiple of four. */
export function fromBigEndian(bytes: Uint8Array): Uint32Array {
  const copy = Buffer.from(Uint8Array.from(bytes).buffer);
  const swapped = SWAPPED ? copy.swap32() : copy;
  return new Uint32Array(swapped.buffer, swapped.byteOffset, swapped.length / 4);
}
