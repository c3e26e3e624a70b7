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
