import type { Canvas } from './canvas.ts';
import type { Element, Place, Refuse } from './element.ts';
import type { Window } from './geometry.ts';
import { readGradient, type Painted } from './gradient.ts';
import { numeral, readLength } from './length.ts';
import { lineStyle } from './line-style.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import { paintOf, readColour, type Paint } from './paint.ts';
import { boxOf, operatorsOf, type Step } from './steps.ts';
import { property, type Style } from './style.ts';

/** What a drawing is drawn with. */
export interface Tools {
  readonly byId: ReadonlyMap<string, Element>;
  readonly canvas: Canvas;
  readonly refuse: Refuse;
}

/** Where something is drawn. */
export interface Where {
  readonly style: Style;
  /** From here to the drawing as a whole. */
  readonly matrix: Matrix;
  readonly window: Window;
}

/** Fills and outlines a path. */
export function drawShape(
  steps: readonly Step[],
  { style, matrix, window }: Where,
  place: Place,
  tools: Tools,
): string {
  const { canvas, refuse } = tools;
  const width = readLength(property(style, 'stroke-width') ?? '1', { whole: window.width, fontSize: 16 }) ?? 1;
  const painted: Painted = { box: boxOf(steps), matrix, window, place };
  const fill = paintOf(style, 'fill', place, refuse);
  const stroke = width > 0 ? paintOf(style, 'stroke', place, refuse) : undefined;
  const filled = fill && painting(fill, 'fill', style, painted, tools);
  const stroked = stroke && painting(stroke, 'stroke', style, painted, tools);
  if (!filled && !stroked) return '';
  const even = property(style, 'fill-rule') === 'evenodd' ? '*' : '';
  const operator = filled ? (stroked ? `B${even}` : `f${even}`) : 'S';
  const line = stroked ? lineStyle(style, width, place, refuse) : '';
  const seen = canvas.seen(filled?.alpha ?? 1, stroked?.alpha ?? 1);
  const colours = `${filled?.operators ?? ''}${stroked?.operators ?? ''}`;
  return `q\n${seen}${colours}${line}${placed(matrix)}${operatorsOf(steps)}\n${operator}\nQ\n`;
}

/** Operators that choose a colour, and how much of it is seen. */
function painting(
  paint: Paint,
  side: 'fill' | 'stroke',
  style: Style,
  painted: Painted,
  { byId, canvas, refuse }: Tools,
): { readonly alpha: number; readonly operators: string } | undefined {
  const fill = side === 'fill';
  const plain = (rgb: readonly number[], alpha: number) => {
    return { alpha, operators: `${rgb.map(numeral).join(' ')} ${fill ? 'rg' : 'RG'}\n` };
  };
  if ('rgb' in paint) return plain(paint.rgb, paint.alpha);
  const fallback = paint.fallback === undefined ? undefined : readColour(paint.fallback, style);
  if (fallback && !byId.has(paint.gradient)) return plain(fallback.rgb, fallback.alpha * paint.alpha);
  const read = readGradient(paint.gradient, byId, painted, refuse);
  if (!read) return undefined;
  const name = canvas.gradient(read.gradient);
  const operators = fill ? `/Pattern cs /${name} scn\n` : `/Pattern CS /${name} SCN\n`;
  return { alpha: read.alpha * paint.alpha, operators };
}

/** Operators that go over to the coordinates of an element. */
export function placed(matrix: Matrix): string {
  return matrix.every((value, index) => value === IDENTITY[index]) ? '' : `${matrix.map(numeral).join(' ')} cm\n`;
}
