import { posix } from 'node:path';
import { overlaid } from '../support/overlaid.ts';
import type { FontFamily, Logo, Theme } from './theme.ts';
import type { ThemeChanges } from './theme-schema.ts';

/**
 * The theme that a file makes of its base: only what the file says is different. An edition's floor can be raised, and
 * not lowered.
 *
 * @param file the path of the theme file; pictures and fonts are found from there.
 */
export function extendTheme(base: Theme, name: string, changes: ThemeChanges, file: string): Theme {
  const { type = {}, colour = {}, page = {}, space = {}, floor = {}, fonts = {}, logo } = changes;
  const beside = (path: string): string => posix.join(posix.dirname(file), path);
  return {
    name,
    title: changes.title ?? (name === base.name ? base.title : inWords(name)),
    label: changes.label ?? base.label,
    logo: logo ? logoOf(logo, beside) : base.logo,
    fonts: [...Object.entries(fonts).map(([family, files]) => fontFamily(family, files, beside)), ...base.fonts],
    type: overlaid(base.type, {
      family: type.family,
      codeFamily: type['code-family'],
      body: type.body,
      leading: type.leading,
      headings: type.headings,
      headingLeading: type['heading-leading'],
      small: type.small,
      footnoteMark: type['footnote-mark'],
      letterSpacing: type['letter-spacing'],
      wordSpacing: type['word-spacing'],
      italics: type.italics,
      underlines: type.underlines,
    }),
    colour: overlaid(base.colour, {
      ...colour,
      tint: overlaid(base.colour.tint, colour.tint ?? {}),
      edge: overlaid(base.colour.edge, colour.edge ?? {}),
    }),
    page: overlaid(base.page, {
      marginsMm: overlaid(base.page.marginsMm, page['margins-mm'] ?? {}),
      headMm: page['head-mm'],
      footMm: page['foot-mm'],
      folioMm: page['folio-mm'],
      columns: page.columns,
      largerCards: page['larger-cards'],
      thinnestLine: page['thinnest-line'],
    }),
    space: overlaid(base.space, {
      paragraph: space.paragraph,
      aboveHeading: space['above-heading'],
      belowHeading: space['below-heading'],
      item: space.item,
      indent: space.indent,
      padding: space.padding,
    }),
    floor: {
      body: Math.max(base.floor.body, floor.body ?? 0),
      small: Math.max(base.floor.small, floor.small ?? 0),
      leading: Math.max(base.floor.leading, floor.leading ?? 0),
    },
  };
}

/** How high a logo is on covers where its theme does not say where it stands. */
const COVER_MM = 18;

function logoOf(logo: NonNullable<ThemeChanges['logo']>, beside: (path: string) => string): Logo {
  const headMm = logo['head-mm'];
  const coverMm = logo['cover-mm'] ?? (headMm === undefined ? COVER_MM : undefined);
  return { picture: beside(logo.picture), description: logo.description, coverMm, headMm };
}

type FontFiles = NonNullable<ThemeChanges['fonts']>[string];

function fontFamily(name: string, files: FontFiles, beside: (path: string) => string): FontFamily {
  const { italic, 'bold-italic': boldItalic } = files;
  return {
    name,
    regular: beside(files.regular),
    bold: beside(files.bold),
    italic: italic === undefined ? undefined : beside(italic),
    boldItalic: boldItalic === undefined ? undefined : beside(boldItalic),
  };
}

/** A theme without a title of its own: `our-house` is “Our house”. */
function inWords(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');
}
