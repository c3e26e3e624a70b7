import type { Outcome } from '../diagnostics/diagnostic.ts';
import { checkDetails } from '../markdown/details/check-details.ts';
import { decodeSource } from '../markdown/source.ts';
import { readYamlFile, type Details } from '../markdown/yaml-file.ts';
import { themeSchema, type ThemeChanges } from './theme-schema.ts';

/** A theme as its file says it: what differs from its base. */
export interface ThemeFile {
  readonly name: string;
  /** Relative to the workspace. */
  readonly path: string;
  /** Which of the places it lies in: 0 for the workspace. */
  readonly place: number;
  readonly changes: ThemeChanges;
  readonly details: Details;
}

/** What is wrong in the file is told, and the rest is kept. */
export function readThemeFile(
  { name, path, place }: Pick<ThemeFile, 'name' | 'path' | 'place'>,
  bytes: Uint8Array,
): Outcome<ThemeFile | undefined> {
  const { value: source, problems: undecoded } = decodeSource(path, bytes);
  if (!source) return { value: undefined, problems: undecoded };
  const { value: details, problems: unread } = readYamlFile(source);
  const { value: changes, problems: wrong } = checkDetails(themeSchema(), details);
  return { value: { name, path, place, changes, details }, problems: [...undecoded, ...unread, ...wrong] };
}
