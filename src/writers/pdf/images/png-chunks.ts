/** What a PNG file holds, before its pixels are unpacked (ISO/IEC 15948). */
export interface PngChunks {
  readonly width: number;
  readonly height: number;
  /** Bits a sample: 1, 2, 4, 8 or 16. */
  readonly bits: number;
  readonly colour: PngColour;
  readonly interlaced: boolean;
  /** Colours of a palette image, three bytes each. */
  readonly palette: Uint8Array | undefined;
  /** Transparency: an alpha for each palette colour, or the one grey or colour that is clear, two bytes a component. */
  readonly transparency: Uint8Array | undefined;
  /** The deflated pixels. */
  readonly data: Uint8Array;
}

export type PngColour = 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgb-alpha';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const COLOURS: Readonly<Record<number, readonly [PngColour, readonly number[]]>> = {
  0: ['grey', [1, 2, 4, 8, 16]],
  2: ['rgb', [8, 16]],
  3: ['palette', [1, 2, 4, 8]],
  4: ['grey-alpha', [8, 16]],
  6: ['rgb-alpha', [8, 16]],
};

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Components of a pixel. */
export function componentsOf(colour: PngColour): number {
  return { grey: 1, rgb: 3, palette: 1, 'grey-alpha': 2, 'rgb-alpha': 4 }[colour];
}

/** Undefined where the file is cut short or breaks the format's rules. */
export function readPngChunks(bytes: Uint8Array): PngChunks | undefined {
  if (!isPng(bytes)) return undefined;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Buffer[]>();
  let at = SIGNATURE.length;
  while (!chunks.has('IEND')) {
    if (at + 12 > file.length) return undefined;
    const size = file.readUInt32BE(at);
    if (at + 12 + size > file.length) return undefined;
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.set(type, [...(chunks.get(type) ?? []), file.subarray(at + 8, at + 8 + size)]);
    at += 12 + size;
  }
  const [header] = chunks.get('IHDR') ?? [];
  const data = chunks.get('IDAT');
  const [palette] = chunks.get('PLTE') ?? [];
  if (header?.length !== 13 || !data) return undefined;
  const [bits = 0, type = -1, compression, filter, interlace = 0] = header.subarray(8);
  const [colour, depths] = COLOURS[type] ?? [];
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  if (!colour || !depths?.includes(bits) || width === 0 || height === 0) return undefined;
  if (compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  if (colour === 'palette' && (!palette || palette.length < 3 || palette.length % 3 !== 0)) return undefined;
  const [transparency] = chunks.get('tRNS') ?? [];
  return {
    width,
    height,
    bits,
    colour,
    interlaced: interlace === 1,
    palette: colour === 'palette' ? palette : undefined,
    transparency,
    data: data.length === 1 ? (data[0] ?? Buffer.alloc(0)) : Buffer.concat(data),
  };
}
