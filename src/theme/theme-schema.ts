/** What a theme file holds. The `error` of a value is no message, but the words for what is expected there. */
import '../support/plain-zod.ts';
import * as z from 'zod/mini';
import { group, optional } from '../markdown/details/group.ts';
import { once } from '../support/once.ts';

/** What a theme file changes, by the names of the file. */
export type ThemeChanges = Partial<z.output<ReturnType<typeof themeSchema>>>;

export const themeSchema = once(() =>
  group({
    title: optional(text('“Large print”')),
    extends: optional(text('the name of a theme, such as large-print')),
    label: optional(text('the name of one of the strings, such as facilitator-edition')),
    logo: optional(
      group({
        picture: text('the file of a picture beside the theme, such as logo.png'),
        description: text('“The Example Recovery Network”'),
        'cover-mm': optional(millimetres(5, 80, 18)),
        'head-mm': optional(millimetres(5, 30, 8)),
      }),
    ),
    fonts: optional(
      z.record(text('the name of a family'), fontFiles(), {
        error: 'a line for each family: its name, then its files',
      }),
    ),
    type: optional(typeSchema()),
    colour: optional(colourSchema()),
    page: optional(pageSchema()),
    space: optional(spaceSchema()),
    floor: optional(
      group({
        body: optional(points(18)),
        small: optional(points(18)),
        leading: optional(part(1, 3, 1.2)),
      }),
    ),
  }),
);

const fontFiles = () =>
  group({
    regular: fontFile('fonts/Ours-Regular.ttf'),
    bold: fontFile('fonts/Ours-Bold.ttf'),
    italic: optional(fontFile('fonts/Ours-Italic.ttf')),
    'bold-italic': optional(fontFile('fonts/Ours-BoldItalic.ttf')),
  });

const typeSchema = () =>
  group({
    family: optional(text('the name of a family of fonts')),
    'code-family': optional(text('the name of a family of fonts')),
    body: optional(points(14)),
    leading: optional(part(1, 3, 1.5)),
    headings: optional(six(1, 4, '[2.1, 1.5, 1.2, 1.1, 1, 1]')),
    'heading-leading': optional(part(1, 3, 1.2)),
    small: optional(part(0.5, 1, 0.85)),
    'footnote-mark': optional(part(0.5, 1, 0.7)),
    'letter-spacing': optional(part(0, 0.3, 0.08)),
    'word-spacing': optional(part(0, 1, 0.15)),
    italics: optional(yesOrNo()),
    underlines: optional(yesOrNo()),
  });

const colourSchema = () =>
  group({
    paper: optional(colour('#fdf6e3')),
    ink: optional(colour('#16191c')),
    soft: optional(colour('#3d474f')),
    accent: optional(colour('#0b4a57')),
    link: optional(colour('#0b4a86')),
    hairline: optional(colour('#7a858d')),
    tint: optional(
      group({
        note: optional(colour('#e8f1f3')),
        tip: optional(colour('#edf5e6')),
        care: optional(colour('#fdf0e1')),
        facilitator: optional(colour('#f0ecf7')),
        debrief: optional(colour('#e8f1f3')),
        'opt-out': optional(colour('#f3f2ec')),
        table: optional(colour('#e3ebee')),
        bar: optional(colour('#a9c3ca')),
        pause: optional(colour('#f2f3f3')),
      }),
    ),
    edge: optional(
      group({
        note: optional(colour('#0b4a57')),
        tip: optional(colour('#2f5414')),
        care: optional(colour('#7a3600')),
        facilitator: optional(colour('#46346f')),
        debrief: optional(colour('#0b4a57')),
        'opt-out': optional(colour('#4a4736')),
      }),
    ),
  });

const pageSchema = () =>
  group({
    'margins-mm': optional(
      group({
        top: optional(millimetres(10, 60, 23)),
        right: optional(millimetres(10, 60, 24)),
        bottom: optional(millimetres(10, 60, 26)),
        left: optional(millimetres(10, 60, 26)),
      }),
    ),
    'head-mm': optional(millimetres(8, 40, 10)),
    'foot-mm': optional(millimetres(8, 40, 14)),
    'folio-mm': optional(millimetres(8, 40, 9)),
    columns: optional(yesOrNo()),
    'larger-cards': optional(yesOrNo()),
    'thinnest-line': optional(between(0.25, 4, 'points from 0.25 to 4, such as 1')),
  });

const spaceSchema = () =>
  group({
    paragraph: optional(part(0, 4, 0.6)),
    'above-heading': optional(six(0, 6, '[0.4, 1.5, 1.15, 1, 1, 1]')),
    'below-heading': optional(part(0, 4, 0.45)),
    item: optional(part(0, 4, 0.3)),
    indent: optional(part(0.5, 6, 1.5)),
    padding: optional(part(0, 4, 0.85)),
  });

function text(example: string): z.ZodMiniString {
  const error = example.startsWith('“') ? `text, such as ${example}` : example;
  return z.string({ error }).check(z.trim(), z.minLength(1, { error }));
}

function points(example: number) {
  return between(4, 72, `a size in points from 4 to 72, such as ${example}`);
}

function millimetres(least: number, most: number, example: number) {
  return between(least, most, `millimetres from ${least} to ${most}, such as ${example}`);
}

function part(least: number, most: number, example: number) {
  return between(least, most, `a number from ${least} to ${most}, such as ${example}`);
}

function between(least: number, most: number, error: string) {
  return z.number({ error }).check(z.minimum(least, { error }), z.maximum(most, { error }));
}

/** A value for each level of heading. */
function six(least: number, most: number, example: string) {
  const error = `six numbers from ${least} to ${most}, such as ${example}`;
  const one = between(least, most, error);
  return z.tuple([one, one, one, one, one, one], { error });
}

function yesOrNo() {
  return z.boolean({ error: 'true or false' });
}

/** `#rgb` or `#rrggbb`; without quotes, YAML takes what follows the `#` for a comment. */
function colour(example: string) {
  const error = `a colour in quotes, such as "${example}"`;
  return z.string({ error }).check(
    z.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, { error }),
    z.overwrite((value) => (value.length === 4 ? value.replace(/[0-9a-f]/gi, '$&$&') : value).toLowerCase()),
  );
}

function fontFile(example: string) {
  const error = `the file of a font that ends in .ttf or .otf, such as ${example}`;
  return z.string({ error }).check(z.regex(/\.(?:ttf|otf)$/i, { error }));
}
