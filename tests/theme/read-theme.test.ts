import { expect, test } from 'vitest';
import { standard } from '../../src/theme/standard.ts';
import { messages, places } from '../course/workspace.ts';
import { readFrom } from './themes.ts';

test('the standard theme needs no file', async () => {
  const { theme, problems } = await readFrom({}, 'standard');
  expect(problems).toEqual([]);
  expect(theme).toEqual(standard);
});

test('a theme is its base, but for what its file says', async () => {
  const { theme, problems } = await readFrom({ ours: 'type: { body: 13 }\ncolour: { accent: "#507" }' }, 'ours');
  expect(problems).toEqual([]);
  expect(theme).toEqual({
    ...standard,
    name: 'ours',
    title: 'Ours',
    type: { ...standard.type, body: 13 },
    colour: { ...standard.colour, accent: '#550077' },
  });
});

test('a file that cannot be read as YAML is told at its line, and its theme is as its base', async () => {
  const { theme, problems } = await readFrom({ ours: 'title: Ours\ntype: { body: 13' }, 'ours');
  expect(problems).toMatchObject([
    { code: 'bad-yaml', span: { file: 'templates/themes/ours.yaml', start: { line: 2 } } },
  ]);
  expect(theme).toEqual({ ...standard, name: 'ours', title: 'Ours' });
});

test('a theme extends what it names, and that its own base', async () => {
  const files = { ours: 'extends: theirs', theirs: 'extends: large-print\ncolour: { ink: "#000000" }' };
  const { theme } = await readFrom(files, 'ours');
  expect(theme.type.body).toBe(18);
  expect(theme.colour.ink).toBe('#000000');
});

test('a workspace changes a shipped theme by a file of its name', async () => {
  const { theme, problems } = await readFrom({ 'large-print': 'type: { body: 20 }' }, 'large-print');
  expect(problems).toEqual([]);
  expect(theme).toMatchObject({ title: 'Large print', type: { body: 20, small: 1, italics: false } });
});

test('what a workspace changes of the standard theme goes for every edition', async () => {
  const { theme } = await readFrom({ standard: 'colour: { accent: "#7a0050" }' }, 'dyslexia');
  expect(theme.colour).toMatchObject({ accent: '#7a0050', paper: '#fdf6e3' });
});

test('an empty file is a theme like its base', async () => {
  const { theme, problems } = await readFrom({ ours: '# nothing yet\n' }, 'ours');
  expect(problems).toEqual([]);
  expect(theme.type).toEqual(standard.type);
});

test('pictures and fonts are found from the folder of the theme', async () => {
  const file = `logo: { picture: ../logo.png, description: Us, head-mm: 8 }
fonts:
  Ours: { regular: fonts/R.ttf, bold: fonts/B.otf }`;
  const { theme } = await readFrom({ ours: file }, 'ours');
  expect(theme.logo).toEqual({ picture: 'templates/logo.png', description: 'Us', coverMm: undefined, headMm: 8 });
  expect(theme.fonts).toEqual([
    {
      name: 'Ours',
      regular: 'templates/themes/fonts/R.ttf',
      bold: 'templates/themes/fonts/B.otf',
      italic: undefined,
      boldItalic: undefined,
    },
  ]);
});

test('a logo that does not say where it stands is on covers', async () => {
  const { theme } = await readFrom({ ours: 'logo: { picture: logo.png, description: Us }' }, 'ours');
  expect(theme.logo).toMatchObject({ coverMm: 18, headMm: undefined });
});

test('an unknown base is a problem with the nearest name, and the rest is read', async () => {
  const { theme, problems } = await readFrom({ ours: 'type: { body: 14 }\nextends: larg-print' }, 'ours');
  expect(places(problems)).toEqual(['templates/themes/ours.yaml:2:10 unknown-base']);
  expect(problems[0]).toMatchObject({
    message: 'There is no theme “larg-print”.',
    hint: 'Did you mean “large-print”?',
  });
  expect(theme.type.body).toBe(14);
});

