import type { ImageMark, LineMark, PathMark, PathStep, RectMark } from '../../../layout/page.ts';
import { imageName } from '../images/image-name.ts';
import { pair, type Content } from './content.ts';

/** How far the handles of a Bézier quarter circle lie from its ends, as a part of its radius. */
const QUARTER = 0.5523;

export function drawRect(content: Content, mark: RectMark, height: number): void {
  const { x, width, radius = 0 } = mark;
  const bottom = height - mark.y - mark.height;
  const path =
    radius > 0
      ? pathOperators(roundedRect(x, mark.y, width, mark.height, radius), height)
      : `${pair(x, bottom)} ${pair(width, mark.height)} re`;
  paintPath(content, mark, path);
}

export function drawLine(
  content: Content,
  { x1, y1, x2, y2, stroke, strokeWidth, dash }: LineMark,
  height: number,
): void {
  content.stroke(stroke, strokeWidth, dash);
  content.paint(`${pair(x1, height - y1)} m ${pair(x2, height - y2)} l S`);
}

export function drawPath(content: Content, mark: PathMark, height: number): void {
  paintPath(content, mark, pathOperators(mark.path, height));
}

export function drawImage(content: Content, { x, y, width, height: tall, path }: ImageMark, height: number): void {
  content.paint(`q ${pair(width, 0)} ${pair(0, tall)} ${pair(x, height - y - tall)} cm /${imageName(path)} Do Q`);
}

function paintPath(content: Content, mark: RectMark | PathMark, path: string): void {
  const { fill, stroke, strokeWidth = 1 } = mark;
  if (!fill && !stroke) return;
  if (fill) content.fill(fill);
  if (stroke) content.stroke(stroke, strokeWidth);
  content.paint(`${path} ${fill && stroke ? 'B' : fill ? 'f' : 'S'}`);
}

function pathOperators(steps: readonly PathStep[], height: number): string {
  return steps.map((step) => pathOperator(step, height)).join(' ');
}

function pathOperator(step: PathStep, height: number): string {
  switch (step[0]) {
    case 'move':
      return `${pair(step[1], height - step[2])} m`;
    case 'line':
      return `${pair(step[1], height - step[2])} l`;
    case 'curve':
      return `${pair(step[1], height - step[2])} ${pair(step[3], height - step[4])} ${pair(step[5], height - step[6])} c`;
    case 'close':
      return 'h';
  }
}

function roundedRect(x: number, y: number, width: number, height: number, wanted: number): PathStep[] {
  const r = Math.min(wanted, width / 2, height / 2);
  const h = r * (1 - QUARTER);
  const right = x + width;
  const bottom = y + height;
  return [
    ['move', x + r, y],
    ['line', right - r, y],
    ['curve', right - h, y, right, y + h, right, y + r],
    ['line', right, bottom - r],
    ['curve', right, bottom - h, right - h, bottom, right - r, bottom],
    ['line', x + r, bottom],
    ['curve', x + h, bottom, x, bottom - h, x, bottom - r],
    ['line', x, y + r],
    ['curve', x, y + h, x + h, y, x + r, y],
    ['close'],
  ];
}
