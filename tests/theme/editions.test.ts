/** Whether the editions that ship are what their readers are promised; the sources stand in their files. */
import { expect, test } from 'vitest';
import { shippedFaces } from '../../src/writers/pdf/faces/shipped-faces.ts';
import { contrast } from '../../src/theme/contrast.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { EDITIONS, readFrom, shippedTheme } from './themes.ts';

const ALL = ['standard', ...EDITIONS];

test.each(ALL)('nothing is wrong with %s', async (name) => {
  expect((await readFrom({}, name)).problems).toEqual([]);
});

test.each([
  ['standard', 12, 10],
  ['clear-print', 14, 12],
  ['large-print', 18, 18],
  ['dyslexia', 14, 12],
  ['facilitator', 12, 10],
])('%s is %d points, and its small print %d', async (name, body, small) => {
  const { type, floor } = await shippedTheme(name);
  expect(type.body).toBe(body);
  expect(type.body * type.small).toBeGreaterThanOrEqual(small - 0.01);
  expect(floor).toMatchObject({ body, small });
});

test.each(ALL)('text in %s has a contrast of 7 on the paper and on every tint, lines have 3', async (name) => {
  const { colour } = await shippedTheme(name);
  const { bar, ...tints } = colour.tint;
  expect(bar).not.toBe(colour.paper);
  for (const ground of [colour.paper, ...Object.values(tints)]) {
    for (const text of [colour.ink, colour.soft, colour.accent, colour.link])
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(colour.hairline, ground)).toBeGreaterThanOrEqual(3);
  }
  for (const tone of Object.keys(colour.edge) as (keyof Theme['colour']['edge'])[])
    expect(contrast(colour.edge[tone], colour.tint[tone])).toBeGreaterThanOrEqual(7);
});

test.each([
  ['clear-print', 4.5, 1],
  ['large-print', 7, 1.25],
])('lines to write on in %s have a contrast of %d and are %d points thick', async (name, least, thick) => {
  const { colour, page } = await shippedTheme(name);
  for (const ground of [colour.paper, ...Object.values(colour.tint).filter((tint) => tint !== colour.tint.bar)])
    expect(contrast(colour.hairline, ground)).toBeGreaterThanOrEqual(least);
  expect(page.thinnestLine).toBe(thick);
});

test.each(['clear-print', 'large-print', 'dyslexia'])('%s has no italics and no underlining', async (name) => {
  expect((await shippedTheme(name)).type).toMatchObject({ italics: false, underlines: false });
});

test('in large print, numbers of pages and footnotes are as large as the body', async () => {
  expect((await shippedTheme('large-print')).type).toMatchObject({ small: 1, footnoteMark: 1 });
});

test('lines and headings for dyslexic readers are far enough apart from the text, on cream', async () => {
  const { type, colour } = await shippedTheme('dyslexia');
  expect(type.leading).toBeGreaterThanOrEqual(1.5);
  for (const heading of type.headings) expect(heading).toBeGreaterThanOrEqual(1.2);
  expect(colour.paper).not.toBe('#ffffff');
});

test('letters for dyslexic readers stand 35 % of their width apart, words at least 3.5 times as far', async () => {
  const { type } = await shippedTheme('dyslexia');
  const [face] = shippedFaces().faces(type.family, 'regular', 'upright');
  // Of the letters of English as often as they come up: how wide they are drawn, and what stands free beside them.
  const [letter, free] = [0.393, 0.084];
  const between = free + type.letterSpacing;
  const space = (face?.shape(' ').width ?? 0) / 1000;
  expect(between / letter).toBeGreaterThanOrEqual(0.35);
  expect(between + space + type.letterSpacing + type.wordSpacing).toBeGreaterThanOrEqual(3.5 * between);
});

test('the edition for facilitators is the standard one with its words', async () => {
  const standard = await shippedTheme('standard');
  const { name, title, label, ...look } = await shippedTheme('facilitator');
  expect({ name, title, label }).toEqual({
    name: 'facilitator',
    title: 'Facilitator edition',
    label: 'facilitator-edition',
  });
  expect(standard).toMatchObject(look);
});
