import type { Tools, Where } from './draw-shape.ts';
import { elementsIn, type Place } from './element.ts';
import { pathOf, SHAPES } from './geometry.ts';
import { multiply, transformOf } from './matrix.ts';
import { operatorsOf, transformed } from './steps.ts';
import { PLAIN, styleOf } from './style.ts';

/** Operators that keep what follows inside the shapes of the element's `clipPath`; none where it has none. */
export function clipOf(where: Where, place: Place, { byId, refuse }: Tools): string {
  const written = where.style.own.get('clip-path') ?? 'none';
  if (written === 'none') return '';
  const [, id = ''] = /^url\(\s*['"]?#([^'")\s]+)['"]?\s*\)$/.exec(written) ?? [];
  const element = byId.get(id);
  if (element?.name !== 'clipPath' || element.attributes.get('clipPathUnits') === 'objectBoundingBox') {
    const hint = 'Use a “clipPath” of plain shapes, in the units of the drawing.';
    refuse(place, `What “${written}” cuts out cannot be printed.`, hint);
    return '';
  }
  const outer = multiply(where.matrix, transformOf(element, refuse));
  const around = styleOf(element, PLAIN, refuse);
  let even = false;
  const paths = elementsIn(element).map((shape) => {
    if (!SHAPES.has(shape.name)) {
      refuse(shape.place, `“${shape.name}” cannot cut out a part of a drawing.`, 'Use plain shapes.');
      return '';
    }
    even ||= styleOf(shape, around, refuse).inherited.get('clip-rule') === 'evenodd';
    const steps = pathOf(shape, where.window, refuse) ?? [];
    return operatorsOf(transformed(steps, multiply(outer, transformOf(shape, refuse))));
  });
  // Through a clip without shapes nothing is seen at all.
  return `${paths.join('\n') || '0 0 0 0 re'}\n${even ? 'W*' : 'W'} n\n`;
}
