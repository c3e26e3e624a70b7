import type { Face, ShapedRun } from '../../../layout/measure.ts';
import { glyphOf, kernOf, type FaceMetrics } from './metrics.ts';

/** A run as this writer shapes it: with what it shows, ready for a content stream. */
export interface CidRun extends ShapedRun {
  /** The character ids of the run, in order. */
  readonly cids: readonly number[];
  /**
   * The run as it stands between `[(` and `)]TJ`: two bytes a character id, one character each, with kerns between.
   * Such texts can be set one after the other as they are. Bytes take half the room of hex digits, and less than half
   * the time to deflate.
   */
  readonly shown: string;
}

/** A face that can be measured and drawn with, and that a file can embed. */
export interface CidFace extends Face {
  readonly metrics: FaceMetrics;
  /** The font file, to embed from. */
  fontFile(): Uint8Array;
  shape(text: string): CidRun;
}

/** Code points below this are looked up in a table; the rest by search. */
const TABLE_END = 0x3000;

/**
 * A face over compiled metrics. Both its sources are read only when they are first needed.
 *
 * Shapes what needs no more than one glyph a character and pair kerning, which is all text in alphabets without
 * joining; scripts that join or reorder need a shaper of their own behind the same `shape`. Text is taken as composed
 * (Unicode NFC); ligatures are not made, on purpose: in clear print every letter stands for itself.
 */
export function cidFace(id: string, loadMetrics: () => FaceMetrics, loadFontFile: () => Uint8Array): CidFace {
  const loaded = once(() => indexed(loadMetrics()));
  const runs = new Map<string, CidRun>();
  const height = (unit: 'ascent' | 'descent' | 'xHeight' | 'capHeight'): number => {
    const { metrics } = loaded();
    return (metrics[unit] * 1000) / metrics.unitsPerEm;
  };
  return {
    id,
    get metrics() {
      return loaded().metrics;
    },
    get ascent() {
      return height('ascent');
    },
    get descent() {
      return height('descent');
    },
    get xHeight() {
      return height('xHeight');
    },
    get capHeight() {
      return height('capHeight');
    },
    fontFile: once(loadFontFile),
    covers: (codePoint) => cidOf(loaded(), codePoint) !== 0,
    shape(text) {
      const known = runs.get(text);
      if (known) return known;
      const run = shapeRun(text, loaded(), id);
      runs.set(text, run);
      return run;
    },
  };
}

interface Indexed {
  readonly metrics: FaceMetrics;
  /** The character id of each code point below {@link TABLE_END}; 0 for none. */
  readonly table: Uint16Array;
}

function indexed(metrics: FaceMetrics): Indexed {
  const table = new Uint16Array(TABLE_END);
  const { codePoints, cids } = metrics;
  for (let index = 0; index < codePoints.length; index++) {
    const code = codePoints[index] ?? 0;
    if (code >= TABLE_END) break;
    table[code] = cids[index] ?? 0;
  }
  return { metrics, table };
}

function cidOf({ metrics, table }: Indexed, code: number): number {
  if (code < TABLE_END) return table[code] ?? 0;
  const { codePoints, cids } = metrics;
  let low = 0;
  let high = codePoints.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = codePoints[middle] ?? 0;
    if (found === code) return cids[middle] ?? 0;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function shapeRun(text: string, face: Indexed, id: string): CidRun {
  const { metrics } = face;
  const { advances, kerning, unitsPerEm } = metrics;
  const cids: number[] = [];
  let shown = '';
  let width = 0;
  let previous = -1;
  for (const character of withoutSoftHyphens(text)) {
    const code = character.codePointAt(0) ?? 0;
    const cid = cidOf(face, code);
    if (cid === 0) throw new RangeError(`The face ${id} has no glyph for U+${code.toString(16).toUpperCase()}.`);
    const glyph = glyphOf(metrics, cid);
    const kern = previous < 0 ? 0 : kernOf(kerning, previous, glyph);
    if (kern !== 0) shown += `)${adjustment((kern * 1000) / unitsPerEm)}(`;
    shown += byte(cid >> 8) + byte(cid & 0xff);
    width += kern + (advances[glyph] ?? 0);
    cids.push(cid);
    previous = glyph;
  }
  return { text, width: (width * 1000) / unitsPerEm, length: cids.length, cids, shown };
}

/** A soft hyphen shows only where a line ends at it. */
function withoutSoftHyphens(text: string): string {
  return text.includes('\u00AD') ? text.replaceAll(/\u00AD(?=.)/gsu, '') : text;
}

/** A movement to the right, in thousandths of the size, as TJ takes it: as what is subtracted (ISO 32000-1, 9.4.3). */
export function adjustment(thousandths: number): string {
  return String(Math.round(thousandths * -1000) / 1000);
}

/**
 * A byte of a literal string: brackets, the backslash and the carriage return are escaped (ISO 32000-1, 7.3.4.2). So are
 * line ends, so that a line of a content stream is always whole operators; `renumber.ts` counts on that.
 */
function byte(value: number): string {
  switch (value) {
    case 0x28:
      return '\\(';
    case 0x29:
      return '\\)';
    case 0x5c:
      return '\\\\';
    case 0x0a:
      return '\\n';
    case 0x0d:
      return '\\r';
    default:
      return String.fromCharCode(value);
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
