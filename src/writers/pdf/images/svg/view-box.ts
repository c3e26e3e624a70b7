import type { Element, Refuse } from './element.ts';
import type { Window } from './geometry.ts';
import { readNumbers } from './length.ts';
import type { Matrix } from './matrix.ts';

const ALIGN = /^\s*(?:defer\s+)?(none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max))(?:\s+(meet|slice))?\s*$/;
const PART = { Min: 0, Mid: 0.5, Max: 1 } as const;

export interface ViewBox extends Window {
  readonly x: number;
  readonly y: number;
}

/** The stretch of the drawing that a window shows; undefined for an element without one. */
export function readViewBox(element: Element, refuse: Refuse): ViewBox | undefined {
  const written = element.attributes.get('viewBox');
  if (written === undefined) return undefined;
  const [x, y, width, height, ...more] = readNumbers(written) ?? [];
  if (x !== undefined && y !== undefined && width !== undefined && height !== undefined && more.length === 0) {
    if (width > 0 && height > 0) return { x, y, width, height };
  }
  refuse(element.place, `The viewBox “${written}” cannot be read.`, 'Write four numbers: viewBox="0 0 200 100".');
  return undefined;
}

/** How what a `viewBox` shows is put into its window (SVG 1.1, 7.8). */
export function fitting(element: Element, box: ViewBox, window: Window): Matrix {
  const [, align = 'xMidYMid', way] = ALIGN.exec(element.attributes.get('preserveAspectRatio') ?? '') ?? [];
  const [sx, sy] = [window.width / box.width, window.height / box.height];
  if (align === 'none') return [sx, 0, 0, sy, -box.x * sx, -box.y * sy];
  const scale = way === 'slice' ? Math.max(sx, sy) : Math.min(sx, sy);
  const part = (name: string): number => PART[name as keyof typeof PART];
  const dx = (window.width - box.width * scale) * part(align.slice(1, 4));
  const dy = (window.height - box.height * scale) * part(align.slice(5, 8));
  return [scale, 0, 0, scale, dx - box.x * scale, dy - box.y * scale];
}
