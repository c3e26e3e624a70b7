import { createHash } from 'node:crypto';
import { create, type Font } from 'fontkit';

/** Tables that a font in a composite font has (ISO 32000-1, 9.9). */
const NEEDED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

export interface FontFile {
  readonly glyphCount: number;
  /** Of a glyph, in thousandths of the size. */
  width(glyph: number): number;
  /** Whether a glyph has any outline. */
  draws(glyph: number): boolean;
  /** As fontkit reads it. */
  font(): Font;
  /** Of each map of characters to glyphs: its platform and its encoding. */
  readonly maps: readonly (readonly [platform: number, encoding: number])[];
  readonly problems: readonly string[];
}

/** Many files embed the same subset, which is looked into once. */
const known = new Map<string, FontFile>();

export function readFontFile(bytes: Uint8Array): FontFile {
  const key = createHash('sha1').update(bytes).digest('base64');
  const found = known.get(key) ?? look(Buffer.from(bytes));
  known.set(key, found);
  return found;
}

function look(data: Buffer): FontFile {
  const problems: string[] = [];
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < data.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    const tag = data.toString('latin1', at, at + 4);
    const [sum, offset, length] = [4, 8, 12].map((more) => data.readUInt32BE(at + more)) as [number, number, number];
    const table = data.subarray(offset, offset + length);
    tables.set(tag, table);
    if (table.length !== length) problems.push(`has a table ${tag} beyond its end`);
    else if (checksum(data.subarray(offset, offset + Math.ceil(length / 4) * 4)) !== sum)
      problems.push(`has a wrong checksum of ${tag}`);
  }
  for (const tag of NEEDED) if (!tables.has(tag)) problems.push(`has no table ${tag}`);
  const table = (tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(64);
  const [head, hhea, hmtx, loca] = ['head', 'hhea', 'hmtx', 'loca'].map(table) as [Buffer, Buffer, Buffer, Buffer];
  const glyphCount = table('maxp').readUInt16BE(4);
  const full = hhea.readUInt16BE(34);
  if (loca.length !== (glyphCount + 1) * 4) problems.push('has outlines for another number of glyphs');
  if (hmtx.length !== full * 4 + (glyphCount - full) * 2) problems.push('has widths for another number of glyphs');
  const units = head.readUInt16BE(18);
  let font: Font | undefined;
  return {
    glyphCount,
    width: (glyph) => (hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4) * 1000) / units,
    draws: (glyph) => loca.readUInt32BE(glyph * 4 + 4) > loca.readUInt32BE(glyph * 4),
    font: () => (font ??= create(data)),
    maps: mapsIn(tables.get('cmap')),
    problems,
  };
}

function mapsIn(cmap: Buffer | undefined): (readonly [number, number])[] {
  if (!cmap) return [];
  return Array.from(
    { length: cmap.readUInt16BE(2) },
    (_, index) => [cmap.readUInt16BE(4 + index * 8), cmap.readUInt16BE(6 + index * 8)] as const,
  );
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
