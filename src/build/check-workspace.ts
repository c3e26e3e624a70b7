import { checkCourse } from '../check/check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openKit } from './open-kit.ts';
import { makePaper } from './paper.ts';
import { plan } from './plan.ts';
import { readWorkspace } from './workspace.ts';

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
  const { value: workspace, problems } = await readWorkspace(root);
  keep(problems);
  if (!workspace) return [...found.values()];
  const { course } = workspace;
  keep(checkCourse(course, { today }));
  const names = workspace.templates.map(({ name }) => name);
  for (const cohort of course.cohorts.length > 0 ? course.cohorts : [undefined]) {
    const kit = openKit(workspace, { cohort, sessions: course.sessions, date: new Date(0) });
    const planned = plan(names, kit.value);
    keep([...kit.problems, ...planned.problems]);
    for (const { template, subject } of planned.value) keep(makePaper(template, subject, kit.value).problems);
  }
  return [...found.values()];
}
