/** Makes a small OpenType font with PostScript outlines (CFF): no such font is among those that ship. */
import { readSfnt, writeSfnt } from '../../src/writers/pdf/embedding/sfnt.ts';

/** A step of an outline: a move, a line, or a curve by its three further points; each relative to where the last ended. */
export type Step =
  | readonly ['move', number, number]
  | readonly ['line', number, number]
  | readonly ['curve', number, number, number, number, number, number];

/**
 * A font that has a glyph for each character of `outlines`, 600 units wide in an em of 1000, and the tables of `host` for
 * all that is no outline.
 */
export function postScriptFont(host: Uint8Array, outlines: Readonly<Record<string, readonly Step[]>>): Uint8Array {
  const characters = Object.keys(outlines).toSorted();
  const glyphs: readonly (readonly Step[])[] = [[], ...characters.map((character) => outlines[character] ?? [])];
  const tables = new Map(readSfnt(host));
  for (const tag of ['glyf', 'loca', 'GPOS', 'GSUB', 'GDEF', 'gasp', 'prep', 'fpgm', 'cvt ', 'DSIG', 'STAT'])
    tables.delete(tag);
  const head = Buffer.from(tables.get('head') ?? []);
  head.writeUInt16BE(1000, 18);
  const hhea = Buffer.from(tables.get('hhea') ?? []);
  hhea.writeUInt16BE(glyphs.length, 34);
  const hmtx = Buffer.concat(glyphs.map(() => Buffer.from([600 >> 8, 600 & 0xff, 0, 0])));
  tables.set('head', head).set('hhea', hhea).set('hmtx', hmtx);
  tables.set('maxp', Buffer.from([0, 0, 0x50, 0, 0, glyphs.length]));
  tables.set('cmap', characterMap(characters));
  tables.set('CFF ', compactFont(glyphs));
  const font = writeSfnt(tables);
  font.write('OTTO', 0, 'latin1');
  return font;
}

/** Format 12, with a group for each character. */
function characterMap(characters: readonly string[]): Buffer {
  const cmap = Buffer.alloc(12 + 16 + characters.length * 12);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(3, 4);
  cmap.writeUInt16BE(10, 6);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(16 + characters.length * 12, 16);
  cmap.writeUInt32BE(characters.length, 24);
  characters.forEach((character, at) => {
    const code = character.codePointAt(0) ?? 0;
    cmap.writeUInt32BE(code, 28 + at * 12);
    cmap.writeUInt32BE(code, 32 + at * 12);
    cmap.writeUInt32BE(at + 1, 36 + at * 12);
  });
  return cmap;
}

/** Adobe Technical Note 5176, "The Compact Font Format Specification". */
function compactFont(glyphs: readonly (readonly Step[])[]): Buffer {
  const strings = index(glyphs.map(charString));
  const privateDictionary = Buffer.from([0x8b, 20]); // defaultWidthX 0
  const before = (at: number): Buffer =>
    Buffer.concat([
      Buffer.from([1, 0, 4, 2]),
      index([Buffer.from('Drawn')]),
      index([Buffer.concat([long(at), Buffer.from([17]), long(2), long(at + strings.length), Buffer.from([18])])]),
      index([]),
      index([]),
    ]);
  return Buffer.concat([before(before(0).length), strings, privateDictionary]);
}

function index(items: readonly Buffer[]): Buffer {
  if (items.length === 0) return Buffer.alloc(2);
  const head = Buffer.alloc(3 + (items.length + 1) * 2);
  head.writeUInt16BE(items.length, 0);
  head.writeUInt8(2, 2);
  let offset = 1;
  items.forEach((item, at) => {
    head.writeUInt16BE(offset, 3 + at * 2);
    offset += item.length;
  });
  head.writeUInt16BE(offset, 3 + items.length * 2);
  return Buffer.concat([head, ...items]);
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(5, 29);
  bytes.writeInt32BE(value, 1);
  return bytes;
}

const OPERATORS = { move: 21, line: 5, curve: 8 };

/** Adobe Technical Note 5177, "The Type 2 Charstring Format". */
function charString(steps: readonly Step[]): Buffer {
  const parts = steps.map(([operator, ...numbers]) =>
    Buffer.concat([...numbers.map(short), Buffer.from([OPERATORS[operator]])]),
  );
  return Buffer.concat([...parts, Buffer.from([14])]);
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(3, 28);
  bytes.writeInt16BE(value, 1);
  return bytes;
}
