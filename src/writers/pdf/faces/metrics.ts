/**
 * What is known of a face without its outlines: enough to measure and to draw. Compiled once from a font file; lengths
 * are font units, of which `unitsPerEm` make the type size.
 */
export interface FaceMetrics {
  /** The font's own name, such as `AtkinsonHyperlegibleNext-Bold`. */
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly ascent: number;
  /** Below the baseline, as a negative number. */
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  /** Degrees, counter-clockwise from the vertical. */
  readonly italicAngle: number;
  readonly bold: boolean;
  /** What all glyphs fit into: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** Code points that the face can draw, ascending; `cids` says by which character id each. */
  readonly codePoints: Uint32Array;
  readonly cids: Uint16Array;
  /**
   * Character ids from `glyphCount` up stand for these glyphs. They exist where several code points share a glyph, so
   * that each of them extracts as itself (ISO 32000-1, 9.10.3 allows one text for a character id).
   */
  readonly aliasGlyphs: Uint16Array;
  /** Of each glyph. */
  readonly advances: Uint16Array;
  readonly kerning: Kerning;
  readonly shapes: Shapes;
  readonly anchors: Anchors;
}

/** Character ids of glyphs that no single code point stands for. */
export interface Shapes {
  /** Of characters that are drawn as their mirror image from right to left, such as brackets. */
  readonly mirrored: Readonly<Record<string, number>>;
  /** Of joining letters: isolated and final form, and initial and medial for those that join on both sides; also of lam with alef. */
  readonly joined: Readonly<Record<string, readonly number[]>>;
  /**
   * Of marks, and of the lam that is drawn in one with an alef: without ink and width, they only say that the character
   * stands there. So each character has a glyph in its place, and readers of the file can put them in order.
   */
  readonly silent: Readonly<Record<string, number>>;
  /** Of characters that are drawn as one picture, without selectors of variants. */
  readonly pictures: Readonly<Record<string, number>>;
}

/** Points at which a mark and the letter (or mark) under it meet: those of the same kind come to lie on each other. */
export interface Anchors {
  /** Of marks. Where a mark has several kinds, the lowest that what is under it knows decides. */
  readonly held: AnchorList;
  /** Of what marks stand on. */
  readonly holding: AnchorList;
}

export interface AnchorList {
  /** Glyphs and kinds, ascending; see {@link anchorKey}. */
  readonly keys: Uint32Array;
  /** An x and a y for each key, font units. */
  readonly places: Int16Array;
}

/** A point of a glyph, from its origin, in font units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export function anchorKey(glyph: number, kind: number): number {
  return glyph * 256 + kind;
}

/** Pair kerning as classes of glyphs that kern alike, and a matrix of what each pair of classes moves by. */
export interface Kerning {
  /** For each glyph its class as the first of a pair. Class 0 does not kern. */
  readonly first: Uint16Array;
  /** For each glyph its class as the second of a pair. */
  readonly second: Uint16Array;
  /** How many classes seconds have: the length of a row of `values`. */
  readonly seconds: number;
  readonly values: Int16Array;
}

/** The glyph that a character id draws. */
export function glyphOf(metrics: FaceMetrics, cid: number): number {
  return cid < metrics.glyphCount ? cid : (metrics.aliasGlyphs[cid - metrics.glyphCount] ?? 0);
}

/** What the pair of glyphs is moved together (negative) or apart by. */
export function kernOf({ first, second, seconds, values }: Kerning, left: number, right: number): number {
  const row = first[left] ?? 0;
  return row === 0 ? 0 : (values[row * seconds + (second[right] ?? 0)] ?? 0);
}

/** How far a mark has to be moved from the origin of what it stands on, or undefined where it cannot stand there. */
export function markOffset({ held, holding }: Anchors, mark: number, under: number): Place | undefined {
  for (let index = firstAt(held.keys, anchorKey(mark, 0)); (held.keys[index] ?? 0) >> 8 === mark; index++) {
    const key = anchorKey(under, (held.keys[index] ?? 0) & 0xff);
    const found = firstAt(holding.keys, key);
    if (holding.keys[found] !== key) continue;
    const own = placeAt(held, index);
    const place = placeAt(holding, found);
    return { x: place.x - own.x, y: place.y - own.y };
  }
  return undefined;
}

function placeAt({ places }: AnchorList, index: number): Place {
  return { x: places[index * 2] ?? 0, y: places[index * 2 + 1] ?? 0 };
}

/** Of ascending numbers, where the first lies that is not below `wanted`. */
export function firstAt(numbers: Uint32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
