import type { Element, Refuse } from './element.ts';

/** `[a b c d e f]`: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const FUNCTION = /^[\s,]*([a-zA-Z]+)\s*\(([^()]*)\)/;

/** Reads a `transform`; undefined where it is not one. */
export function readTransform(text: string): Matrix | undefined {
  let rest = text;
  let whole = IDENTITY;
  for (let match = FUNCTION.exec(rest); match; match = FUNCTION.exec(rest)) {
    const [all, name = '', list = ''] = match;
    const numbers =
      list.trim() === ''
        ? []
        : list
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    const one = numbers.every(Number.isFinite) ? matrixOf(name, numbers) : undefined;
    if (!one) return undefined;
    whole = multiply(whole, one);
    rest = rest.slice(all.length);
  }
  return /^[\s,]*$/.test(rest) ? whole : undefined;
}

function matrixOf(name: string, numbers: readonly number[]): Matrix | undefined {
  const [a = 0, b, c, d, e, f] = numbers;
  const count = numbers.length;
  switch (name) {
    case 'matrix':
      return count === 6 ? [a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0] : undefined;
    case 'translate':
      return count === 1 || count === 2 ? [1, 0, 0, 1, a, b ?? 0] : undefined;
    case 'scale':
      return count === 1 || count === 2 ? [a, 0, 0, b ?? a, 0, 0] : undefined;
    case 'rotate':
      return count === 1 || count === 3 ? turned(a, b ?? 0, c ?? 0) : undefined;
    case 'skewX':
      return count === 1 ? [1, 0, Math.tan(radians(a)), 1, 0, 0] : undefined;
    case 'skewY':
      return count === 1 ? [1, Math.tan(radians(a)), 0, 1, 0, 0] : undefined;
    default:
      return undefined;
  }
}

function turned(degrees: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return multiply([cos, sin, -sin, cos, x, y], [1, 0, 0, 1, -x, -y]);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The transform of an element. */
export function transformOf({ attributes, place }: Element, refuse: Refuse): Matrix {
  const written = attributes.get('transform');
  if (written === undefined) return IDENTITY;
  const matrix = readTransform(written);
  if (!matrix) refuse(place, `The transform “${written}” cannot be read.`, 'Write one such as translate(10 20).');
  return matrix ?? IDENTITY;
}
