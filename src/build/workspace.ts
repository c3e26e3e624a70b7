import { loadCourse } from '../course/load.ts';
import type { Course } from '../course/model.ts';
import { openWorkspace } from '../course/workspace-files.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { packageRoot } from '../support/package-root.ts';
import { findPartials, findTemplates } from '../templating/papers/find.ts';
import { readTemplates } from '../templating/papers/read-templates.ts';
import type { Template } from '../templating/papers/template.ts';
import type { TemplateSource } from '../templating/template-source.ts';
import { loadStrings } from '../templating/wording/strings.ts';
import { createWording, type Wording } from '../templating/wording/wording.ts';

/** What lies in a workspace, read: the course, and the templates of the workspace and those that ship. */
export interface Workspace {
  readonly root: string;
  readonly course: Course;
  readonly templates: readonly Template[];
  readonly partials: ReadonlyMap<string, TemplateSource>;
  readonly wording: Wording;
}

/** Undefined where there is no course to speak of; the problems say why. */
export async function readWorkspace(root: string): Promise<Outcome<Workspace | undefined>> {
  const loaded = await loadCourse(root);
  const course = loaded.value;
  if (!course) return { value: undefined, problems: loaded.problems };
  const places = [openWorkspace(root), openWorkspace(packageRoot())];
  const [files, parts, strings] = await Promise.all([
    findTemplates(places),
    findPartials(places),
    loadStrings(places, course.language),
  ]);
  const read = readTemplates(files.value);
  const partials = new Map(parts.value.map(({ name, file }) => [name, { text: file.text, file: file.path, line: 1 }]));
  const problems: Diagnostic[] = [loaded, files, parts, strings, read].flatMap((each) => each.problems);
  return {
    value: { root, course, templates: read.value, partials, wording: createWording(course.language, strings.value) },
    problems,
  };
}
