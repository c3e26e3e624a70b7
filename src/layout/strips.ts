import { NO_INK, type InkOnPaper } from './ink.ts';
import type { Mark, SheetPrint } from './page.ts';

/**
 * A strip is what page breaking works with: a slice of a column that is not cut, such as one line of a paragraph or
 * one row of a table. What stands side by side can be divided, see {@link Division}. Its ink lies relative to the
 * strip's top; its x is already that of the page.
 */
export interface Strip extends InkOnPaper {
  readonly height: number;
  /** White above, dropped at the top of a page; between two strips the larger of `above` and the other's `below` counts. */
  readonly above: number;
  readonly below: number;
  /**
   * What it costs to start a page with this strip: 0 is free, {@link LONELY} worth a little white, {@link PARTED} more,
   * {@link HELD} much more, {@link FORBIDDEN} only if there is no other way.
   */
  readonly breakBefore: number;
  /** Headings that begin in this strip. */
  readonly headings: readonly { readonly id: string; readonly text: string; readonly level: number }[];
  /** Boxes that the strip lies in, the outermost first. */
  readonly frames: readonly Frame[];
  /** Shown again above this strip where it starts a page: a table's head. */
  readonly repeat: Strip | undefined;
  /** Bodies of footnotes that must stand at the foot of the page of this strip. */
  readonly notes: readonly Strip[];
  /** Of a whole sheet of paper, set without margins and furniture, what is printed on its other side. */
  readonly sheet: Sheet | undefined;
  /** How the strip goes on over a page; undefined for one that cannot, such as a line of text. */
  readonly divide: Division | undefined;
  readonly whole: Whole;
}

/**
 * How much a strip that can be divided is best seen whole: `no` matter; `rather`, so that it is divided only where it is
 * taller than a page or would leave much of one white; or it is `kept`, and divided only where it is taller.
 */
export type Whole = 'no' | 'rather' | 'kept';

/** What is to be filled: the rest of a page, or of a column. */
export interface Room {
  /** Points. */
  readonly height: number;
  /** The height of a page, for what is divided only where it is taller than one. */
  readonly page: number;
  /** Whether something has to be taken even if it hurts, or does not fit. */
  readonly must: boolean;
  /** The part of a page that may stay white so that nothing short stands alone. */
  readonly white?: number | undefined;
}

/** What fills the room, and what goes on after it, if anything. */
export type Parts = readonly [first: Strip, second: Strip | undefined];

/** Divides a strip in two. Undefined where that cannot be done well. */
export type Division = (room: Room) => Parts | undefined;

/** What a sheet means for printing: a page like others, or a side of what is cut. */
export type Sheet = 'page' | SheetPrint;

/** A box around strips. A page break closes it and opens it again; it then keeps its padding on both pages. */
export interface Frame {
  readonly padTop: number;
  readonly padBottom: number;
  /** Paints the part of the box between two heights of a page; what it gives is decoration and lies under the text. */
  paint(top: number, bottom: number): readonly Mark[];
}

export const FORBIDDEN = Number.POSITIVE_INFINITY;
/** Leaves something short without its fellows, such as the last item of a list at the top of a page. */
export const LONELY = 1;
/** Parts what is best seen at a glance, such as an agenda. */
export const PARTED = 2;
/** Parts a block that stays together unless it would leave a hole. */
export const HELD = 3;
/** Starts a page whatever the cost. */
export const FORCED = Number.NEGATIVE_INFINITY;

const NOTHING: readonly never[] = [];

/** Names every property, always in this order: a paper has thousands of strips, and like ones are made and read quickest. */
export function strip(height: number, rest: Partial<Omit<Strip, 'height'>> = NO_INK): Strip {
  return {
    height,
    above: rest.above ?? 0,
    below: rest.below ?? 0,
    breakBefore: rest.breakBefore ?? 0,
    marks: rest.marks ?? NOTHING,
    links: rest.links ?? NOTHING,
    numbers: rest.numbers ?? NOTHING,
    figures: rest.figures ?? NOTHING,
    fields: rest.fields ?? NOTHING,
    headings: rest.headings ?? NOTHING,
    frames: rest.frames ?? NOTHING,
    repeat: rest.repeat,
    notes: rest.notes ?? NOTHING,
    sheet: rest.sheet,
    divide: rest.divide,
    whole: rest.whole ?? 'no',
  };
}

/** How high strips are by themselves, without white or boxes. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

/** The white between two neighbours, without the padding of frames. */
export function gap(before: Strip, after: Strip): number {
  return Math.max(before.below, after.above);
}
