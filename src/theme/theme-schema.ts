/** What a theme file holds. The `error` of a value is no message, but the words for what is expected there. */
import '../support/plain-zod.ts';
import * as z from 'zod';
import { once } from '../support/once.ts';

/** What a theme file changes, by the names of the file. */
export type ThemeChanges = Partial<z.output<ReturnType<typeof themeSchema>>>;

export const themeSchema = once(() =>
  group({
    title: text('“Large print”').exactOptional(),
    extends: text('the name of a theme, such as large-print').exactOptional(),
    label: text('the name of one of the strings, such as facilitator-edition').exactOptional(),
    logo: group({
      picture: text('the file of a picture beside the theme, such as logo.png'),
      description: text('“The Example Recovery Network”'),
      'cover-mm': millimetres(5, 80, 18).exactOptional(),
      'head-mm': millimetres(5, 30, 8).exactOptional(),
    }).exactOptional(),
    fonts: z
      .record(text('the name of a family'), fontFiles(), {
        error: 'a line for each family: its name, then its files',
      })
      .exactOptional(),
    type: typeSchema().exactOptional(),
    colour: colourSchema().exactOptional(),
    page: pageSchema().exactOptional(),
    space: spaceSchema().exactOptional(),
    floor: group({
      body: points(18).exactOptional(),
      small: points(18).exactOptional(),
      leading: part(1, 3, 1.2).exactOptional(),
    }).exactOptional(),
  }),
);

const fontFiles = () =>
  group({
    regular: fontFile('fonts/Ours-Regular.ttf'),
    bold: fontFile('fonts/Ours-Bold.ttf'),
    italic: fontFile('fonts/Ours-Italic.ttf').exactOptional(),
    'bold-italic': fontFile('fonts/Ours-BoldItalic.ttf').exactOptional(),
  });

const typeSchema = () =>
  group({
    family: text('the name of a family of fonts').exactOptional(),
    'code-family': text('the name of a family of fonts').exactOptional(),
    body: points(14).exactOptional(),
    leading: part(1, 3, 1.5).exactOptional(),
    headings: six(1, 4, '[2.1, 1.5, 1.2, 1.1, 1, 1]').exactOptional(),
    'heading-leading': part(1, 3, 1.2).exactOptional(),
    small: part(0.5, 1, 0.85).exactOptional(),
    'footnote-mark': part(0.5, 1, 0.7).exactOptional(),
    'letter-spacing': part(0, 0.3, 0.08).exactOptional(),
    'word-spacing': part(0, 1, 0.15).exactOptional(),
    italics: yesOrNo().exactOptional(),
    underlines: yesOrNo().exactOptional(),
  });

const colourSchema = () =>
  group({
    paper: colour('#fdf6e3').exactOptional(),
    ink: colour('#16191c').exactOptional(),
    soft: colour('#3d474f').exactOptional(),
    accent: colour('#0b4a57').exactOptional(),
    link: colour('#0b4a86').exactOptional(),
    hairline: colour('#7a858d').exactOptional(),
    tint: group({
      note: colour('#e8f1f3').exactOptional(),
      tip: colour('#edf5e6').exactOptional(),
      care: colour('#fdf0e1').exactOptional(),
      facilitator: colour('#f0ecf7').exactOptional(),
      debrief: colour('#e8f1f3').exactOptional(),
      'opt-out': colour('#f3f2ec').exactOptional(),
      table: colour('#e3ebee').exactOptional(),
      bar: colour('#a9c3ca').exactOptional(),
      pause: colour('#f2f3f3').exactOptional(),
    }).exactOptional(),
    edge: group({
      note: colour('#0b4a57').exactOptional(),
      tip: colour('#2f5414').exactOptional(),
      care: colour('#7a3600').exactOptional(),
      facilitator: colour('#46346f').exactOptional(),
      debrief: colour('#0b4a57').exactOptional(),
      'opt-out': colour('#4a4736').exactOptional(),
    }).exactOptional(),
  });

const pageSchema = () =>
  group({
    'margins-mm': group({
      top: millimetres(10, 60, 23).exactOptional(),
      right: millimetres(10, 60, 24).exactOptional(),
      bottom: millimetres(10, 60, 26).exactOptional(),
      left: millimetres(10, 60, 26).exactOptional(),
    }).exactOptional(),
    'head-mm': millimetres(8, 40, 10).exactOptional(),
    'foot-mm': millimetres(8, 40, 14).exactOptional(),
    'folio-mm': millimetres(8, 40, 9).exactOptional(),
    columns: yesOrNo().exactOptional(),
    'larger-cards': yesOrNo().exactOptional(),
  });

const spaceSchema = () =>
  group({
    paragraph: part(0, 4, 0.6).exactOptional(),
    'above-heading': six(0, 6, '[0.4, 1.5, 1.15, 1, 1, 1]').exactOptional(),
    'below-heading': part(0, 4, 0.45).exactOptional(),
    item: part(0, 4, 0.3).exactOptional(),
    indent: part(0.5, 6, 1.5).exactOptional(),
    padding: part(0, 4, 0.85).exactOptional(),
  });

function group<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, { error: `details with a value each: ${Object.keys(shape).join(', ')}` });
}

function text(example: string): z.ZodString {
  const error = example.startsWith('“') ? `text, such as ${example}` : example;
  return z.string({ error }).trim().min(1, { error });
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
  return z.number({ error }).min(least, { error }).max(most, { error });
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
  return z
    .string({ error })
    .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, { error })
    .transform((value) => (value.length === 4 ? value.replace(/[0-9a-f]/gi, '$&$&') : value).toLowerCase());
}

function fontFile(example: string) {
  const error = `the file of a font that ends in .ttf or .otf, such as ${example}`;
  return z.string({ error }).regex(/\.(?:ttf|otf)$/i, { error });
}
