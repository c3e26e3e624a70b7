import type { Ruler } from '../../document/vocabulary.ts';
import { fillLabel } from '../fill-label.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { moved } from '../ink.ts';
import type { LineMark, Mark } from '../page.ts';
import { atStart, insetAtStart, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { spaced, withBreak } from '../change-strips.ts';
import { FORBIDDEN, strip, type Strip } from '../strips.ts';
import { POINTS_PER_MM } from '../units.ts';

const LENGTH_MM = 50;
/** How high the strokes at its ends are, and those between, points. */
const END = 14;
const STEP = 7;
const STEP_MM = 10;

/** A line that tells whether a paper was printed at its size, with what it measures beside it or, where that has no room, under it. */
export function layRuler(ruler: Ruler, outer: Setting): readonly Strip[] {
  const { job, text } = outer;
  const label = fillLabel(job.labels.ruler, { length: LENGTH_MM });
  const setting = sided(outer, label);
  const length = LENGTH_MM * POINTS_PER_MM;
  const { x } = atStart(setting, length);
  const stroke = (x1: number, y1: number, x2: number, y2: number): LineMark => ({
    kind: 'line',
    slot: undefined,
    x1,
    y1,
    x2,
    y2,
    stroke: job.theme.colour.ink,
    strokeWidth: 0.75,
  });
  const steps = Array.from({ length: LENGTH_MM / STEP_MM + 1 }, (_, index) => {
    const at = x + index * STEP_MM * POINTS_PER_MM;
    const ends = index === 0 || index === LENGTH_MM / STEP_MM;
    return stroke(at, END - (ends ? END : STEP), at, END);
  });
  const marks = [stroke(x, END, x + length, END), ...steps];
  const node = job.structure.add(setting.node, 'P');
  const shaped = shapeText(label, job, node, job.styles.small, ruler.span);
  const white = text.size * job.theme.space.paragraph;
  const [beside, ...more] = setLines(shaped, insetAtStart(setting, length + text.size), job.styles.small);
  if (beside && more.length === 0) {
    // The words stand in the middle of the strokes.
    const height = Math.max(END, beside.height);
    const at = (ink: readonly Mark[], own: number) => ink.map((mark) => moved(mark, 0, (height - own) / 2));
    return spaced([strip(height, { marks: [...at(marks, END), ...at(beside.marks, beside.height)] })], white, white);
  }
  const line = strip(END, { marks, below: text.size * 0.3 });
  const words = setLines(shaped, setting, job.styles.small);
  return spaced([line, ...words.map((one) => withBreak(one, FORBIDDEN))], white, white);
}
