import { partOf, typingRoom } from '../fields.ts';
import type { FieldName } from '../form.ts';
import type { FieldArea } from '../page.ts';
import { textHeight, type Setting } from '../setting.ts';
import { asOne } from '../stack.ts';
import type { Strip } from '../strips.ts';
import { LEAST, linePitch, MANY } from './ruling.ts';

/** A field lies on one page, so ruled lines are shared out to fields of up to this part of a page. */
const TALLEST = 0.4;

/** Ruled lines as fields of a form that is filled in on screen. */
export function typedLines(lines: readonly Strip[], field: FieldName, setting: Setting): readonly Strip[] {
  const { job } = setting;
  const most = Math.max(2, Math.floor((textHeight(job) * TALLEST) / linePitch(setting)));
  const total = Math.ceil(lines.length / most);
  if (total === 1 && lines.length >= MANY) return [divisible(lines, field, setting)];
  const each = Math.ceil(lines.length / total);
  return Array.from({ length: total }, (_, index) => {
    const whole = asOne(lines.slice(index * each, (index + 1) * each));
    return { ...whole, fields: typedOn(whole, partOf(field, index + 1, total, job), setting) };
  });
}

/** One field, or two where a page ends between its lines: both are in the structure, which leaves out what lies nowhere. */
function divisible(lines: readonly Strip[], field: FieldName, setting: Setting): Strip {
  const whole = asOne(lines);
  const fields = typedOn(whole, field, setting);
  const first = fields.map((one): FieldArea => {
    const { question } = partOf(field, 1, 2, setting.job);
    return { ...one, tooltip: question, description: question };
  });
  const second = typedOn(whole, partOf(field, 2, 2, setting.job), setting);
  const part = (own: readonly Strip[], areas: readonly FieldArea[]): Strip => {
    const one = asOne(own);
    return { ...one, fields: areas.map((area) => ({ ...area, height: area.height - whole.height + one.height })) };
  };
  return {
    ...whole,
    fields,
    divide: ({ height }) => {
      const count = Math.min(Math.floor(height / linePitch(setting)), lines.length - LEAST);
      return count < LEAST ? undefined : [part(lines.slice(0, count), first), part(lines.slice(count), second)];
    },
  };
}

/** On a single line, typed words stand on the rule; several lines are covered by what is typed. */
function typedOn({ height }: Strip, field: FieldName, setting: Setting): readonly FieldArea[] {
  const { x, width, text } = setting;
  const multiline = height > linePitch(setting) * 1.5;
  const tall = multiline ? height - 2 : Math.min(height - 2, text.size * 1.6);
  const room = { x, y: height - tall - (multiline ? 0 : 1), width, height: tall };
  return typingRoom(field, room, { multiline, covering: multiline }, setting);
}
