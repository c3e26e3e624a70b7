/** The measure of text. Layout asks for widths through these and knows no font file. */

/** A word or a space, shaped in one face. */
export interface ShapedRun {
  readonly text: string;
  /** Thousandths of the type size. */
  readonly width: number;
  /** How many glyphs, for letter spacing. */
  readonly length: number;
  /** Whether it holds what runs from right to left, so that a line with it has to be put in order. */
  readonly rightToLeft?: boolean;
  /** Whether its letters join: space between them would tear them apart. */
  readonly joined?: boolean;
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
  /** Whether marks find a place on the letter that they stand after; all of them are covered. Yes unless the face says no. */
  composes?(characters: readonly string[]): boolean;
  /**
   * Shapes a word (or a space). Runs are cached: the same text gives the same object.
   *
   * @param direction of all of the text, where a line has been put in order; otherwise letters run as they do by themselves.
   */
  shape(text: string, direction?: 'ltr' | 'rtl'): ShapedRun;
}

export type Weight = 'regular' | 'bold';
export type Slope = 'upright' | 'italic';

/** Finds faces by the theme's names. */
export interface TextMeasurer {
  /** The face of a family, then the faces that stand in for what it lacks, in order. */
  faces(family: string, weight: Weight, slope: Slope): readonly Face[];
}
