import { textOf } from '../../document/text.ts';
import type { Scale } from '../../document/vocabulary.ts';
import { radioButton, type TickPlace } from '../fields.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeInlines, shapeText } from '../inline/shape.ts';
import type { Word } from '../inline/words.ts';
import { headOf, inked, padded, type Head } from '../row.ts';
import { atStart, inset, insetAtStart, textHeight, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { sideBySide } from '../side-by-side.ts';
import { kept, spaced } from '../change-strips.ts';
import { FORBIDDEN, heightOf, type Strip } from '../strips.ts';
import { bold, scaled, type TextStyle } from '../style.ts';
import { widestWord } from '../widest-word.ts';
import { ruleBelow } from './rule-below.ts';
import { layScaleRow } from './scale-row.ts';
import { ring } from './tick-box.ts';

/** A grid up to this part of a page is not split over two. */
const WHOLE = 0.35;

/** Statements need this part of the measure at least. */
const LEAST = 0.36;
/** White between the words of two answers, as a part of the size; less where statements would be narrow. */
const BETWEEN = { usual: 1.2, close: 0.5 };
/** White on either side of an answer's words at least, so that two answers are not read as one. */
const APART = 0.25;
/** Narrower than this part of the measure, statements take many lines, and a form of two pages becomes one of three. */
const NARROW = 0.45;
/**
 * Answers are as large as statements, since people who see poorly have to tell them apart; a little smaller only where
 * that would make statements narrow, in editions that have small print.
 */
const LABELS = [1, 0.93, 0.86];

export function layScale(scale: Scale, setting: Setting): readonly Strip[] {
  return layScales([scale], setting);
}

/** Statements that share their answers, as a grid: a row each, a ring to tick for every answer. No row stands alone. */
export function layScales(scales: readonly Scale[], outer: Setting): readonly Strip[] {
  const setting = sided(outer, textOf(scales));
  const { job, text } = setting;
  const [first] = scales;
  if (!first) return [];
  const answers = first.options.length > 0 ? first.options : job.labels.scale;
  const grid = gridOf(setting, answers);
  // In large print statements have no room beside their answers.
  if (!grid) return scales.flatMap((one) => layScaleRow(one, answers, setting));
  const table = job.structure.add(setting.node, 'Table');
  const head = layHead(answers, first, grid, { ...setting, node: job.structure.add(table, 'THead') });
  const body = job.structure.add(table, 'TBody');
  const rows = scales.map((scale, index) => {
    const row = layRow(scale, answers, grid, { ...setting, node: body });
    const tied = index < 2 || index === scales.length - 1;
    return { ...row, repeat: head.repeated, breakBefore: tied ? FORBIDDEN : 0 };
  });
  const white = text.size * job.theme.space.paragraph;
  const whole = spaced([head.strip, ...rows], white, white * 1.2);
  const height = heightOf(whole);
  return height < textHeight(job) * WHOLE ? kept(whole) : whole;
}

interface Grid {
  readonly statements: number;
  readonly answer: number;
  readonly label: TextStyle;
  readonly pad: number;
}

/** The column of an answer, after the statements. */
function answerAt(index: number, grid: Grid, setting: Setting): Setting {
  return atStart(insetAtStart(setting, grid.statements + index * grid.answer), grid.answer);
}

/**
 * Answers take what their longest word needs; statements take the rest, on which the size of answers depends. Undefined
 * where statements have no room beside even the smallest.
 */
function gridOf({ job, text, width }: Setting, answers: readonly string[]): Grid | undefined {
  const labels = LABELS.map((part) => scaled(bold(text), Math.max(part, job.theme.type.small)));
  const withWhite = (between: number): Grid[] =>
    labels.map((label) => {
      const answer = widestWord(answers, label, job) + text.size * between;
      return { statements: width - answer * answers.length, answer, label, pad: text.size * 0.5 };
    });
  const usual = withWhite(BETWEEN.usual);
  const close = withWhite(BETWEEN.close);
  const [smallest] = usual.slice(-1);
  if (!smallest || smallest.statements < width * LEAST) return undefined;
  const roomy = [...usual.slice(0, 1), ...close].find(({ statements }) => statements >= width * NARROW);
  return roomy ?? close.at(-1);
}

function layHead(answers: readonly string[], scale: Scale, grid: Grid, setting: Setting): Head {
  const { job } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const cell = (label: string, at: Setting, align: 'start' | 'center'): readonly Strip[] => {
    const node = job.structure.add(row, 'TH', { scope: 'Column' });
    const words: Word[] = shapeText(label, job, node, grid.label, scale.span);
    return padded(setLines(words, at, grid.label, align), grid.pad * job.snug);
  };
  const apart = setting.text.size * APART;
  const columns = [
    cell(job.labels.statement, insetAtStart(atStart(setting, grid.statements), grid.pad), 'start'),
    ...answers.map((answer, index) => cell(answer, inset(answerAt(index, grid, setting), apart, apart), 'center')),
  ];
  return headOf(sideBySide(columns), setting);
}

function layRow(scale: Scale, answers: readonly string[], grid: Grid, setting: Setting): Strip {
  const { job, text } = setting;
  const row = job.structure.add(setting.node, 'TR');
  const header = job.structure.add(row, 'TH', { scope: 'Row' });
  const inner = inset(atStart(setting, grid.statements), grid.pad, grid.pad);
  const lines = setLines(shapeInlines(scale.question, setting, header, text), inner, text);
  const buttons = answers.map((answer, index) => {
    const cell = job.structure.add(row, 'TD');
    const one = { text: answer, number: index + 1, total: answers.length };
    return radioButton(job.fields.get(scale), one, cell, setting);
  });
  const least = text.size * 2.4;
  const diameter = Math.min(text.size * 1.24, grid.answer / 1.5);
  return inked(sideBySide([padded(lines, grid.pad * job.snug)], least), {
    // In the middle of the row; beside its first lines where it goes on over a page.
    start: (height = least) => {
      const places = answers.map((_, index): TickPlace => {
        const { x, width } = answerAt(index, grid, setting);
        return { cx: x + width / 2, cy: height / 2, width: diameter };
      });
      return {
        marks: places.map((place) => ring(place, setting)),
        fields: places.flatMap((place, index) => buttons[index]?.(place) ?? []),
      };
    },
    end: (height) => ruleBelow(height, setting).marks,
  });
}
