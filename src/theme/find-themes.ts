import { spanAt, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { standard } from './standard.ts';

/** Reads one workspace, or what ships: files below a root, by paths with forward slashes. */
export interface ThemeFiles {
  /** The bytes of a file; nothing, and no problem, where there is none. */
  read(path: string): Promise<Outcome<Uint8Array | undefined>>;
  /** Names of the files in a folder, sorted; none where there is no such folder. */
  list(folder: string): Promise<Outcome<readonly string[]>>;
}

/** Which themes there are, and in which places each has a file: indexes, ascending. */
export type FoundThemes = ReadonlyMap<string, readonly number[]>;

export const THEME_FOLDER = 'templates/themes';
const ENDING = '.yaml';
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Finds the themes: `standard`, which needs no file, and every `templates/themes/NAME.yaml`. There is no list of them
 * elsewhere, so a new file is a new edition.
 *
 * @param places The workspace, then what ships.
 * @returns `standard` first, then by name.
 */
export async function findThemes(places: readonly ThemeFiles[]): Promise<Outcome<FoundThemes>> {
  const listed = await Promise.all(places.map((place) => place.list(THEME_FOLDER)));
  const problems: Diagnostic[] = listed.flatMap((each) => each.problems);
  const found = new Map<string, number[]>([[standard.name, []]]);
  for (const [place, { value: files }] of listed.entries()) {
    for (const file of files) {
      const name = themeName(file);
      if (name === undefined) {
        if (/\.ya?ml$/i.test(file)) problems.push(badName(file));
        continue;
      }
      found.set(name, [...(found.get(name) ?? []), place]);
    }
  }
  const rank = (name: string): string => (name === standard.name ? '' : name);
  return { value: new Map([...found].toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))), problems };
}

function themeName(file: string): string | undefined {
  const name = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : '';
  return NAME.test(name) ? name : undefined;
}

function badName(file: string): Diagnostic {
  return problem(
    'bad-file-name',
    spanAt(`${THEME_FOLDER}/${file}`, 1),
    `“${file}” is not the name of a theme.`,
    'Use small letters, digits and hyphens, as in “our-house.yaml”.',
  );
}
