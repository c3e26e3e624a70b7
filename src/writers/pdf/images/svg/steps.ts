import { numeral } from './length.ts';
import type { Matrix } from './matrix.ts';

/** A path of straight lines and Bézier curves. */
export type Step =
  | readonly ['m' | 'l', number, number]
  | readonly ['c', number, number, number, number, number, number]
  | readonly ['h'];

/** The path as operators of a content stream. */
export function operatorsOf(steps: readonly Step[]): string {
  return steps.map(([operator, ...numbers]) => [...numbers.map(numeral), operator].join(' ')).join('\n');
}

/** The smallest box around a path: `[left, top, right, bottom]`. */
export function boxOf(steps: readonly Step[]): readonly [number, number, number, number] {
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  for (const step of steps) {
    if (step[0] === 'h') continue;
    if (step[0] === 'c') {
      xs.push(...extremes(x, step[1], step[3], step[5]));
      ys.push(...extremes(y, step[2], step[4], step[6]));
    }
    [x, y] = step[0] === 'c' ? [step[5], step[6]] : [step[1], step[2]];
    xs.push(x);
    ys.push(y);
  }
  const least = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [least(xs), least(ys), most(xs), most(ys)];
}

/** Where a cubic curve turns, in one direction. */
function extremes(p0: number, p1: number, p2: number, p3: number): readonly number[] {
  const a = p3 - 3 * p2 + 3 * p1 - p0;
  const b = 2 * (p2 - 2 * p1 + p0);
  const c = p1 - p0;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  const turns = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return turns
    .filter((t) => t > 0 && t < 1)
    .map((t) => (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t ** 3 * p3);
}

/** A path in other coordinates. */
export function transformed(steps: readonly Step[], [a, b, c, d, e, f]: Matrix): readonly Step[] {
  const x = (px: number, py: number): number => a * px + c * py + e;
  const y = (px: number, py: number): number => b * px + d * py + f;
  return steps.map((step): Step => {
    if (step[0] === 'h') return step;
    if (step[0] !== 'c') return [step[0], x(step[1], step[2]), y(step[1], step[2])];
    const [, x1, y1, x2, y2, x3, y3] = step;
    return ['c', x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2), x(x3, y3), y(x3, y3)];
  });
}

/** The edge of a window. */
export function edgeOf({ width, height }: { readonly width: number; readonly height: number }): readonly Step[] {
  return [['m', 0, 0], ['l', width, 0], ['l', width, height], ['l', 0, height], ['h']];
}
