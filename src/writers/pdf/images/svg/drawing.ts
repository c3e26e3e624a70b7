import type { Matrix } from './matrix.ts';

/** A drawing made ready for files: any number of them can embed it without another look at it. */
export interface PdfDrawing {
  readonly coding: 'drawing';
  /** Pixels of 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Operators, in pixels from the top left. */
  readonly content: string;
  /** Of each graphics state that `content` names (`/G0`, `/G1` …), how much of a fill and of a stroke is seen, 0 to 1. */
  readonly states: readonly { readonly fill: number; readonly stroke: number }[];
  /** Of each pattern that `content` names (`/P0` …). */
  readonly gradients: readonly Gradient[];
  /** Of each part that `content` names (`/L0` …): operators of what is drawn together before it is seen through. */
  readonly layers: readonly string[];
  /** By id of face the character ids of the text in the drawing, ascending. */
  readonly used: ReadonlyMap<string, Uint16Array>;
}

/** A gradient in the coordinates of its drawing. */
export interface Gradient {
  readonly kind: 'linear' | 'radial';
  /** From and to: two points, or two circles. */
  readonly coordinates: readonly number[];
  readonly matrix: Matrix;
  /** At least two, from 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly colour: readonly [number, number, number] }[];
}
