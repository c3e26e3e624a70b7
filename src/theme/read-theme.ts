import { spanAt, type Diagnostic, type Outcome, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { anyOf, offer } from '../diagnostics/wording.ts';
import { checkColours } from './check-colours.ts';
import { checkSizes } from './check-sizes.ts';
import { extendTheme } from './extend-theme.ts';
import { THEME_FOLDER, type FoundThemes, type ThemeFiles } from './find-themes.ts';
import { standard } from './standard.ts';
import { readThemeFile, type ThemeFile } from './theme-file.ts';
import type { Path, ReadTheme, ThemeSource } from './theme-source.ts';
import type { Theme } from './theme.ts';

/**
 * Reads a theme with all that it extends, and checks whether people can read what is printed in it.
 *
 * A theme extends what `extends` names. Without it, a file of the workspace with the name of a shipped one extends that
 * one, and all others extend `standard`; so a workspace's `standard.yaml` goes for every edition.
 *
 * @param name one that was found.
 * @param places the workspace, then what ships.
 * @returns a theme in any case, as far as its files can be read.
 */
export async function readTheme(
  name: string,
  found: FoundThemes,
  places: readonly ThemeFiles[],
): Promise<Outcome<ReadTheme>> {
  const { value: files, problems } = await chainOf(name, found, places);
  const theme = files.reduceRight<Theme>(
    (base, file) => extendTheme(base, file.name, file.changes, file.path),
    standard,
  );
  const read: ReadTheme = { theme: { ...theme, name }, source: sourceOf(files) };
  return { value: read, problems: [...problems, ...checkSizes(read), ...checkColours(read)] };
}

/** A file among those of its name: in the place `place`. */
interface Link {
  readonly name: string;
  readonly place: number;
}

/** The files of a theme, from its own down to the one that extends the root. */
async function chainOf(
  name: string,
  found: FoundThemes,
  places: readonly ThemeFiles[],
): Promise<Outcome<readonly ThemeFile[]>> {
  const files: ThemeFile[] = [];
  const problems: Diagnostic[] = [];
  const seen = new Set<string>();
  let link = linkTo(name, found);
  while (link) {
    const key = `${link.place} ${link.name}`;
    const above = files.at(-1);
    if (seen.has(key) && above) {
      problems.push(loop(above, files));
      break;
    }
    seen.add(key);
    const path = `${THEME_FOLDER}/${link.name}.yaml`;
    const bytes = await places[link.place]?.read(path);
    problems.push(...(bytes?.problems ?? []));
    const read = bytes?.value && readThemeFile({ ...link, path }, bytes.value);
    problems.push(...(read?.problems ?? []));
    if (!read?.value) break;
    files.push(read.value);
    const base = baseOf(read.value, found);
    problems.push(...base.problems);
    link = base.value;
  }
  return { value: files, problems };
}

function linkTo(name: string, found: FoundThemes, after = -1): Link | undefined {
  const place = found.get(name)?.find((one) => one > after);
  return place === undefined ? undefined : { name, place };
}

/** What a file extends; undefined for the root. */
function baseOf({ name, place, changes, details }: ThemeFile, found: FoundThemes): Outcome<Link | undefined> {
  const shipped = linkTo(name, found, place);
  const wanted = changes.extends ?? (shipped ? name : standard.name);
  if (wanted === name) {
    const itself = !shipped && name !== standard.name;
    return { value: shipped, problems: itself ? [extendsItself(name, details.span(['extends']))] : [] };
  }
  if (found.has(wanted)) return { value: linkTo(wanted, found), problems: [] };
  const names = [...found.keys()].filter((one) => one !== name);
  const hint = offer(nearest(wanted, names), `The themes are ${anyOf(names)}.`);
  const unknown = problem('unknown-base', details.span(['extends']), `There is no theme “${wanted}”.`, hint);
  return { value: linkTo(standard.name, found), problems: [unknown] };
}

function extendsItself(name: string, span: Span): Diagnostic {
  return problem('theme-loop', span, `The theme “${name}” extends itself.`, 'Name another, such as standard.');
}

function loop(last: ThemeFile, files: readonly ThemeFile[]): Diagnostic {
  const target = last.changes.extends ?? standard.name;
  const from = files.findIndex(({ name }) => name === target);
  const way = [...files.slice(from).map(({ name }) => name), target].map((name) => `“${name}”`).join(' → ');
  return problem(
    'theme-loop',
    last.details.span(['extends']),
    `These themes extend one another in a ring: ${way}.`,
    'Let one of them extend standard.',
  );
}

function sourceOf(files: readonly ThemeFile[]): ThemeSource {
  const fileOf = (path: Path): ThemeFile | undefined => files.find(({ details }) => says(details.data, path));
  return {
    depth: (path) => {
      const file = fileOf(path);
      return file ? file.place * files.length + files.indexOf(file) : Number.POSITIVE_INFINITY;
    },
    span: (path) =>
      fileOf(path)?.details.span(path) ?? spanAt(files[0]?.path ?? `${THEME_FOLDER}/${standard.name}.yaml`, 1),
  };
}

function says(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return value !== null;
}
