import type { TextMeasurer } from '../../../../layout/measure.ts';
import { placed, type Tools, type Where } from './draw-shape.ts';
import type { Element } from './element.ts';
import { numeral } from './length.ts';
import { paintOf } from './paint.ts';
import { isHidden } from './style.ts';
import { setText } from './svg-text.ts';

/** Draws a `text` as text. */
export function drawText(element: Element, { style: outer, matrix }: Where, faces: TextMeasurer, tools: Tools): string {
  const { canvas, refuse } = tools;
  const drawn = setText(element, outer, faces, refuse).map(({ operators, style, element: { place }, runs }) => {
    const paint = paintOf(style, 'fill', place, refuse);
    if (paintOf(style, 'stroke', place, refuse)) {
      refuse(place, 'Text with an outline cannot be printed.', 'Take its stroke away, or turn it into paths.');
    }
    if (!paint || isHidden(style)) return '';
    if (!('rgb' in paint)) {
      refuse(place, 'Text in a gradient cannot be printed.', 'Give it one colour, or turn it into paths.');
      return '';
    }
    for (const { face, run } of runs) canvas.shown(face).add(run);
    const colour = `${paint.rgb.map(numeral).join(' ')} rg\n`;
    return `q\n${canvas.seen(paint.alpha, 1)}${colour}${placed(matrix)}${operators}\nQ\n`;
  });
  return drawn.join('');
}
