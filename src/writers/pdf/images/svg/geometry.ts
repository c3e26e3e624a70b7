import svgpath from 'svgpath';
import type { Element, Refuse } from './element.ts';
import { readLength, readNumbers } from './length.ts';
import type { Step } from './steps.ts';

/** The window that percentages of lengths stand for. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** The elements that draw a shape. */
export const SHAPES: ReadonlySet<string> = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
]);

/** Beyond this, viewers begin to round. */
const FARTHEST = 1e5;

/** The path of a shape; undefined for one that has none, or that cannot be read. */
export function pathOf(element: Element, window: Window, refuse: Refuse): readonly Step[] | undefined {
  const data = dataOf(element, window, refuse);
  if (data === undefined || data.trim() === '') return undefined;
  const steps = stepsOf(data);
  if (typeof steps === 'string') {
    // The library's own words are for programmers; they end in the place.
    const at = /at pos (\d+)/.exec(steps)?.[1];
    const from = at === undefined ? '' : ` from its character ${Number(at) + 1} on`;
    refuse(element.place, `The path of “${element.name}” cannot be read${from}.`, 'Draw it anew, or take it away.');
    return undefined;
  }
  if (steps.some((step) => step.slice(1).some((value) => Math.abs(Number(value)) > FARTHEST))) {
    refuse(element.place, `“${element.name}” reaches too far to be printed.`, 'Draw it smaller, near the others.');
    return undefined;
  }
  return steps;
}

/** Path data of any shape (SVG 1.1, chapters 8 and 9). */
function dataOf(element: Element, window: Window, refuse: Refuse): string | undefined {
  const { name, attributes, place } = element;
  const diagonal = Math.hypot(window.width, window.height) / Math.SQRT2;
  const length = (key: string, whole: number): number | undefined => {
    const text = attributes.get(key);
    if (text === undefined || text === 'auto') return undefined;
    const value = readLength(text, { whole, fontSize: 16 });
    if (value === undefined) refuse(place, `“${text}” is no length for “${key}” of “${name}”.`, 'Write a number.');
    return value;
  };
  const x = (key: string): number => length(key, window.width) ?? 0;
  const y = (key: string): number => length(key, window.height) ?? 0;
  switch (name) {
    case 'path':
      return attributes.get('d');
    case 'rect': {
      const [rx, ry] = [length('rx', window.width), length('ry', window.height)];
      return rectangle(x('x'), y('y'), x('width'), y('height'), rx ?? ry ?? 0, ry ?? rx ?? 0);
    }
    case 'circle': {
      const radius = length('r', diagonal) ?? 0;
      return ellipse(x('cx'), y('cy'), radius, radius);
    }
    case 'ellipse': {
      const [rx, ry] = [length('rx', window.width), length('ry', window.height)];
      return ellipse(x('cx'), y('cy'), rx ?? ry ?? 0, ry ?? rx ?? 0);
    }
    case 'line':
      return `M${x('x1')} ${y('y1')}L${x('x2')} ${y('y2')}`;
    default: {
      const points = readNumbers(attributes.get('points') ?? '');
      if (!points || points.length % 2 === 1) {
        refuse(place, `The points of “${name}” cannot be read.`, 'Write pairs of numbers.');
        return undefined;
      }
      return points.length < 4 ? undefined : `M${points.join(' ')}${name === 'polygon' ? 'Z' : ''}`;
    }
  }
}

function rectangle(x: number, y: number, width: number, height: number, rx: number, ry: number): string | undefined {
  if (width <= 0 || height <= 0) return undefined;
  const [a, b] = [Math.min(Math.max(0, rx), width / 2), Math.min(Math.max(0, ry), height / 2)];
  if (a === 0 || b === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const arc = (dx: number, dy: number): string => `a${a} ${b} 0 0 1 ${dx} ${dy}`;
  return `M${x + a} ${y}h${width - 2 * a}${arc(a, b)}v${height - 2 * b}${arc(-a, b)}h${2 * a - width}${arc(-a, -b)}v${2 * b - height}${arc(a, -b)}Z`;
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string | undefined {
  if (rx <= 0 || ry <= 0) return undefined;
  return `M${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}Z`;
}

/** Steps in absolute lengths, arcs and quadratic curves as cubic ones; words where the data is broken. */
function stepsOf(data: string): readonly Step[] | string {
  const parsed = svgpath(data);
  const { err } = parsed as unknown as { readonly err: string };
  if (err !== '') return err.replace(/^SvgPath: /, '').replace(/\.$/, '');
  const steps: Step[] = [];
  parsed
    .abs()
    .unarc()
    .unshort()
    .iterate((segment, _index, x, y) => {
      switch (segment[0]) {
        case 'M':
          return void steps.push(['m', segment[1], segment[2]]);
        case 'L':
          return void steps.push(['l', segment[1], segment[2]]);
        case 'H':
          return void steps.push(['l', segment[1], y]);
        case 'V':
          return void steps.push(['l', x, segment[1]]);
        case 'C':
          return void steps.push(['c', segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]]);
        case 'Q': {
          const [, cx, cy, tx, ty] = segment;
          const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
          return void steps.push(['c', third(x, cx), third(y, cy), third(tx, cx), third(ty, cy), tx, ty]);
        }
        default:
          return void steps.push(['h']);
      }
    });
  return steps;
}
