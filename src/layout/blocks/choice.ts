import type { Choice } from '../../document/vocabulary.ts';
import { setLines } from '../inline/set-lines.ts';
import { shapeText } from '../inline/shape.ts';
import type { Word } from '../inline/words.ts';
import { inset, textHeight, type Setting } from '../setting.ts';
import { sideBySide } from '../side-by-side.ts';
import { kept, withFirst, type Strip } from '../strips.ts';
import { layLabel, questionSpaced } from './lines.ts';
import { ring, tickSize } from './tick-box.ts';

/** A question with its answers: in one row where each fits on a line, else under one another. */
export function layChoice(choice: Choice, setting: Setting): readonly Strip[] {
  const { job, text } = setting;
  const question = layLabel(choice.question, setting, true);
  const list = job.structure.add(setting.node, 'L', { listNumbering: 'None' });
  const answers = choice.options.map((option) => {
    const item = job.structure.add(list, 'LI');
    return shapeText(option, job, job.structure.add(item, 'LBody'), text, choice.span);
  });
  const column = setting.width / Math.max(1, answers.length);
  const indent = tickSize(setting) + text.size * 0.7;
  const fits = answers.every((words) => widthOf(words) <= column - indent - text.size);
  const place = fits
    ? sideBySide(
        answers.map((words, index) => layOption(words, { ...setting, x: setting.x + index * column, width: column })),
        textHeight(job),
      )
    : answers.flatMap((words) => layOption(words, setting));
  return kept(questionSpaced(question, place, setting));
}

function layOption(words: readonly Word[], setting: Setting): readonly Strip[] {
  const side = tickSize(setting);
  const indent = side + setting.text.size * 0.7;
  const circle = ring(setting.x + side / 2 + 0.5, setting.text.leading / 2, side / 2, setting);
  const lines = setLines(words, inset(setting, indent), setting.text);
  return withFirst(lines, (first) => ({ ...first, above: setting.text.size * 0.25, marks: [circle, ...first.marks] }));
}

function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.width + (word.space?.width ?? 0), 0);
}
