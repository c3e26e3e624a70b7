import type { TextMeasurer } from '../../../../layout/measure.ts';
import { startCanvas } from './canvas.ts';
import { clipOf } from './clip.ts';
import { drawShape, type Tools, type Where } from './draw-shape.ts';
import { drawText } from './draw-text.ts';
import type { PdfDrawing } from './drawing.ts';
import { elementsIn, type Element, type Refuse } from './element.ts';
import { pathOf, SHAPES, type Window } from './geometry.ts';
import { readLength } from './length.ts';
import { IDENTITY, multiply, transformOf, type Matrix } from './matrix.ts';
import { opacityOf } from './paint.ts';
import { edgeOf, operatorsOf, transformed } from './steps.ts';
import { isHidden, PLAIN, property, styleOf, withoutOwn } from './style.ts';
import { drawsNothing, SAVE } from './unprinted.ts';
import { fitting, readViewBox } from './view-box.ts';

/** More than any drawing for paper has; `use` can make many of few. */
const MOST_DRAWN = 20_000;

/** Where something is drawn, and what it is used by, to tell what uses itself. */
interface Place extends Where {
  readonly using: readonly Element[];
}

type Side = 'x' | 'y' | 'width' | 'height';

/** What a drawing is made of, and with. */
export interface SvgSources {
  readonly byId: ReadonlyMap<string, Element>;
  readonly faces: TextMeasurer;
  readonly refuse: Refuse;
}

/** A drawing while it is drawn. */
interface Drawing extends Tools {
  readonly root: Element;
  readonly faces: TextMeasurer;
  /** How many more elements it may draw. */
  left: number;
}

/** Draws an SVG of a size in pixels as operators, with all that they name. */
export function drawSvg(
  root: Element,
  size: Window,
  { byId, faces, refuse }: SvgSources,
): Omit<PdfDrawing, 'coding' | 'width' | 'height'> {
  const canvas = startCanvas();
  const drawing: Drawing = { root, byId, faces, canvas, refuse, left: MOST_DRAWN };
  const style = withoutOwn(styleOf(root, PLAIN, refuse));
  const content = drawWindow(root, { style, matrix: IDENTITY, window: size, using: [] }, size, drawing);
  return { content, ...canvas.finish() };
}

function drawAll(element: Element, where: Place, drawing: Drawing): string {
  return elementsIn(element)
    .map((one) => draw(one, where, drawing))
    .join('');
}

function draw(element: Element, outer: Place, drawing: Drawing): string {
  const { canvas, refuse } = drawing;
  if (drawsNothing(element, refuse)) return '';
  const style = styleOf(element, outer.style, refuse);
  if (property(style, 'display') === 'none') return '';
  const where: Place = { ...outer, style, matrix: multiply(outer.matrix, transformOf(element, refuse)) };
  const content = contentOf(element, { ...where, style: withoutOwn(style) }, drawing);
  if (content === '') return '';
  const opacity = opacityOf(style, 'opacity', element.place, refuse);
  const clipped = `${clipOf(where, element.place, drawing)}${content}`;
  if (opacity < 1) return `q\n${canvas.seen(opacity, opacity)}${canvas.layer(clipped)}Q\n`;
  return clipped === content ? content : `q\n${clipped}Q\n`;
}

/** What an element and all inside it draw. */
function contentOf(element: Element, where: Place, drawing: Drawing): string {
  const { name, place } = element;
  const { faces, refuse } = drawing;
  drawing.left -= 1;
  if (drawing.left < 0) {
    if (drawing.left === -1)
      refuse(place, 'The drawing has more parts than can be printed.', 'Make it simpler, or save it as a PNG.');
    return '';
  }
  if (name === 'g') return drawAll(element, where, drawing);
  if (name === 'svg') return drawWindow(element, where, {}, drawing);
  if (name === 'use') return drawUsed(element, where, drawing);
  if (name === 'text') return drawText(element, where, faces, drawing);
  if (!SHAPES.has(name)) {
    refuse(place, `“${name}” cannot be printed.`, SAVE);
    return '';
  }
  const steps = pathOf(element, where.window, refuse);
  return steps && !isHidden(where.style) ? drawShape(steps, where, place, drawing) : '';
}

/** @param given the size that the window has, where it is not its own to say. */
function drawWindow(element: Element, where: Place, given: Partial<Window>, drawing: Drawing): string {
  const width = given.width ?? sideOf(element, 'width', where) ?? where.window.width;
  const height = given.height ?? sideOf(element, 'height', where) ?? where.window.height;
  const matrix = movedTo(element, where);
  const box = readViewBox(element, drawing.refuse);
  const window = { width, height };
  const fitted = box ? multiply(matrix, fitting(element, box, window)) : matrix;
  const content = drawAll(element, { ...where, matrix: fitted, window: box ?? window }, drawing);
  // The outermost window is cut off by the picture itself.
  if (content === '' || element === drawing.root) return content;
  return `q\n${operatorsOf(transformed(edgeOf(window), matrix))}\nW n\n${content}Q\n`;
}

function drawUsed(element: Element, where: Place, drawing: Drawing): string {
  const { byId, refuse } = drawing;
  const href = element.attributes.get('href') ?? '';
  const used = href.startsWith('#') ? byId.get(href.slice(1)) : undefined;
  if (!used || where.using.includes(used)) {
    refuse(element.place, ...whyUnused(href, used));
    return '';
  }
  const inner: Place = { ...where, matrix: movedTo(element, where), using: [...where.using, used] };
  if (used.name !== 'symbol' && used.name !== 'svg') return draw(used, inner, drawing);
  const [width, height] = [sideOf(element, 'width', where), sideOf(element, 'height', where)];
  const style = withoutOwn(styleOf(used, inner.style, refuse));
  return drawWindow(used, { ...inner, style }, { ...(width && { width }), ...(height && { height }) }, drawing);
}

/** The coordinates of an element that stands at its `x` and `y`. */
function movedTo(element: Element, where: Place): Matrix {
  const [x, y] = [sideOf(element, 'x', where) ?? 0, sideOf(element, 'y', where) ?? 0];
  return multiply(where.matrix, [1, 0, 0, 1, x, y]);
}

function sideOf({ attributes }: Element, side: Side, { window }: Where): number | undefined {
  const whole = side === 'x' || side === 'width' ? window.width : window.height;
  return readLength(attributes.get(side) ?? '', { whole, fontSize: 16 });
}

function whyUnused(href: string, used: Element | undefined): [message: string, hint: string] {
  if (used) return [`“${href}” uses itself.`, 'Let it use another.'];
  if (href.startsWith('#')) return [`There is nothing called “${href}” in the drawing.`, 'Correct the name.'];
  return [`“${href}” is outside of the drawing, and nothing is loaded from elsewhere.`, 'Draw it here.'];
}
