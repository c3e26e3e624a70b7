import type { Gradient } from './drawing.ts';
import { elementsIn, type Element, type Place, type Refuse } from './element.ts';
import type { Window } from './geometry.ts';
import { readLength } from './length.ts';
import { IDENTITY, multiply, readTransform, type Matrix } from './matrix.ts';
import { opacityOf, readColour } from './paint.ts';
import { PLAIN, property, styleOf } from './style.ts';

/** Where a gradient is seen. */
export interface Painted {
  /** The box around what is painted, in the coordinates of `matrix`. */
  readonly box: readonly [number, number, number, number];
  readonly matrix: Matrix;
  readonly window: Window;
  readonly place: Place;
}

/** A gradient, and how much of it is seen. */
export interface SeenGradient {
  readonly gradient: Gradient;
  readonly alpha: number;
}

/** Reads a gradient; undefined where there is none of that name, or it cannot be printed. */
export function readGradient(
  id: string,
  byId: ReadonlyMap<string, Element>,
  painted: Painted,
  refuse: Refuse,
): SeenGradient | undefined {
  const element = byId.get(id);
  if (element?.name !== 'linearGradient' && element?.name !== 'radialGradient') {
    const what = element ? `“${element.name}” cannot be printed as a colour.` : `There is no gradient “${id}”.`;
    refuse(painted.place, what, 'Use one colour, or a linear or radial gradient.');
    return undefined;
  }
  const chain = withBase(element, byId);
  const attribute = (name: string): string | undefined =>
    chain.find(({ attributes }) => attributes.has(name))?.attributes.get(name);
  const spread = attribute('spreadMethod') ?? 'pad';
  if (spread !== 'pad')
    refuse(element.place, 'A gradient that is repeated cannot be printed.', 'Draw its colours once.');
  const stops = stopsOf(chain, refuse);
  const boxed = attribute('gradientUnits') !== 'userSpaceOnUse';
  const [left, top, right, bottom] = painted.box;
  if (stops.length === 0 || (boxed && (right === left || bottom === top))) return undefined;
  const space: Matrix = boxed ? [right - left, 0, 0, bottom - top, left, top] : IDENTITY;
  const own = readTransform(attribute('gradientTransform') ?? '') ?? IDENTITY;
  const length = (name: string, usual: string, side: number): number =>
    readLength(attribute(name) ?? usual, { whole: boxed ? 1 : side, fontSize: 16 }) ?? 0;
  const { width, height } = painted.window;
  const x = (name: string, usual: string): number => length(name, usual, width);
  const y = (name: string, usual: string): number => length(name, usual, height);
  const linear = element.name === 'linearGradient';
  const alphas = new Set(stops.map(({ alpha }) => alpha));
  if (alphas.size > 1)
    refuse(element.place, 'A gradient that fades away cannot be printed.', 'Let it fade to a colour.');
  return {
    alpha: stops[0]?.alpha ?? 1,
    gradient: {
      kind: linear ? 'linear' : 'radial',
      coordinates: linear
        ? [x('x1', '0%'), y('y1', '0%'), x('x2', '100%'), y('y2', '0%')]
        : circles(x, y, length, painted),
      matrix: multiply(painted.matrix, multiply(space, own)),
      stops: ending(stops.map(({ at, rgb }) => ({ at, colour: rgb }))),
    },
  };
}

type Along = (name: string, usual: string) => number;

/** From the focus to the circle around the middle. */
function circles(x: Along, y: Along, length: (...of: [string, string, number]) => number, { window }: Painted) {
  const [cx, cy] = [x('cx', '50%'), y('cy', '50%')];
  const radius = length('r', '50%', Math.hypot(window.width, window.height) / Math.SQRT2);
  return [x('fx', String(cx)), y('fy', String(cy)), 0, cx, cy, radius];
}

/** A gradient and those that it takes the rest from. */
function withBase(element: Element, byId: ReadonlyMap<string, Element>): readonly Element[] {
  const chain: Element[] = [];
  for (let next: Element | undefined = element; next && !chain.includes(next);) {
    chain.push(next);
    next = byId.get((next.attributes.get('href') ?? '').replace(/^#/, ''));
  }
  return chain;
}

function stopsOf(chain: readonly Element[], refuse: Refuse) {
  const stops = chain
    .map((one) => elementsIn(one).filter(({ name }) => name === 'stop'))
    .find((found) => found.length > 0);
  let least = 0;
  return (stops ?? []).map((stop) => {
    const style = styleOf(stop, PLAIN, refuse);
    const offset = readLength(stop.attributes.get('offset') ?? '0', { whole: 1, fontSize: 16 }) ?? 0;
    least = Math.min(1, Math.max(least, offset));
    const written = property(style, 'stop-color') ?? 'black';
    const colour = readColour(written, style);
    if (!colour) refuse(stop.place, `“${written}” is no colour that can be printed.`, 'Write one such as #0b4a57.');
    const alpha = opacityOf(style, 'stop-opacity', stop.place, refuse) * (colour?.alpha ?? 1);
    return { at: least, rgb: colour?.rgb ?? ([0, 0, 0] as const), alpha };
  });
}

/** The same stops, reaching from 0 to 1. */
function ending(stops: Gradient['stops']): Gradient['stops'] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return stops;
  return [
    ...(first.at > 0 || stops.length === 1 ? [{ ...first, at: 0 }] : []),
    ...stops,
    ...(last.at < 1 ? [{ ...last, at: 1 }] : []),
  ];
}
