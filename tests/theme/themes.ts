import { fileURLToPath } from 'node:url';
import { openWorkspace } from '../../src/course/workspace-files.ts';
import { findThemes, type ThemeFiles } from '../../src/theme/find-themes.ts';
import { readTheme } from '../../src/theme/read-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { filesOf } from '../templating/files.ts';

/** What ships. */
const SHIPPED = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));

/** The editions that ship, but for the root that they all extend. */
export const EDITIONS = ['clear-print', 'large-print', 'dyslexia', 'facilitator'] as const;

/** Reads a theme of a workspace that has these theme files, by name. */
export async function readFrom(files: Readonly<Record<string, string>>, name: string) {
  const own = Object.entries(files).map(([theme, text]) => [`templates/themes/${theme}.yaml`, text] as const);
  const places: readonly ThemeFiles[] = [filesOf(Object.fromEntries(own)), SHIPPED];
  const found = await findThemes(places);
  const read = await readTheme(name, found.value, places);
  return { ...read.value, problems: [...found.problems, ...read.problems] };
}

export async function shippedTheme(name: string): Promise<Theme> {
  return (await readFrom({}, name)).theme;
}
