import type { Answer } from '../../document/vocabulary.ts';
import type { Setting } from '../setting.ts';
import type { Strip } from '../strips.ts';
import { bold } from '../style.ts';
import { layLabel, questionSpaced, roomToWrite } from './lines.ts';

/** A question with ruled lines for its answer. */
export function layAnswer(answer: Answer, setting: Setting): readonly Strip[] {
  const question = layLabel(answer.question, setting, bold(setting.text));
  return questionSpaced(question, roomToWrite(answer.lines, setting, setting.job.fields.get(answer)), setting);
}
