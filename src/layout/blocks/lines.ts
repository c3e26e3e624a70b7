import type { Inline, Lines } from '../../document/vocabulary.ts';
import { partOf, typingRoom } from '../fields.ts';
import type { FieldName } from '../form.ts';
import type { FieldArea, Mark } from '../page.ts';
import { hairline } from '../hairline.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import { textHeight, type Setting } from '../setting.ts';
import { asOne } from '../stack.ts';
import { FORBIDDEN, spaced, strip, tiedToPrevious, type Strip } from '../strips.ts';
import { bold } from '../style.ts';

/** Room for handwriting: the lines are as far apart as on ruled paper (8 mm), more in large print. */
export function linePitch(setting: Setting): number {
  return Math.max(23, setting.text.leading * 1.35);
}

export function layLines(lines: Lines, setting: Setting): readonly Strip[] {
  const white = setting.text.size * setting.job.theme.space.paragraph;
  const label = layLabel(lines.label, setting);
  const rules = roomToWrite(lines.count, setting, setting.job.fields.get(lines));
  return spaced([...label, ...(label.length > 0 ? tiedToPrevious(rules, 1) : rules)], white * 0.5, white * 1.4);
}

/** Ruled lines; in a form that is filled in on screen they are fields too. */
export function roomToWrite(count: number, setting: Setting, field: FieldName | undefined): readonly Strip[] {
  const lines = ruledLines(count, setting);
  return field ? rooms(lines, field, setting) : lines;
}

/** A field lies on one page, so ruled lines are shared out to fields of up to this part of a page. */
const TALLEST = 0.4;

function rooms(lines: readonly Strip[], field: FieldName, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const most = Math.max(2, Math.floor((textHeight(job) * TALLEST) / linePitch(setting)));
  const total = Math.ceil(lines.length / most);
  const each = Math.ceil(lines.length / total);
  return Array.from({ length: total }, (_, index) => {
    const whole = asOne(lines.slice(index * each, (index + 1) * each));
    return { ...whole, fields: typedOn(whole, partOf(field, index + 1, total, job), setting) };
  });
}

/** On a single line, typed words stand on the rule; several lines are covered by what is typed. */
function typedOn({ height }: Strip, field: FieldName, setting: Setting): readonly FieldArea[] {
  const { x, width, text } = setting;
  const multiline = height > linePitch(setting) * 1.5;
  const tall = multiline ? height - 2 : Math.min(height - 2, text.size * 1.6);
  const room = { x, y: height - tall - (multiline ? 0 : 1), width, height: tall };
  return typingRoom(field, room, { multiline, covering: multiline }, setting);
}

/** Of so many lines, a page's end leaves three on either side; of fewer, two. */
const MANY = 6;

/** Ruled lines, at least two or three of them together on a page. */
function ruledLines(count: number, setting: Setting): readonly Strip[] {
  const { job, x, width } = setting;
  const pitch = linePitch(setting);
  const rule: Mark = {
    kind: 'line',
    slot: undefined,
    x1: x,
    y1: pitch - 0.5,
    x2: x + width,
    y2: pitch - 0.5,
    ...hairline(job.theme, 0.75),
  };
  const least = count < MANY ? 2 : 3;
  return Array.from({ length: count }, (_, index) => {
    const parted = index >= least && index <= count - least;
    return strip(pitch, { marks: [rule], breakBefore: index === 0 || parted ? 0 : FORBIDDEN });
  });
}

/** The words above a place to write in; they stay with it. */
export function layLabel(label: readonly Inline[], setting: Setting, strong = false): readonly Strip[] {
  if (label.length === 0) return [];
  const style = strong ? bold(setting.text) : setting.text;
  const node = setting.job.structure.add(setting.node, 'P');
  return setLines(shapeInlines(label, setting, node, style), setting, style);
}

/** A question and, tied to it, the place for its answer. The question is set first, so that it is read first. */
export function questionSpaced(
  question: readonly Strip[],
  place: readonly Strip[],
  setting: Setting,
): readonly Strip[] {
  const white = setting.text.size * setting.job.theme.space.paragraph;
  return spaced([...spaced(question, 0, white * 0.3), ...tiedToPrevious(place, 1)], white, white * 1.4);
}