test('themes that extend one another in a ring are a problem that names the ring', async () => {
  const { problems } = await readFrom({ a: 'extends: b', b: 'extends: c', c: 'extends: b' }, 'a');
  expect(places(problems)).toEqual(['templates/themes/c.yaml:1:10 theme-loop']);
  expect(messages(problems)).toEqual(['These themes extend one another in a ring: “b” → “c” → “b”.']);
});

test('a standard theme that extends one of its own kind closes a ring too', async () => {
  const { problems } = await readFrom({ standard: 'extends: large-print' }, 'standard');
  expect(problems.map(({ code }) => code)).toEqual(['theme-loop']);
});

test('a theme that extends itself is a problem, unless it is a shipped one that it changes', async () => {
  expect(places((await readFrom({ ours: 'extends: ours' }, 'ours')).problems)).toEqual([
    'templates/themes/ours.yaml:1:10 theme-loop',
  ]);
  expect((await readFrom({ dyslexia: 'extends: dyslexia' }, 'dyslexia')).problems).toEqual([]);
  expect((await readFrom({ standard: 'extends: standard' }, 'standard')).problems).toEqual([]);
});

test.each([
  ['type: { famly: Ours }', '1:9 unknown-key', 'Did you mean “family”?'],
  ['typ: { body: 14 }', '1:1 unknown-key', 'Did you mean “type”?'],
  ['type: { body: large }', '1:15 bad-value', 'Write a size in points from 4 to 72, such as 14.'],
  ['type: { italics: no-thanks }', '1:18 bad-value', 'Write true or false.'],
  [
    'type: { headings: [2, 1.5] }',
    '1:19 bad-value',
    'Write six numbers from 1 to 4, such as [2.1, 1.5, 1.2, 1.1, 1, 1].',
  ],
  ['page: { margins-mm: { left: 9 } }', '1:29 bad-value', 'Write millimetres from 10 to 60, such as 26.'],
  ['colour: { ink: black }', '1:16 bad-value', 'Write a colour in quotes, such as "#16191c".'],
  ['colour:\n  ink: #000000', '2:3 missing-value', 'Write a colour in quotes, such as "#16191c".'],
  [
    'fonts: { Ours: { regular: a.ttf } }',
    '1:16 missing-value',
    'Write the file of a font that ends in .ttf or .otf, such as fonts/Ours-Bold.ttf.',
  ],
  [
    'fonts: { Ours: { regular: a.woff2, bold: b.ttf } }',
    '1:27 bad-value',
    'Write the file of a font that ends in .ttf or .otf, such as fonts/Ours-Regular.ttf.',
  ],
  ['logo: { picture: logo.png }', '1:7 missing-value', 'Write text, such as “The Example Recovery Network”.'],
])('%j is told at %s', async (text, place, hint) => {
  const { problems } = await readFrom({ ours: text }, 'ours');
  expect(places(problems)).toEqual([`templates/themes/ours.yaml:${place}`]);
  expect(problems[0]?.hint).toBe(hint);
});

test('margins may come down to 10 millimetres, which any office printer can print', async () => {
  const { theme, problems } = await readFrom({ ours: 'page: { margins-mm: { left: 10 } }' }, 'ours');
  expect(problems).toEqual([]);
  expect(theme.page.marginsMm).toEqual({ ...standard.page.marginsMm, left: 10 });
});

test('what is wrong with a file is told together, and the rest of it holds', async () => {
  const { theme, problems } = await readFrom(
    { ours: 'type: { body: big, leading: 1.6 }\ncolour: { paper: 3 }' },
    'ours',
  );
  expect(places(problems)).toEqual([
    'templates/themes/ours.yaml:1:15 bad-value',
    'templates/themes/ours.yaml:2:18 bad-value',
  ]);
  expect(theme.type).toMatchObject({ body: 12, leading: 1.6 });
});

test('a file whose name cannot be asked for is a problem', async () => {
  const { problems } = await readFrom({ 'Our House': '' }, 'standard');
  expect(places(problems)).toEqual(['templates/themes/Our House.yaml:1:1 bad-file-name']);
});

test('an edition comes with what its base says on every page', async () => {
  expect((await readFrom({ ours: 'extends: facilitator' }, 'ours')).theme.label).toBe('facilitator-edition');
});
