/** The measure of text. Layout asks for widths through these and knows no font file. */

/** A word or a space, shaped in one face. */
export interface ShapedRun {
  readonly text: string;
  /** Thousandths of the type size. */
  readonly width: number;
  /** How many glyphs, for letter spacing. */
  readonly length: number;
}

/** One cut of a type family. All lengths are thousandths of the type size. */
export interface Face {
  /** Short and stable, such as `AtkinsonNext-Bold`; names the face in a page's resources. */
  readonly id: string;
  readonly ascent: number;
  /** Below the baseline, as a negative number. */
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  /** Whether the face has a glyph for the code point. */
  covers(codePoint: number): boolean;
  /** Shapes a word (or a space). Runs are cached: the same text gives the same object. */
  shape(text: string): ShapedRun;
}

export type Weight = 'regular' | 'bold';
export type Slope = 'upright' | 'italic';

/** Finds faces by the theme's names. */
export interface TextMeasurer {
  /** The face of a family, then the faces that stand in for what it lacks, in order. */
  faces(family: string, weight: Weight, slope: Slope): readonly Face[];
}
