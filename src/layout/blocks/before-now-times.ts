import type { BeforeNow, Inline } from '../../document/vocabulary.ts';
import type { FieldName } from '../form.ts';
import type { Setting } from '../setting.ts';
import type { Strip } from '../strips.ts';
import { layAnswers } from './choice.ts';

/** The two times that are asked about, as the names of fields end. */
export const TIMES = ['before', 'now'] as const;

/** A question for each time, with its answers in words. */
export function layApart(statement: BeforeNow, options: readonly string[], setting: Setting): readonly Strip[] {
  const { fields, labels } = setting.job;
  const { question, span } = statement;
  return TIMES.flatMap((time, index) => {
    const words = labels.beforeNow[index] ?? '';
    const asked: readonly Inline[] = [...question, { kind: 'line-break', span }, { kind: 'text', text: words, span }];
    return layAnswers({ question: asked, options, span }, setting, fieldAt(fields.get(statement), time, words));
  });
}

/** The field of one time, and what a screen reader says of it. */
export function fieldAt(field: FieldName | undefined, time: string, words: string): FieldName | undefined {
  return field && { name: `${field.name}-${time}`, question: `${field.question}: ${words}` };
}
