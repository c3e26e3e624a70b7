import { fromBigEndian } from './big-endian.ts';

/** The tables of a TrueType font file, by tag (OpenType 1.9, "Organization of an OpenType font"). */
export type SfntTables = ReadonlyMap<string, Buffer>;

const TRUETYPE = 0x00010000;
const HEAD_LENGTH = 12;
const ENTRY_LENGTH = 16;

export function readSfnt(file: Uint8Array): SfntTables {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, Buffer>();
  const count = bytes.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const entry = HEAD_LENGTH + index * ENTRY_LENGTH;
    const offset = bytes.readUInt32BE(entry + 8);
    tables.set(
      bytes.toString('latin1', entry, entry + 4),
      bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}

/** @throws RangeError where the font has no such table. */
export function requiredTable(tables: SfntTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new RangeError(`The font has no table “${tag}”.`);
  return table;
}

export function writeSfnt(tables: SfntTables): Buffer {
  const entries = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const exponent = Math.floor(Math.log2(entries.length));
  const directory = Buffer.alloc(HEAD_LENGTH + ENTRY_LENGTH * entries.length);
  directory.writeUInt32BE(TRUETYPE, 0);
  directory.writeUInt16BE(entries.length, 4);
  directory.writeUInt16BE(ENTRY_LENGTH << exponent, 6);
  directory.writeUInt16BE(exponent, 8);
  directory.writeUInt16BE(entries.length * ENTRY_LENGTH - (ENTRY_LENGTH << exponent), 10);

  const parts: Buffer[] = [directory];
  let offset = directory.length;
  entries.forEach(([tag, table], index) => {
    const padded = Buffer.concat([table], Math.ceil(table.length / 4) * 4);
    const entry = HEAD_LENGTH + index * ENTRY_LENGTH;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (const word of fromBigEndian(padded)) sum = (sum + word) >>> 0;
  return sum;
}
