import { textOf } from '../../document/text.ts';
import type { BeforeNow } from '../../document/vocabulary.ts';
import { radioButton, type FieldAt, type TickPlace } from '../fields.ts';
import type { FieldName } from '../form.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines, shapeText } from '../inline/shape.ts';
import { headOf, inked, padded, type Head } from '../row.ts';
import { textHeight, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { sideBySide } from '../side-by-side.ts';
import { spaced, withFirst } from '../change-strips.ts';
import { FORBIDDEN, heightOf, strip, type Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { aboveScale, besideScales, gridOf, scaleAt, stepAt, type Grid } from './before-now-grid.ts';
import { fieldAt, layApart, TIMES } from './before-now-times.ts';
import { ruleBelow } from './rule-below.ts';
import { ring } from './tick-box.ts';

/** A statement that takes less than this part of a page does not stand alone on one, at its foot or at its top. */
const SHORT = 0.15;

const NUMBER = /^\d{1,2}$/;

export function layBeforeNow(one: BeforeNow, setting: Setting): readonly Strip[] {
  return layBeforesNow([one], setting);
}

/**
 * Statements with a scale for then and one for now, as a table: beside one another where there is room, else a row each.
 * Steps are numbered, and the head, which every page shows again, says what the numbers mean. So many steps that a row
 * of them leaves no room for statements are two questions with answers in words.
 */
export function layBeforesNow(statements: readonly BeforeNow[], outer: Setting): readonly Strip[] {
  const setting = sided(outer, textOf(statements));
  const { job, text } = setting;
  const [first] = statements;
  if (!first) return [];
  const answers = first.options.length > 0 ? first.options : job.labels.scale;
  const grid = gridOf(answers, setting);
  if (!grid) return statements.flatMap((statement) => layApart(statement, answers, setting));
  const table = job.structure.add(setting.node, 'Table');
  const head = layHead(first, grid, { ...setting, node: job.structure.add(table, 'THead') });
  const body = { ...setting, node: job.structure.add(table, 'TBody') };
  const set = statements.map((statement) => layStatement(statement, grid, body));
  const isShort = (parts: readonly Strip[] = []): boolean => heightOf(parts) < textHeight(job) * SHORT;
  const rows = set.flatMap((parts, index) => {
    const tied = index === 0 || (index === 1 && isShort(set[0])) || (index === set.length - 1 && isShort(parts));
    return parts.map((row, part) => ({
      ...row,
      repeat: head.repeated,
      breakBefore: tied || part > 0 ? FORBIDDEN : 0,
    }));
  });
  const white = text.size * job.theme.space.paragraph;
  return spaced([head.strip, ...rows], white, white * 1.2);
}

function layHead({ span }: BeforeNow, grid: Grid, setting: Setting): Head {
  const { job } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const { label } = grid;
  const pad = grid.pad * job.snug;
  const cell = () => job.structure.add(row, 'TH', { scope: 'Column' });
  // Answers that are numbers already would be told by other ones.
  const steps = grid.answers.every((answer) => NUMBER.test(answer)) ? grid.answers : undefined;
  // A number and its words stay on one line.
  const key = steps
    ? job.labels.statement
    : grid.answers.map((answer, index) => `${index + 1} ${answer}`.replaceAll(' ', '\u00a0')).join(', ');
  const meaning = setLines(shapeText(key, job, cell(), label, span), besideScales(grid, setting), label);
  const titles = grid.scales.length > 1 ? job.labels.beforeNow : [''];
  const scales = grid.scales.map((from, index) => {
    const node = cell();
    const wide = scaleAt(from, grid, setting);
    const title = titles[index]
      ? setLines(shapeText(titles[index], job, node, label, span), aboveScale(wide), label, 'center')
      : [];
    const numbers = grid.answers.map((_, at) => {
      const words = shapeText(steps?.[at] ?? String(at + 1), job, node, label, span);
      return setLines(words, stepAt(at, grid, wide), label, 'center');
    });
    return { title, numbers: [sideBySide(numbers)] };
  });
  const most = Math.max(...scales.map(({ title }) => heightOf(title)));
  const columns = scales.map(({ title, numbers }) => [
    strip(most - heightOf(title)),
    ...padded([...title, ...numbers], pad),
  ]);
  return headOf(sideBySide([padded(meaning, pad), ...columns]), setting);
}

/** One row with both scales, or a row for each time. */
function layStatement(statement: BeforeNow, grid: Grid, setting: Setting): Strip[] {
  const field = setting.job.fields.get(statement);
  const fields = TIMES.map((time, index) => fieldAt(field, time, setting.job.labels.beforeNow[index] ?? ''));
  if (grid.scales.length > 1) return [layRow(statement, undefined, fields, grid, setting)];
  return fields.map((one, index) =>
    layRow(index === 0 ? statement : undefined, { ...statement, index }, [one], grid, setting),
  );
}

/** @param asked the statement, where this row shows it. @param time which time the row is for, where it is one. */
function layRow(
  asked: BeforeNow | undefined,
  time: (Pick<BeforeNow, 'span'> & { readonly index: number }) | undefined,
  fields: readonly (FieldName | undefined)[],
  grid: Grid,
  setting: Setting,
): Strip {
  const { job, text } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const header = job.structure.add(row, 'TH', { scope: 'Row' });
  const room = besideScales(grid, setting);
  const label = time && shapeText(job.labels.beforeNow[time.index] ?? '', job, header, text, time.span);
  const own = asked
    ? setLines(shapeInlines(asked.question, setting, header, time ? bold(text) : text), room, text)
    : [];
  const when = label ? setLines(label, room, text) : [];
  const buttons = fields.map((field) => {
    const cell = job.structure.add(row, 'TD');
    const total = grid.answers.length;
    return grid.answers.map((answer, at) => radioButton(field, { text: answer, number: at + 1, total }, cell, setting));
  });
  const least = time ? 0 : text.size * 2.2;
  const rings = (cy: number) => ringsOf(grid, cy, buttons, setting);
  // Rings stand beside the words that say which time they are for.
  const timed = withFirst(when, (first) => {
    const ticks = rings(text.leading / 2);
    return { ...first, marks: [...first.marks, ...ticks.marks], fields: ticks.fields };
  });
  const column = padded([...own, ...timed], grid.pad * job.snug).slice(asked ? 0 : 1);
  const ends = time === undefined || time.index > 0;
  return inked(sideBySide([column], least), {
    start: time ? undefined : (height = least) => rings(height / 2),
    end: ends ? (height) => ruleBelow(height, setting).marks : undefined,
  });
}

/** The rings of a row, and the fields over them. */
function ringsOf(grid: Grid, cy: number, buttons: readonly (readonly FieldAt[])[], setting: Setting) {
  const width = Math.min(setting.text.size * 1.24, grid.step / 1.5);
  const places = grid.scales.map((from) =>
    grid.answers.map((_, index): TickPlace => {
      const at = stepAt(index, grid, scaleAt(from, grid, setting));
      return { cx: at.x + at.width / 2, cy, width };
    }),
  );
  return {
    marks: places.flat().map((place) => ring(place, setting)),
    fields: places.flatMap((scale, index) => scale.flatMap((place, at) => buttons[index]?.[at]?.(place) ?? [])),
  };
}
