import type { Course, Session } from '../course/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a rule may know besides the course. */
export interface CheckContext {
  /** `YYYY-MM-DD`; without it, rules about the age of things are left out. */
  readonly today?: string | undefined;
}

/** Looks a course through for one kind of problem. */
export type Rule = (course: Course, context: CheckContext) => readonly Diagnostic[];

/** A rule that looks at one session at a time. */
export function eachSession(look: (session: Session, course: Course) => readonly Diagnostic[]): Rule {
  return (course) => course.sessions.flatMap((session) => look(session, course));
}
