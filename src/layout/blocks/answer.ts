import type { Answer } from '../../document/vocabulary.ts';
import type { Setting } from '../setting.ts';
import type { Strip } from '../strips.ts';
import { layLabel, questionSpaced, ruledLines } from './lines.ts';

/** A question with ruled lines for its answer. */
export function layAnswer(answer: Answer, setting: Setting): readonly Strip[] {
  return questionSpaced(layLabel(answer.question, setting, true), ruledLines(answer.lines, setting), setting);
}
