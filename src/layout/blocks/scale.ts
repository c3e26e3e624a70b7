import type { Scale } from '../../document/vocabulary.ts';
import { radioButton, type TickPlace } from '../fields.ts';
import type { Mark } from '../page.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines, shapeText } from '../inline/shape.ts';
import type { Word } from '../inline/words.ts';
import { inset, textHeight, type Setting } from '../setting.ts';
import { sideBySide } from '../side-by-side.ts';
import { asOne } from '../stack.ts';
import { FORBIDDEN, kept, spaced, strip, type Strip } from '../strips.ts';
import { bold, scaled, type TextStyle } from '../style.ts';
import { widestWord } from '../widest-word.ts';
import { layScaleRow } from './scale-row.ts';
import { ring } from './tick-box.ts';

/** A grid up to this part of a page is not split over two. */
const WHOLE = 0.35;

/** Statements need this part of the measure at least. */
const LEAST = 0.36;
/** Answers are set a little smaller than statements, where the edition has small print. */
const LABEL = 0.86;

export function layScale(scale: Scale, setting: Setting): readonly Strip[] {
  return layScales([scale], setting);
}

/** Statements that share their answers, as a grid: a row each, a ring to tick for every answer. No row stands alone. */
export function layScales(scales: readonly Scale[], setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const [first] = scales;
  if (!first) return [];
  const answers = first.options.length > 0 ? first.options : job.labels.scale;
  const grid = gridOf(setting, answers);
  // In large print statements have no room beside their answers.
  if (grid.statements < setting.width * LEAST) return scales.flatMap((one) => layScaleRow(one, answers, setting));
  const table = job.structure.add(setting.node, 'Table');
  const head = layHead(answers, first, grid, { ...setting, node: job.structure.add(table, 'THead') });
  const body = job.structure.add(table, 'TBody');
  const rows = scales.map((scale, index) => {
    const row = layRow(scale, answers, grid, { ...setting, node: body });
    const tied = index < 2 || index === scales.length - 1;
    return { ...row, repeat: head, breakBefore: tied ? FORBIDDEN : 0 };
  });
  const white = text.size * job.theme.space.paragraph;
  const whole = spaced([head, ...rows], white, white * 1.2);
  const height = whole.reduce((sum, one) => sum + one.height, 0);
  return height < textHeight(job) * WHOLE ? kept(whole) : whole;
}

interface Grid {
  readonly statements: number;
  readonly answer: number;
  readonly label: TextStyle;
  readonly pad: number;
}

/** Answers take what their longest word needs; statements take the rest. */
function gridOf(setting: Setting, answers: readonly string[]): Grid {
  const label = scaled(bold(setting.text), Math.max(LABEL, setting.job.theme.type.small));
  const answer = widestWord(answers, label, setting.job) + setting.text.size * 1.2;
  return { statements: setting.width - answer * answers.length, answer, label, pad: setting.text.size * 0.5 };
}

function layHead(answers: readonly string[], scale: Scale, grid: Grid, setting: Setting): Strip {
  const { job, x } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const cell = (label: string, left: number, width: number, align: 'left' | 'center'): Strip[] => {
    const node = job.structure.add(row, 'TH', { scope: 'Column' });
    const words: Word[] = shapeText(label, job, node, grid.label, scale.span);
    const narrow = { ...setting, x: left, width };
    return [strip(grid.pad), ...setLines(words, narrow, grid.label, align), strip(grid.pad)];
  };
  const columns = [
    cell(job.labels.statement, x + grid.pad, grid.statements - grid.pad, 'left'),
    ...answers.map((answer, index) =>
      cell(answer, x + grid.statements + index * grid.answer + 2, grid.answer - 4, 'center'),
    ),
  ];
  const whole = asOne([sideBySide(columns)]);
  const ground: Mark = {
    kind: 'rect',
    slot: undefined,
    x,
    y: 0,
    width: setting.width,
    height: whole.height,
    fill: job.theme.colour.tint.table,
  };
  return { ...whole, marks: [ground, ...whole.marks] };
}

function layRow(scale: Scale, answers: readonly string[], grid: Grid, setting: Setting): Strip {
  const { job, x, text, width } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const header = job.structure.add(row, 'TH', { scope: 'Row' });
  const inner = inset(setting, grid.pad, setting.width - grid.statements + grid.pad);
  const lines = setLines(shapeInlines(scale.question, setting, header, text), inner, text, 'left');
  const buttons = answers.map((answer, index) => {
    const cell = job.structure.add(row, 'TD');
    const one = { text: answer, number: index + 1, total: answers.length };
    return radioButton(job.fields.get(scale), one, cell, setting);
  });
  const whole = asOne([sideBySide([[strip(grid.pad), ...lines, strip(grid.pad)]], text.size * 2.4)]);
  const diameter = Math.min(text.size * 1.24, grid.answer / 1.5);
  const placeOf = (index: number): TickPlace => {
    return { cx: x + grid.statements + (index + 0.5) * grid.answer, cy: whole.height / 2, width: diameter };
  };
  const rings = answers.map((_, index) => ring(placeOf(index), setting));
  const { hairline } = job.theme.colour;
  const line: Mark = {
    kind: 'line',
    slot: undefined,
    x1: x,
    y1: whole.height,
    x2: x + width,
    y2: whole.height,
    stroke: hairline,
    strokeWidth: 0.6,
  };
  return {
    ...whole,
    marks: [...whole.marks, ...rings, line],
    fields: buttons.flatMap((button, index) => button(placeOf(index))),
  };
}
