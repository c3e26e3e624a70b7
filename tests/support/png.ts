import { crc32, deflateSync } from 'node:zlib';

export interface PngSample {
  readonly width: number;
  readonly height: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly bits: 1 | 2 | 4 | 8 | 16;
  /** One number a component, pixel after pixel. */
  readonly samples: readonly number[];
  readonly interlaced?: boolean;
  /** The filter of each row, over and over. */
  readonly filters?: readonly number[];
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
}

const COMPONENTS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Writes a PNG file, to read it back. */
export function writePng(image: PngSample): Uint8Array {
  const { width, height, bits, type, interlaced = false, palette, transparency } = image;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, type, 0, 0, interlaced ? 1 : 0], 8);
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  const rows = passes.flatMap((pass) => passRows(image, pass));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function passRows(image: PngSample, [x0, y0, dx, dy]: readonly [number, number, number, number]): Buffer[] {
  const { width, height, bits, type, samples, filters = [0] } = image;
  const components = COMPONENTS[type];
  const rows: Buffer[] = [];
  let above: Buffer | undefined;
  if (x0 >= width) return rows;
  for (let y = y0; y < height; y += dy) {
    const values: number[] = [];
    for (let x = x0; x < width; x += dx) {
      for (let part = 0; part < components; part++) values.push(samples[(y * width + x) * components + part] ?? 0);
    }
    const line = packed(values, bits);
    const filter = filters[rows.length % filters.length] ?? 0;
    rows.push(
      Buffer.concat([Buffer.from([filter]), filtered(line, above, filter, Math.max(1, (components * bits) >> 3))]),
    );
    above = line;
  }
  return rows;
}

function packed(values: readonly number[], bits: number): Buffer {
  const text = values.map((value) => value.toString(2).padStart(bits, '0')).join('');
  return Buffer.from(text.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? []);
}

function filtered(line: Buffer, above: Buffer | undefined, filter: number, step: number): Buffer {
  return Buffer.from(
    line.map((byte, index) => {
      const left = index < step ? 0 : (line[index - step] ?? 0);
      const up = above?.[index] ?? 0;
      const corner = index < step ? 0 : (above?.[index - step] ?? 0);
      const paeth = [left, up, corner].toSorted(
        (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
      )[0];
      return byte - ([0, left, up, (left + up) >> 1, paeth ?? 0][filter] ?? 0);
    }),
  );
}
