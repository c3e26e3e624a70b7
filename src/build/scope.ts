import { isIn } from '../course/folders.ts';
import type { Cohort } from '../course/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Kit } from './kit.ts';

/**
 * The errors that stand in the way of a request. One in a session that was not asked for, or in another cohort, does
 * not: it is told, and the papers of this week are made all the same.
 */
export function blocking(problems: readonly Diagnostic[], kit: Kit): readonly Diagnostic[] {
  const isElsewhere = elsewhere(kit);
  return problems.filter(({ severity, span }) => severity === 'error' && !(span && isElsewhere(span.file)));
}

/** Tells the files that a request does without. */
function elsewhere({ course, cohort, selection }: Kit): (file: string) => boolean {
  const needed = new Set([
    ...selection.sessions.map((session) => session.source().file),
    ...(cohort ? filesOf(cohort) : []),
  ]);
  const known = new Set([
    ...course.sessions.map((session) => session.source().file),
    ...course.cohorts.flatMap(filesOf),
  ]);
  // A file that could not be read is in no model. It may be wanted, unless the request is for others by name.
  const someSessions = selection.sessions.length < course.sessions.length;
  return (file) => {
    if (needed.has(file)) return false;
    if (known.has(file)) return true;
    return (
      (someSessions && isIn('sessions', file)) ||
      (cohort !== undefined && isIn('cohorts', file) && file.endsWith('.md'))
    );
  };
}

/** The file of a cohort, and its roster's. */
function filesOf({ source, participants }: Cohort): string[] {
  return [source().file, ...participants.map((participant) => participant.source().file)];
}
