import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { anyOf, offer } from '../diagnostics/wording.ts';
import { readTheme } from '../theme/read-theme.ts';
import type { ReadTheme } from '../theme/theme-source.ts';
import { shippedFaces, SHIPPED_FAMILIES } from '../writers/pdf/faces/shipped-faces.ts';
import { withOwnFamilies } from '../writers/pdf/faces/own-faces.ts';
import type { Editions, Look } from './editions.ts';
import type { Images } from './images.ts';
import { openFonts, type FontShelf } from './open-fonts.ts';
import type { Workspace } from './workspace.ts';

/**
 * Reads the themes of editions, and opens the fonts that they name.
 *
 * @param names of editions that there are.
 */
export async function openEditions(
  names: ReadonlySet<string>,
  asked: string | undefined,
  { themes, places, wording }: Pick<Workspace, 'themes' | 'places' | 'wording'>,
  images: Images,
): Promise<Outcome<Editions>> {
  const problems: Diagnostic[] = [];
  const looks = new Map<string, Look>();
  const shipped = shippedFaces();
  const fonts = openFonts(places[0]);
  for (const name of names) {
    if (!themes.has(name)) continue;
    const read = await readTheme(name, themes, places);
    const families = await familiesOf(read.value, fonts);
    const { theme } = read.value;
    const label = theme.label === undefined ? undefined : wording.phrase(theme.label);
    problems.push(...read.problems, ...families.problems, ...unknownFamilies(read.value));
    problems.push(...logoProblems(read.value, images), ...labelProblems(read.value, label));
    looks.set(name, {
      theme,
      faces: withOwnFamilies(shipped, families.value),
      title: wording.phrase(`edition-${name}`) ?? theme.title,
      label,
    });
  }
  return { value: { asked, looks }, problems };
}

async function familiesOf({ theme, source }: ReadTheme, fonts: FontShelf) {
  const opened = await Promise.all(
    theme.fonts.map((family) => fonts.open(family, (cut) => source.span(['fonts', family.name, cut]))),
  );
  return {
    value: opened.map(({ value }) => value).filter((value) => value !== undefined),
    problems: opened.flatMap((each) => each.problems),
  };
}

/** A family that is not there would be printed in another without a word. */
function unknownFamilies({ theme, source }: ReadTheme): Diagnostic[] {
  const names = [...theme.fonts.map(({ name }) => name), ...SHIPPED_FAMILIES];
  const named = [
    ['family', theme.type.family],
    ['code-family', theme.type.codeFamily],
  ] as const;
  return named.flatMap(([key, family]) => {
    if (names.includes(family)) return [];
    const hint = offer(nearest(family, names), `The families are ${anyOf(names)}; list files of others under “fonts”.`);
    return [problem('unknown-font', source.span(['type', key]), `There is no family of fonts “${family}”.`, hint)];
  });
}

function logoProblems({ theme, source }: ReadTheme, images: Images): Diagnostic[] {
  const { logo } = theme;
  if (!logo || images.size(logo.picture)) return [];
  const drawing = images.problems(logo.picture).filter(({ span }) => span !== undefined);
  if (drawing.length > 0) return [...drawing];
  const message = `The logo “${logo.picture}” cannot be read.`;
  const hint = 'Put a PNG, JPEG or SVG of that name beside the theme.';
  return [problem('image-unreadable', source.span(['logo', 'picture']), message, hint)];
}

function labelProblems({ theme, source }: ReadTheme, label: string | undefined): Diagnostic[] {
  if (theme.label === undefined || label !== undefined) return [];
  const hint = 'Write one into templates/strings, such as: our-label: Draft';
  return [problem('bad-value', source.span(['label']), `There is no string “${theme.label}”.`, hint)];
}
