import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loadCourse } from '../course/load.ts';
import { openWorkspace } from '../course/workspace-files.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createLanguage } from '../templating/engine/create-language.ts';
import { compileTemplate, type CompiledTemplate } from '../templating/papers/compile-template.ts';
import { findPartials, findTemplates } from '../templating/papers/find.ts';
import { readTemplates } from '../templating/papers/read-templates.ts';
import { loadStrings } from '../templating/wording/strings.ts';
import { createWording } from '../templating/wording/wording.ts';
import { standard } from '../theme/standard.ts';
import { shippedFaces } from '../writers/pdf/faces/shipped-faces.ts';
import { openImages } from './images.ts';
import type { Kit } from './kit.ts';
import { labelsFrom } from './labels.ts';
import { selectCohort, selectSessions, type SessionChoice } from './select.ts';
import { viewMaker } from './view/view.ts';

/** Where the package lies, with the templates that ship: two folders above this one in `src/` and in `dist/`. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

export interface KitRequest {
  /** The folder of the workspace. */
  readonly root: string;
  readonly cohort?: string | undefined;
  readonly sessions: readonly SessionChoice[];
  readonly date: Date;
}

export interface OpenedKit {
  /** Undefined where there is no course to speak of, or the request names what is not there. */
  readonly kit: Kit | undefined;
  /** What is wrong in content and templates. */
  readonly problems: readonly Diagnostic[];
  /** What the request names and is not there. */
  readonly misnamed: readonly Diagnostic[];
}

/** Reads course and templates, and makes ready what papers are made with. */
export async function openKit({ root, cohort: cohortName, sessions: choices, date }: KitRequest): Promise<OpenedKit> {
  const loaded = await loadCourse(root);
  const course = loaded.value;
  if (!course) return { kit: undefined, problems: loaded.problems, misnamed: [] };

  const places = [openWorkspace(root), openWorkspace(PACKAGE)];
  const [files, partials, strings] = await Promise.all([
    findTemplates(places),
    findPartials(places),
    loadStrings(places, course.language),
  ]);
  const read = readTemplates(files.value);
  const wording = createWording(course.language, strings.value);
  const sources = new Map(
    partials.value.map(({ name, file }) => [name, { text: file.text, file: file.path, line: 1 }]),
  );
  const language = createLanguage(wording, sources);
  const compiled = read.value.map((template) => compileTemplate(language.value, template));
  const templates = new Map<string, CompiledTemplate>();
  for (const { value } of compiled) if (value) templates.set(value.template.name, value);

  const { cohort, problems: noCohort } = selectCohort(course, cohortName);
  const { sessions, problems: noSession } = selectSessions(course, choices);
  return {
    kit: {
      course,
      cohort,
      selection: { sessions, participants: cohort?.participants ?? [] },
      templates,
      language: language.value,
      wording,
      viewOf: viewMaker(wording),
      theme: standard,
      faces: shippedFaces(),
      labels: labelsFrom(wording),
      images: openImages(root),
      drawn: new Map(),
      date,
      version: packageVersion(),
    },
    problems: [loaded, files, partials, strings, read, language, ...compiled].flatMap(({ problems }) => problems),
    misnamed: [...noCohort, ...noSession],
  };
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}
