import { checkCourse } from '../check/check-course.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openKit } from './open-kit.ts';
import { makePaper } from './paper.ts';
import { plan } from './plan.ts';

/**
 * Finds every problem of a workspace: of its files, of the course as a whole, and, by making each paper of each cohort
 * up to its pages without writing it, of what templates make of them.
 *
 * @param today `YYYY-MM-DD`, for what goes out of date.
 */
export async function checkWorkspace(root: string, today: string): Promise<readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic>();
  const keep = (problems: readonly Diagnostic[]): void => {
    for (const one of problems) found.set(JSON.stringify(one), one);
  };
  const date = new Date(0);
  const { kit, problems } = await openKit({ root, sessions: [], date });
  keep(problems);
  if (!kit) return [...found.values()];
  keep(checkCourse(kit.course, { today }));
  const names = [...kit.templates.keys()].toSorted();
  for (const cohort of kit.course.cohorts.length > 0 ? kit.course.cohorts : [undefined]) {
    const ofCohort = {
      ...kit,
      cohort,
      selection: { sessions: kit.course.sessions, participants: cohort?.participants ?? [] },
    };
    const planned = plan(names, ofCohort);
    keep(planned.problems);
    for (const { template, subject } of planned.value) keep(makePaper(template, subject, ofCohort).problems);
  }
  return [...found.values()];
}
