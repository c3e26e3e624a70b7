import { checkWording } from '../check/check-wording.ts';
import { checkCourse } from '../check/check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { distinct } from '../diagnostics/distinct.ts';
import { openImages } from './images.ts';
import type { Kit } from './kit.ts';
import { openEditions } from './open-editions.ts';
import { openKit } from './open-kit.ts';
import { partsOf } from './pack-parts.ts';
import { makePaper } from './paper.ts';
import { plan, type Artefact } from './plan.ts';
import { paperKey } from './single.ts';
import { readWorkspace } from './workspace.ts';

/**
 * Finds every problem of a workspace: of its files, of the course as a whole, and, by making each paper of each cohort
 * up to its pages without writing it, of what templates make of them.
 *
 * @param today `YYYY-MM-DD`, for what goes out of date.
 */
export async function checkWorkspace(root: string, today: string): Promise<readonly Diagnostic[]> {
  const { value: workspace, problems } = await readWorkspace(root);
  if (!workspace) return problems;
  const { course } = workspace;
  const found = [...problems, ...checkCourse(course, { today }), ...checkWording(course)];
  const editions = await openEditions(new Set(workspace.themes.keys()), undefined, workspace, openImages(root));
  found.push(...editions.problems);
  const names = workspace.templates.map(({ name }) => name);
  for (const cohort of course.cohorts.length > 0 ? course.cohorts : [undefined]) {
    const kit = await openKit(workspace, { cohort, sessions: course.sessions, date: new Date(0) });
    const planned = plan(names, kit.value);
    found.push(...kit.problems, ...planned.problems, ...paperProblems(planned.value, kit.value));
  }
  return distinct(found);
}

/** What is wrong with papers and with what packs put together. A paper that stands in many packs is made once. */
function paperProblems(artefacts: readonly Artefact[], kit: Kit): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const made = new Set<string>();
  for (const artefact of artefacts) {
    const { value: papers, problems: unfit } = partsOf(artefact.template, artefact.subject, kit);
    problems.push(...unfit);
    for (const paper of papers) {
      const key = paperKey(paper);
      if (made.has(key)) continue;
      made.add(key);
      problems.push(...makePaper(paper, kit).problems);
    }
  }
  return problems;
}
