import { loadCourse } from '../course/load.ts';
import type { Course } from '../course/model.ts';
import { openWorkspace, type WorkspaceFiles } from '../course/workspace-files.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { packageRoot } from '../support/package-root.ts';
import { findPartials, findTemplates } from '../templating/papers/find.ts';
import { readTemplates } from '../templating/papers/read-templates.ts';
import type { Template } from '../templating/papers/template.ts';
import type { TemplateSource } from '../templating/template-source.ts';
import { loadStrings } from '../templating/wording/strings.ts';
import { createWording, type Wording } from '../templating/wording/wording.ts';
import { findThemes, type FoundThemes } from '../theme/find-themes.ts';
import { unknownEditions } from './editions.ts';

/** What lies in a workspace, read: the course, and the templates of the workspace and those that ship. */
export interface Workspace {
  readonly root: string;
  readonly course: Course;
  /** Those that are needed: with what they have as parts. */
  readonly templates: readonly Template[];
  /** The names of all templates there are, sorted. */
  readonly templateNames: readonly string[];
  readonly partials: ReadonlyMap<string, TemplateSource>;
  readonly wording: Wording;
  readonly themes: FoundThemes;
  /** The workspace, then what ships. */
  readonly places: readonly [WorkspaceFiles, WorkspaceFiles];
}

/** What a workspace is read for. */
export interface ReadingOptions {
  /** What people who ask for none are given; the standard one unless said, or where it does not exist. */
  readonly edition?: string | undefined;
  /** Names of the templates that are needed; all where there is none. */
  readonly templates?: readonly string[];
}

/** Undefined where there is no course to speak of; the problems say why. */
export async function readWorkspace(
  root: string,
  { edition, templates: wanted }: ReadingOptions = {},
): Promise<Outcome<Workspace | undefined>> {
  const places = [openWorkspace(root), openWorkspace(packageRoot())] as const;
  const themes = await findThemes(places);
  const editions = [...themes.value.keys()];
  const asked = editions.filter((name) => name === edition);
  const loaded = await loadCourse(root, { editions: [...new Set([...asked, ...editions])] });
  const course = loaded.value;
  if (!course) return { value: undefined, problems: loaded.problems };
  const [files, parts, strings] = await Promise.all([
    findTemplates(places),
    findPartials(places),
    loadStrings(places, course.language, course.source('language')),
  ]);
  const read = readTemplates(files.value, wanted);
  const partials = new Map(parts.value.map(({ name, file }) => [name, { text: file.text, file: file.path, line: 1 }]));
  const problems: Diagnostic[] = [
    ...[loaded, files, parts, strings, read, themes].flatMap((each) => each.problems),
    ...unknownEditions(read.value, editions),
  ];
  return {
    value: {
      root,
      course,
      templates: read.value,
      templateNames: files.value.map(({ name }) => name),
      partials,
      wording: createWording(course.language, strings.value),
      themes: themes.value,
      places,
    },
    problems,
  };
}
