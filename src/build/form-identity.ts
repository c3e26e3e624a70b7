import type { FormIdentity } from '../layout/form.ts';
import type { Template } from '../templating/papers/template.ts';
import { twoDigits } from '../templating/wording/times.ts';
import type { Subject } from './subject.ts';

/**
 * Which form a paper is, so that answers of many people can be gathered by the names of its fields: its session, its
 * kind, and what else tells it from other papers of that kind. It is the same for everyone, unless a paper is one a person.
 */
export function formIdentity({ name, piece }: Template, subject: Subject): FormIdentity {
  const { course, session, exercise, handout, cards, assessment, participant } = subject;
  const parts = [
    session && `s${twoDigits(session.number)}`,
    name,
    exercise && (exercise.id ?? exercise.title),
    piece ? undefined : handout?.id,
    cards?.id,
    assessment?.id,
    participant && `p${twoDigits(participant.number)}`,
  ];
  return { id: parts.filter((part) => part !== undefined).join('-'), version: course.version };
}
