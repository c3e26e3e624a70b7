import type { TextMark } from '../../../layout/page.ts';
import { isSpace } from '../../../layout/text-width.ts';
import { isCidFace } from '../faces/cid-face.ts';
import { cidRun, type CidRun, type PlacedMark } from '../faces/cid-run.ts';
import type { Outline } from '../faces/outlines.ts';
import { kerned, shownId } from '../faces/shown.ts';
import { pair, type Content } from './content.ts';

/**
 * Draws the marks on letters as shapes. In the text each has a glyph without ink in its place, after its letter: marks
 * that were text would lie beside the line and out of order, and readers of the file would tear them from their letters.
 *
 * @param y of the baseline, from the bottom of the page.
 */
export function drawMarks(content: Content, mark: TextMark, y: number): void {
  const { face, size, letterSpacing = 0, wordSpacing = 0 } = mark;
  let { x } = mark;
  for (const run of mark.runs) {
    for (const { glyph, ...place } of cidRun(run).marks ?? []) {
      if (!isCidFace(face)) throw new TypeError('Marks can be drawn only with a face of this writer.');
      const at = { x: x + (place.x * size) / 1000 + place.before * letterSpacing, y: y + (place.y * size) / 1000 };
      const path = pathOf(face.outline(glyph), at, size / 1000);
      if (path !== '') content.paint(`${path} f`);
    }
    x += (run.width * size) / 1000 + run.length * letterSpacing + (isSpace(run) ? wordSpacing : 0);
  }
}

/** What is shown of a run where letters are spaced: the space comes after a letter and its marks, not between them. */
export function withoutSpaceBeforeMarks(
  { cids, ending = [], marks = [] }: CidRun,
  { size, face }: TextMark,
  spacing: number,
): string {
  if (marks.length === 0 || !isCidFace(face)) return cids.map(shownId).join('');
  const silent = new Set(Object.values(face.metrics.shapes.silent));
  const back = kerned((-spacing * 1000) / size);
  return cids
    .slice(ending.length)
    .map((cid) => shownId(cid) + (silent.has(cid) ? back : ''))
    .join('');
}

function pathOf(outline: Outline, origin: Pick<PlacedMark, 'x' | 'y'>, scale: number): string {
  let from: readonly [number, number] = [0, 0];
  const at = (x: number, y: number): string => pair(origin.x + x * scale, origin.y + y * scale);
  return outline
    .map(({ command, args }) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = args;
      const [x0, y0] = from;
      from = [args.at(-2) ?? x0, args.at(-1) ?? y0];
      switch (command) {
        case 'moveTo':
          return `${at(x1, y1)} m`;
        case 'lineTo':
          return `${at(x1, y1)} l`;
        case 'quadraticCurveTo': {
          // The same curve with two handles, each two thirds of the way to the one of a quadratic curve.
          const handle = (end: number, middle: number): number => end + ((middle - end) * 2) / 3;
          return `${at(handle(x0, x1), handle(y0, y1))} ${at(handle(x2, x1), handle(y2, y1))} ${at(x2, y2)} c`;
        }
        case 'bezierCurveTo':
          return `${at(x1, y1)} ${at(x2, y2)} ${at(x3, y3)} c`;
        case 'closePath':
          return 'h';
      }
    })
    .join(' ');
}
