import type { Scale } from '../../document/vocabulary.ts';
import { radioButton, type TickPlace } from '../fields.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import { atStart, insetAtStart, type Setting } from '../setting.ts';
import { sideBySide } from '../side-by-side.ts';
import { kept, withBreak } from '../change-strips.ts';
import { FORBIDDEN, strip, type Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { widestWord } from '../widest-word.ts';
import { layAnswers } from './choice.ts';
import { layLabel, questionSpaced } from './lines.ts';
import { ring } from './tick-box.ts';

/** White between the words of two answers at least, as a part of the size. */
const BETWEEN = 0.5;

/**
 * A statement across the measure and its answers below it, at even distances in one row: each ring stands above its own
 * words, so that nobody has to guess which of two words beside it is meant. Where a word would have to be split for that,
 * answers stand under one another.
 */
export function layScaleRow(scale: Scale, answers: readonly string[], setting: Setting): readonly Strip[] {
  const { job, text, width } = setting;
  const field = job.fields.get(scale);
  const step = width / answers.length;
  const room = step - text.size * BETWEEN;
  if (widestWord(answers, text, job) > room) return layAnswers({ ...scale, options: answers }, setting, field);
  const question = layLabel(scale.question, setting, bold(text));
  const list = job.structure.add(setting.node, 'L', { listNumbering: 'None' });
  const diameter = text.size * 1.24;
  const columns = answers.map((answer, index) => {
    const body = job.structure.add(job.structure.add(list, 'LI'), 'LBody');
    const button = radioButton(field, { text: answer, number: index + 1, total: answers.length }, body, setting);
    const at = atStart(insetAtStart(setting, index * step), step);
    const place: TickPlace = { cx: at.x + step / 2, cy: diameter / 2, width: diameter };
    const column = { ...at, x: place.cx - room / 2, width: room };
    const words = setLines(shapeText(answer, job, body, text, scale.span), column, text, 'center');
    const top = strip(diameter, { marks: [ring(place, setting)], fields: button(place) });
    return [top, ...words.map((line) => withBreak(line, FORBIDDEN))];
  });
  return kept(questionSpaced(question, [sideBySide(columns)], setting));
}
