const WINDOWS = 3;
const UNICODE_BMP = 1;
const HEAD = 12;
const SUBTABLE_HEAD = 14;

/** Code points that follow one another, and so do their glyphs. */
interface Segment {
  readonly start: number;
  end: number;
  readonly glyph: number;
}

/**
 * A `cmap` table with one map from Unicode to glyphs (OpenType 1.9, "cmap", format 4).
 *
 * @param glyphs by code point, below U+FFFF.
 */
export function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  // The last segment says that there are no more.
  const segments = [...segmentsOf(glyphs), { start: 0xffff, end: 0xffff, glyph: 0 }];
  const count = segments.length;
  const length = SUBTABLE_HEAD + 2 + count * 8;
  const exponent = Math.floor(Math.log2(count));
  const search = 2 ** exponent * 2;
  const table = Buffer.alloc(HEAD + length);
  [0, 1, WINDOWS, UNICODE_BMP].forEach((value, index) => table.writeUInt16BE(value, index * 2));
  table.writeUInt32BE(HEAD, 8);
  [4, length, 0, count * 2, search, exponent, count * 2 - search].forEach((value, index) =>
    table.writeUInt16BE(value, HEAD + index * 2),
  );
  const ends = HEAD + SUBTABLE_HEAD;
  const starts = ends + count * 2 + 2;
  segments.forEach(({ start, end, glyph }, index) => {
    table.writeUInt16BE(end, ends + index * 2);
    table.writeUInt16BE(start, starts + index * 2);
    table.writeUInt16BE((glyph - start) & 0xffff, starts + (count + index) * 2);
  });
  // Ranges of glyphs (`idRangeOffset`) stay 0: each segment counts on from its first glyph.
  return table;
}

function segmentsOf(glyphs: ReadonlyMap<number, number>): Segment[] {
  const segments: Segment[] = [];
  for (const [code, glyph] of [...glyphs].toSorted(([a], [b]) => a - b)) {
    const last = segments.at(-1);
    if (last && code === last.end + 1 && glyph - code === last.glyph - last.start) last.end = code;
    else segments.push({ start: code, end: code, glyph });
  }
  return segments;
}
