import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Kit } from './kit.ts';

/**
 * The errors that stand in the way of a request. One in a session that was not asked for, or in another cohort, does
 * not: it is told, and the papers of this week are made all the same.
 */
export function blocking(problems: readonly Diagnostic[], { course, cohort, selection }: Kit): readonly Diagnostic[] {
  const chosen = new Set(selection.sessions);
  const others = new Set([
    ...course.sessions.filter((session) => !chosen.has(session)).map((session) => session.source().file),
    ...course.cohorts.filter((one) => one !== cohort).map((one) => one.source().file),
  ]);
  return problems.filter(({ severity, span }) => severity === 'error' && !(span && others.has(span.file)));
}
