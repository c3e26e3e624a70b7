import type { Inline, Lines } from '../../document/vocabulary.ts';
import type { FieldName } from '../form.ts';
import type { Mark } from '../page.ts';
import { hairline } from '../hairline.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines } from '../inline/shape.ts';
import type { Setting } from '../setting.ts';
import { spaced, tiedToPrevious } from '../change-strips.ts';
import { FORBIDDEN, strip, type Strip } from '../strips.ts';
import type { TextStyle } from '../style.ts';
import { LEAST, linePitch, MANY } from './ruling.ts';
import { typedLines } from './typed-lines.ts';

export function layLines(lines: Lines, setting: Setting): readonly Strip[] {
  const white = setting.text.size * setting.job.theme.space.paragraph;
  const label = layLabel(lines.label, setting, setting.text);
  const rules = roomToWrite(lines.count, setting, setting.job.fields.get(lines));
  return spaced([...label, ...(label.length > 0 ? tiedToPrevious(rules, 1) : rules)], white * 0.5, white * 1.4);
}

/** Ruled lines; in a form that is filled in on screen they are fields too. */
export function roomToWrite(count: number, setting: Setting, field: FieldName | undefined): readonly Strip[] {
  const lines = ruledLines(count, setting);
  return field ? typedLines(lines, field, setting) : lines;
}

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
  const least = count < MANY ? 2 : LEAST;
  return Array.from({ length: count }, (_, index) => {
    const parted = index >= least && index <= count - least;
    return strip(pitch, { marks: [rule], breakBefore: index === 0 || parted ? 0 : FORBIDDEN });
  });
}

/** The words above a place to write in; they stay with it. */
export function layLabel(label: readonly Inline[], setting: Setting, style: TextStyle): readonly Strip[] {
  if (label.length === 0) return [];
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
