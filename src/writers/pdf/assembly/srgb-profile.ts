import { deflated } from '../objects/deflate.ts';

/**
 * An ICC profile of sRGB, made from the figures of its standard (IEC 61966-2-1; layout after ICC.1:2010, version 4.3):
 * the colours of the three lights as seen under D50, and the curve from numbers to light.
 */
export function srgbProfile(): Uint8Array {
  return (made ??= deflated(makeProfile()));
}

let made: Uint8Array | undefined;

/** Red, green, blue and white, adapted from D65 to D50 by Bradford's method. */
const LIGHTS = {
  rXYZ: [0.436_065_67, 0.222_488_4, 0.013_916_02],
  gXYZ: [0.385_147_09, 0.716_873_17, 0.097_076_42],
  bXYZ: [0.143_066_41, 0.060_607_91, 0.714_096_07],
  wtpt: [0.964_202_88, 1, 0.824_905_4],
} as const;
const ADAPTATION = [
  1.047_882_08, 0.022_918_7, -0.050_216_67, 0.029_586_79, 0.990_478_52, -0.017_059_33, -0.009_231_57, 0.015_075_68,
  0.751_678_47,
];
/** `((x + 0.055) / 1.055) ^ 2.4` above 0.04045, `x / 12.92` below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.040_45];
const D50 = [0.9642, 1, 0.8249];
const HEADER = 128;

function makeProfile(): Uint8Array {
  const curve = element('para', [Buffer.from([0, 3, 0, 0]), fixed(CURVE)]);
  const tags: [string, Buffer][] = [
    ['desc', words('sRGB IEC61966-2.1')],
    ['cprt', words('No copyright, use freely')],
    ...Object.entries(LIGHTS).map(([tag, values]): [string, Buffer] => [tag, element('XYZ ', [fixed(values)])]),
    ['chad', element('sf32', [fixed(ADAPTATION)])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const body: Buffer[] = [];
  const placed = new Map<Buffer, number>();
  let offset = HEADER + table.length;
  tags.forEach(([tag, data], index) => {
    const at = placed.get(data) ?? offset;
    if (!placed.has(data)) {
      placed.set(data, offset);
      body.push(data);
      offset += data.length;
    }
    table.write(tag, 4 + index * 12, 'latin1');
    table.writeUInt32BE(at, 8 + index * 12);
    table.writeUInt32BE(data.length, 12 + index * 12);
  });
  return Buffer.concat([header(offset), table, ...body]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04300000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [2000, 1, 1, 0, 0, 0].forEach((part, index) => bytes.writeUInt16BE(part, 24 + index * 2));
  bytes.write('acsp', 36, 'latin1');
  fixed(D50).copy(bytes, 68);
  return bytes;
}

/** Data of a tag: its type, four bytes of nothing, and what it holds, to a multiple of four. */
function element(type: string, parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), ...parts]);
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

/** Numbers of 16 bits before and 16 after the point. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65_536), index * 4));
  return bytes;
}

/** A text in one language. */
function words(text: string): Buffer {
  const letters = Buffer.from(text, 'utf16le').swap16();
  const record = Buffer.alloc(20);
  record.writeUInt32BE(1, 0);
  record.writeUInt32BE(12, 4);
  record.write('enUS', 8, 'latin1');
  record.writeUInt32BE(letters.length, 12);
  record.writeUInt32BE(28, 16);
  return element('mluc', [record, letters]);
}
