import { textOf } from '../../document/text.ts';
import type { Choice, Inline } from '../../document/vocabulary.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { radioButton, type FieldAt } from '../fields.ts';
import type { FieldName } from '../form.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { widthOf, type Word } from '../inline/words.ts';
import { atStart, insetAtStart, textHeight, type Setting } from '../setting.ts';
import { sided } from '../side.ts';
import { sideBySide } from '../side-by-side.ts';
import { kept, withBreak, withFirst, withWhite } from '../change-strips.ts';
import { FORBIDDEN, heightOf, type Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { layLabel, questionSpaced } from './lines.ts';
import { ring, tickPlace, tickSize } from './tick-box.ts';

/** A list longer than this is set in two columns where this part of its answers at least fits on a line there. */
const LONG = 6;
const SHORT_ANSWERS = 0.75;
/** A question up to this part of a page is not split over two. */
const WHOLE = 0.5;

export function layChoice(choice: Choice, setting: Setting): readonly Strip[] {
  return layAnswers(choice, setting, setting.job.fields.get(choice));
}

/** A question and the answers to it. */
interface Asked {
  readonly question: readonly Inline[];
  readonly options: readonly string[];
  readonly span: Span;
}

/** A question with its answers: in one row where each fits on a line, else under one another. */
export function layAnswers(asked: Asked, outer: Setting, field: FieldName | undefined): readonly Strip[] {
  const setting = sided(outer, [textOf(asked.question), ...asked.options].join('\n'));
  const { job, text } = setting;
  const question = layLabel(asked.question, setting, bold(text));
  const list = job.structure.add(setting.node, 'L', { listNumbering: 'None' });
  const answers = asked.options.map((option, index): Answer => {
    const body = job.structure.add(job.structure.add(list, 'LI'), 'LBody');
    const total = asked.options.length;
    const button = radioButton(field, { text: option, number: index + 1, total }, body, setting);
    return { button, words: shapeText(option, job, body, text, asked.span) };
  });
  const place = layRows(answers, answers.length > 0 ? columnsFor(answers, setting) : 1, setting);
  return together(questionSpaced(question, place, setting), question.length, setting);
}

interface Answer {
  readonly words: readonly Word[];
  readonly button: FieldAt;
}

/** Answers go on down a column before the next one; those beside one another begin on one line. */
function layRows(answers: readonly Answer[], columns: number, setting: Setting): readonly Strip[] {
  const { text } = setting;
  const rows = Math.ceil(answers.length / columns);
  const step = setting.width / columns;
  const width = step - (columns > 1 ? text.size : 0);
  return Array.from({ length: rows }, (_, row) => {
    const beside = answers.filter((_answer, index) => index % rows === row);
    const set = beside.map((answer, column) => layAnswer(answer, atStart(insetAtStart(setting, column * step), width)));
    const strips = columns === 1 ? set.flat() : [sideBySide(set)];
    return withFirst(strips, (first) => withWhite(first, rows > 1 ? text.size * 0.25 : 0, first.below));
  }).flat();
}

/** Of a question that is split over two pages, two answers at least stand on either. */
function together(strips: readonly Strip[], asking: number, { job }: Setting): readonly Strip[] {
  const height = heightOf(strips);
  if (height <= textHeight(job) * WHOLE) return kept(strips);
  return strips.map((one, index) => {
    const tied = index > 0 && (index < asking + 2 || index === strips.length - 1);
    return tied ? withBreak(one, FORBIDDEN) : one;
  });
}

/** As many columns as answers, which makes one row of them; two for a long list; else one. */
function columnsFor(answers: readonly Answer[], setting: Setting): number {
  const fitting = (columns: number): number => {
    const room = setting.width / columns - setting.text.size - indentOf(setting);
    return answers.filter(({ words }) => widthOf(words) <= room).length / answers.length;
  };
  if (fitting(answers.length) === 1) return answers.length;
  return answers.length > LONG && fitting(2) >= SHORT_ANSWERS ? 2 : 1;
}

function layAnswer({ words, button }: Answer, setting: Setting): readonly Strip[] {
  const place = tickPlace(setting);
  const lines = setLines(words, insetAtStart(setting, indentOf(setting)), setting.text);
  return withFirst(lines, (first) => ({
    ...first,
    marks: [ring(place, setting), ...first.marks],
    fields: button(place),
  }));
}

function indentOf(setting: Setting): number {
  return tickSize(setting) + setting.text.size * 0.7;
}
