import { componentsOf, type PngChunks } from './png-chunks.ts';

/** Columns and rows of the picture that one part of an interlaced image holds: first and step (ISO/IEC 15948, 8.2). */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }];
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];

/** How many bytes the inflated pixels of a sound file come to. */
export function inflatedSize(png: PngChunks): number {
  return passes(png).reduce((sum, pass) => {
    const { columns, rows, bytes } = extent(png, pass);
    return sum + (columns === 0 ? 0 : rows * (bytes + 1));
  }, 0);
}

/**
 * Undoes filters and interlacing. Gives one byte a sample, pixel after pixel: the upper byte of 16 bits, and smaller
 * samples as the numbers that they are. Undefined where a row names a filter that does not exist.
 */
export function unpackPixels(png: PngChunks, inflated: Uint8Array): Uint8Array | undefined {
  const components = componentsOf(png.colour);
  const pixels = new Uint8Array(png.width * png.height * components);
  let at = 0;
  for (const pass of passes(png)) {
    const { columns, rows, bytes } = extent(png, pass);
    if (columns === 0) continue;
    let above = new Uint8Array(bytes);
    for (let row = 0; row < rows; row++) {
      const line = inflated.slice(at + 1, at + 1 + bytes);
      if (!unfilter(inflated[at] ?? 0, line, above, Math.max(1, (components * png.bits) >> 3))) return undefined;
      for (let column = 0; column < columns; column++) {
        const target = ((pass.y + row * pass.dy) * png.width + pass.x + column * pass.dx) * components;
        for (let part = 0; part < components; part++)
          pixels[target + part] = sample(line, column * components + part, png.bits);
      }
      above = line;
      at += bytes + 1;
    }
  }
  return pixels;
}

function passes(png: PngChunks): readonly Pass[] {
  return png.interlaced ? ADAM7 : WHOLE;
}

function extent(png: PngChunks, { x, y, dx, dy }: Pass): { columns: number; rows: number; bytes: number } {
  const columns = Math.max(0, Math.ceil((png.width - x) / dx));
  const rows = Math.max(0, Math.ceil((png.height - y) / dy));
  return { columns, rows, bytes: Math.ceil((columns * componentsOf(png.colour) * png.bits) / 8) };
}

/** Rebuilds a row in place from the row above (ISO/IEC 15948, clause 9). Gives false for an unknown filter. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): boolean {
  if (filter === 0) return true;
  if (filter > 4) return false;
  for (let index = 0; index < line.length; index++) {
    const left = index < step ? 0 : (line[index - step] ?? 0);
    const up = above[index] ?? 0;
    const corner = index < step ? 0 : (above[index - step] ?? 0);
    line[index] = (line[index] ?? 0) + predicted(filter, left, up, corner);
  }
  return true;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default:
      return paeth(left, up, corner);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function sample(line: Uint8Array, index: number, bits: number): number {
  if (bits >= 8) return line[index * (bits >> 3)] ?? 0;
  const at = index * bits;
  return ((line[at >> 3] ?? 0) >> (8 - bits - (at & 7))) & ((1 << bits) - 1);
}
