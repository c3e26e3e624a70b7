import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Template } from '../templating/papers/template.ts';
import { subjectsOf, type Selection, type Subject } from './subject.ts';

/**
 * Every paper that a template makes within a subject. A template that names a piece of the library sees that handout;
 * one for facilitators sees who takes part. No other paper knows any names but those of its own participant.
 */
export function papersOf(
  { onePer, audience, piece }: Pick<Template, 'onePer' | 'audience' | 'piece'>,
  within: Subject,
  selection: Selection,
): Subject[] {
  const handout = piece && within.course.library.handouts.get(piece.name);
  const roster = audience === 'facilitator' ? (within.cohort?.participants ?? []) : undefined;
  return subjectsOf(onePer, within, selection).map((subject) => ({
    ...subject,
    ...(handout ? { handout } : {}),
    ...(roster ? { roster } : {}),
  }));
}

/**
 * A piece that the library does not have is a slip where it has one of nearly that name. Otherwise the course does
 * without it, and so does the paper.
 */
export function misnamedPiece({ piece }: Template, { course }: Subject): Diagnostic[] {
  const names = [...course.library.handouts.keys()];
  const meant = piece && !names.includes(piece.name) ? nearest(piece.name, names) : undefined;
  if (!piece || meant === undefined) return [];
  const message = `The library has no handout “${piece.name}”.`;
  return [problem('unknown-piece', piece.span, message, `Did you mean “${meant}”?`)];
}
