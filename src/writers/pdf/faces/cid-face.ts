import { firstDirection, runsRightToLeft } from '../../../layout/inline/direction.ts';
import type { Face } from '../../../layout/measure.ts';
import type { CidRun } from './cid-run.ts';
import { glyphOf, kernOf, type FaceMetrics } from './metrics.ts';
import { outlinesOf, type Outline } from './outlines.ts';
import { composes, needsShaping, shapeLetters } from './shape-letters.ts';
import { kerned, shownId } from './shown.ts';

/** A face that can be measured and drawn with, and that a file can embed. */
export interface CidFace extends Face {
  readonly metrics: FaceMetrics;
  /** The font file, to embed from. */
  fontFile(): Uint8Array;
  /** The outline of a glyph, in thousandths of the type size. */
  outline(glyph: number): Outline;
  shape(text: string, direction?: 'ltr' | 'rtl'): CidRun;
}

export function isCidFace(face: Face): face is CidFace {
  return 'fontFile' in face;
}

/** Code points below this are looked up in a table; the rest by search. */
const TABLE_END = 0x3000;

/**
 * A face over compiled metrics. Both its sources are read only when they are first needed.
 *
 * Text is taken as composed (Unicode NFC); ligatures are not made, on purpose: in clear print every letter stands for
 * itself. What needs no more than one glyph a character and pair kerning is shaped here, which is nearly all text; for
 * what joins, bears marks or runs from right to left, see `shape-letters.ts`.
 */
export function cidFace(id: string, loadMetrics: () => FaceMetrics, loadFontFile: () => Uint8Array): CidFace {
  const loaded = once(() => indexed(loadMetrics()));
  const runs = new Map<string, CidRun>();
  const fontFile = once(loadFontFile);
  const covers = (codePoint: number): boolean => cidOf(loaded(), codePoint) !== 0;
  const turned = { ltr: new Map<string, CidRun>(), rtl: new Map<string, CidRun>() };
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
    fontFile,
    outline: outlinesOf(fontFile),
    composes: (characters) => composes(characters, { ...loaded(), covers, cid: (code) => cidOf(loaded(), code) }),
    covers,
    shape(text, direction) {
      const cache = direction ? turned[direction] : runs;
      const known = cache.get(text);
      if (known) return known;
      const run = shapeRun(text, direction ?? ownDirection(text), loaded(), id);
      cache.set(text, run);
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

function shapeRun(text: string, direction: 'ltr' | 'rtl', face: Indexed, id: string): CidRun {
  const cid = (code: number): number => {
    const found = cidOf(face, code);
    if (found === 0) throw new RangeError(`The face ${id} has no glyph for U+${code.toString(16).toUpperCase()}.`);
    return found;
  };
  const { metrics } = face;
  const letters = withoutSoftHyphens(text);
  if (direction === 'rtl' || needsShaping(letters))
    return { ...shapeLetters(letters, direction, { metrics, cid, covers: (code) => cidOf(face, code) !== 0 }), text };
  const { advances, kerning, unitsPerEm } = metrics;
  const cids: number[] = [];
  // Joined at once: a text that grows by pieces is kept as these, and would be put together on each page that shows it.
  const shown: string[] = [];
  let width = 0;
  let previous = -1;
  for (const character of letters) {
    const own = cid(character.codePointAt(0) ?? 0);
    const glyph = glyphOf(metrics, own);
    const kern = previous < 0 ? 0 : kernOf(kerning, previous, glyph);
    if (kern !== 0) shown.push(kerned((kern * 1000) / unitsPerEm));
    shown.push(shownId(own));
    width += kern + (advances[glyph] ?? 0);
    cids.push(own);
    previous = glyph;
  }
  return { text, width: (width * 1000) / unitsPerEm, length: cids.length, cids, shown: shown.join('') };
}

/** A soft hyphen shows only where a line ends at it. */
function withoutSoftHyphens(text: string): string {
  return text.includes('\u00AD') ? text.replaceAll(/\u00AD(?=.)/gsu, '') : text;
}

function ownDirection(text: string): 'ltr' | 'rtl' {
  return runsRightToLeft(text) ? (firstDirection(text) ?? 'ltr') : 'ltr';
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
