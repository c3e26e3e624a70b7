import type { Cohort } from '../course/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { anyOf } from '../diagnostics/wording.ts';
import type { Template } from '../templating/papers/template.ts';
import { needsCohort } from './subject.ts';
import type { Workspace } from './workspace.ts';

/** Says why nothing can come of a template that was asked for by name. Otherwise a build of it would do nothing, and say so. */
export function unmakeable(
  names: readonly string[],
  cohort: Cohort | undefined,
  { course, templates }: Workspace,
): readonly Diagnostic[] {
  const asked = templates.filter(({ name }) => names.includes(name));
  const cohorts = course.cohorts.map(({ id }) => id);
  return asked.flatMap((template) => {
    if (template.file === undefined) return [partAlone(template)];
    return cohort === undefined && needsCohort(template.onePer) ? [withoutCohort(template, cohorts)] : [];
  });
}

function partAlone({ name }: Template): Diagnostic {
  const hint = 'Build a pack that has it, or give it a “file” of its own.';
  return problem('nothing-to-make', undefined, `“${name}” makes parts of packs, and no paper by itself.`, hint);
}

function withoutCohort({ name }: Template, cohorts: readonly string[]): Diagnostic {
  const hint = cohorts.length === 0 ? 'Write the first one: content/cohorts/spring-2027.md' : nameOne(cohorts);
  return problem('nothing-to-make', undefined, `“${name}” is made for a cohort, and none is chosen.`, hint);
}

/** Says what a build of everything leaves out, where several cohorts could be meant and none is chosen. */
export function leftOut(
  names: readonly string[],
  cohort: Cohort | undefined,
  { course }: Workspace,
): readonly Diagnostic[] {
  if (names.length > 0 || cohort || course.cohorts.length === 0) return [];
  const message = 'No cohort is chosen, so packs, letters, programmes and all else that is made for one are left out.';
  return [problem('cohort-open', undefined, message, nameOne(course.cohorts.map(({ id }) => id)))];
}

function nameOne(cohorts: readonly string[]): string {
  return `Name one with --cohort: ${anyOf(cohorts)}.`;
}
