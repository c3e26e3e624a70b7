import type { FaceMetrics } from './metrics.ts';

/** `CPFM` as the first four bytes; read as a number, it also tells that the machine's byte order is the file's. */
const MAGIC = 0x4d465043;
const VERSION = 2;
const HEAD = 12;

type Sections = readonly [
  codePoints: Uint32Array,
  cids: Uint16Array,
  aliasGlyphs: Uint16Array,
  advances: Uint16Array,
  first: Uint16Array,
  second: Uint16Array,
  values: Int16Array,
  heldKeys: Uint32Array,
  heldPlaces: Int16Array,
  holdingKeys: Uint32Array,
  holdingPlaces: Int16Array,
];

/**
 * Metrics as a file that loads without parsing: a head of three numbers (magic, version, length of what follows), JSON
 * for single values, then the arrays as they lie in memory (little-endian), each at a multiple of four bytes.
 */
export function encodeMetrics(metrics: FaceMetrics): Uint8Array {
  const { codePoints, cids, aliasGlyphs, advances, kerning, anchors, ...single } = metrics;
  const { first, second, values, seconds } = kerning;
  const { held, holding } = anchors;
  const marks = [held.keys, held.places, holding.keys, holding.places] as const;
  const sections: Sections = [codePoints, cids, aliasGlyphs, advances, first, second, values, ...marks];
  const lengths = sections.map((section) => section.length);
  const json = Buffer.from(JSON.stringify({ ...single, seconds, lengths }));
  const head = Buffer.alloc(HEAD + padded(json.length), ' ');
  new Uint32Array(head.buffer, head.byteOffset, 3).set([MAGIC, VERSION, padded(json.length)]);
  json.copy(head, HEAD);
  const arrays = sections.map((section) => {
    const bytes = Buffer.alloc(padded(section.byteLength));
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength));
    return bytes;
  });
  return Buffer.concat([head, ...arrays]);
}

/**
 * Reads what {@link encodeMetrics} wrote; the arrays are views of `file`.
 *
 * @throws RangeError where the bytes are something else, or of another version.
 */
export function decodeMetrics(file: Uint8Array): FaceMetrics {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const { buffer, byteOffset } = bytes;
  const [magic, version, size = 0] = new Uint32Array(buffer, byteOffset, 3);
  if (magic !== MAGIC || version !== VERSION) throw new RangeError('These are not the metrics of a face.');
  const json = Buffer.from(buffer, byteOffset + HEAD, size).toString('utf8');
  const { seconds, lengths, ...single } = JSON.parse(json) as SingleValues;
  let offset = byteOffset + HEAD + size;
  const take = (index: number, width: number): readonly [ArrayBufferLike, number, number] => {
    const length = lengths[index] ?? 0;
    const start = offset;
    offset += padded(length * width);
    return [buffer, start, length];
  };
  const codePoints = new Uint32Array(...take(0, 4));
  const cids = new Uint16Array(...take(1, 2));
  const aliasGlyphs = new Uint16Array(...take(2, 2));
  const advances = new Uint16Array(...take(3, 2));
  const first = new Uint16Array(...take(4, 2));
  const second = new Uint16Array(...take(5, 2));
  const values = new Int16Array(...take(6, 2));
  const held = { keys: new Uint32Array(...take(7, 4)), places: new Int16Array(...take(8, 2)) };
  const holding = { keys: new Uint32Array(...take(9, 4)), places: new Int16Array(...take(10, 2)) };
  const kerning = { first, second, seconds, values };
  return { ...single, codePoints, cids, aliasGlyphs, advances, kerning, anchors: { held, holding } };
}

type SingleValues = Omit<FaceMetrics, 'codePoints' | 'cids' | 'aliasGlyphs' | 'advances' | 'kerning' | 'anchors'> & {
  readonly seconds: number;
  readonly lengths: readonly number[];
};

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
