import { toBigEndian } from './big-endian.ts';
import { readSfnt, requiredTable, writeSfnt, type SfntTables } from './sfnt.ts';

/** What a font embedded as CIDFontType2 needs (ISO 32000-1, 9.9); hinting where the font has it. */
const KEPT = ['cvt ', 'fpgm', 'prep'];

/**
 * Cuts a TrueType font down to some glyphs, which keep their numbers: the others stay as empty outlines. So pages that
 * name glyphs by number can be put into any file. Parts of composite glyphs are kept with them.
 *
 * @param more tables that the subset has beside those that draw.
 */
export function subsetFont(file: Uint8Array, glyphs: Iterable<number>, more: SfntTables = new Map()): Buffer {
  const tables = readSfnt(file);
  const outlines = outlineReader(tables);
  const kept = withParts(glyphs, outlines);
  const count = Math.max(...kept) + 1;

  const head = Buffer.from(requiredTable(tables, 'head'));
  head.writeUInt32BE(0, 8); // checkSumAdjustment, which readers of embedded fonts do not look at
  head.writeInt16BE(1, 50); // indexToLocFormat: 32 bits
  const maxp = Buffer.from(requiredTable(tables, 'maxp'));
  maxp.writeUInt16BE(count, 4);
  const { glyf, loca } = writeOutlines(kept, count, outlines);
  const subset = new Map([
    ['head', head],
    ['maxp', maxp],
    ['glyf', glyf],
    ['loca', loca],
    ...widths(tables, count),
    ...more,
  ]);
  for (const tag of KEPT) {
    const table = tables.get(tag);
    if (table) subset.set(tag, table);
  }
  return writeSfnt(subset);
}

type OutlineReader = (glyph: number) => Buffer;

function outlineReader(tables: SfntTables): OutlineReader {
  const glyf = requiredTable(tables, 'glyf');
  const loca = requiredTable(tables, 'loca');
  const long = requiredTable(tables, 'head').readInt16BE(50) === 1;
  const offset = (glyph: number): number => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1));
}

function withParts(glyphs: Iterable<number>, outlines: OutlineReader): ReadonlySet<number> {
  const all = new Set([0, ...glyphs]);
  // A set's iterator also visits what is added on the way.
  for (const glyph of all) for (const part of partsOf(outlines(glyph))) all.add(part);
  return all;
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** The glyphs that a composite glyph is made of (OpenType 1.9, "glyf"). */
function partsOf(outline: Buffer): number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
  }
  return parts;
}

/** `glyf`, and `loca` that says where in it each glyph begins. */
function writeOutlines(
  kept: ReadonlySet<number>,
  count: number,
  outlines: OutlineReader,
): { readonly glyf: Buffer; readonly loca: Buffer } {
  const places = new Uint32Array(count + 1);
  const parts: Buffer[] = [];
  let offset = 0;
  for (const glyph of Uint16Array.from(kept).toSorted()) {
    const outline = outlines(glyph);
    const length = Math.ceil(outline.length / 4) * 4;
    parts.push(Buffer.concat([outline], length));
    offset += length;
    places.fill(offset, glyph + 1);
  }
  return { glyf: Buffer.concat(parts), loca: toBigEndian(places) };
}

/** `hhea` and `hmtx` for the first `count` glyphs, advances as they were. */
function widths(tables: SfntTables, count: number): [string, Buffer][] {
  const hhea = Buffer.from(requiredTable(tables, 'hhea'));
  const hmtx = requiredTable(tables, 'hmtx');
  const full = Math.min(hhea.readUInt16BE(34), count);
  hhea.writeUInt16BE(full, 34);
  return [
    ['hhea', hhea],
    ['hmtx', hmtx.subarray(0, full * 4 + (count - full) * 2)],
  ];
}
