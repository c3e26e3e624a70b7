import type { ShapedRun } from '../../../layout/measure.ts';

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
  /** From right to left, the silent ids of marks on the last letter, in the order of showing. They are not in `shown`. */
  readonly ending?: readonly number[];
  /** Marks on its letters, to be drawn beside what is shown. */
  readonly marks?: readonly PlacedMark[];
  /** What the run stands for, where its glyphs tell less. */
  readonly actualText?: string;
}

/** @throws TypeError where another kind of face shaped it. */
export function cidRun(run: ShapedRun): CidRun {
  if (isCidRun(run)) return run;
  throw new TypeError('Text can be drawn only as shaped by a face of this writer.');
}

function isCidRun(run: ShapedRun): run is CidRun {
  return 'shown' in run;
}

/** A mark on a letter. Lengths are thousandths of the type size. */
export interface PlacedMark {
  readonly glyph: number;
  /** From the beginning of the run, and from the baseline up. */
  readonly x: number;
  readonly y: number;
  /** How many letters stand to the left of its own, for letter spacing. */
  readonly before: number;
}
