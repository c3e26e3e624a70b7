import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { decodeSource, type SourceFile } from '../../markdown/source.ts';
import type { TemplateFiles } from '../template-files.ts';

/** A template or a partial, as it was found. */
export interface TemplateFile {
  /** The file name without `.hbs`. */
  readonly name: string;
  readonly file: SourceFile;
  /** Which of the places it came from, as an index: those before it have none of this name. */
  readonly origin: number;
}

const ENDING = '.hbs';
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Finds the templates: every `templates/NAME.hbs`. There is no list of them elsewhere, so a new file is a new kind of
 * paper.
 *
 * @param places The workspace, then what ships. A file of an earlier one stands for the same file of a later one.
 * @returns Sorted by name.
 */
export function findTemplates(places: readonly TemplateFiles[]): Promise<Outcome<TemplateFile[]>> {
  return findIn(places, 'templates');
}

/** Finds the parts that templates include with `{{> NAME}}`: every `templates/partials/NAME.hbs`. */
export function findPartials(places: readonly TemplateFiles[]): Promise<Outcome<TemplateFile[]>> {
  return findIn(places, 'templates/partials');
}

async function findIn(places: readonly TemplateFiles[], folder: string): Promise<Outcome<TemplateFile[]>> {
  const problems: Diagnostic[] = [];
  const origins = new Map<string, number>();
  for (const [origin, place] of places.entries()) {
    const listed = await place.list(folder);
    problems.push(...listed.problems);
    for (const fileName of listed.value.filter((name) => name.endsWith(ENDING))) {
      const name = fileName.slice(0, -ENDING.length);
      if (!NAME.test(name)) problems.push(badName(`${folder}/${fileName}`));
      else if (!origins.has(name)) origins.set(name, origin);
    }
  }
  const found = await Promise.all(
    [...origins].map(([name, origin]) => readTemplateFile(places, `${folder}/${name}${ENDING}`, name, origin)),
  );
  const value = found.map((each) => each.value).filter((each) => each !== undefined);
  return {
    value: value.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    problems: [...problems, ...found.flatMap((each) => each.problems)],
  };
}

async function readTemplateFile(
  places: readonly TemplateFiles[],
  path: string,
  name: string,
  origin: number,
): Promise<Outcome<TemplateFile | undefined>> {
  const read = await places[origin]?.read(path);
  if (read?.value === undefined) return { value: undefined, problems: read?.problems ?? [] };
  const decoded = decodeSource(path, read.value);
  const value = decoded.value && { name, file: decoded.value, origin };
  return { value, problems: [...read.problems, ...decoded.problems] };
}

function badName(path: string): Diagnostic {
  return problem(
    'bad-file-name',
    spanAt(path, 1),
    `“${path}” is not the name of a template.`,
    'Use small letters, digits and hyphens, as in “session-plan.hbs”.',
  );
}
