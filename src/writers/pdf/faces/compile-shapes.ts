import type { Font } from 'fontkit';
import { mirrorOf } from '../../../layout/inline/direction.ts';
import { arabicForms, FINAL, INITIAL, ISOLATED, MEDIAL } from './arabic-forms.ts';
import type { Place, Shapes } from './metrics.ts';
import type { AnchorMaps } from './read-anchors.ts';
import { readLigatures, substituted } from './read-substitutions.ts';

/** Gives a glyph one more character id, for a text of its own. */
export type AddId = (glyph: number) => number;

/** Finds the glyphs of a font that take more than one character to tell, and gives ids to them. */
export function compileShapes(font: Font, glyphs: ReadonlyMap<number, number>, add: AddId): Shapes {
  return {
    mirrored: mirrored(glyphs, add),
    joined: joined(glyphs, add),
    silent: silent(font, glyphs, add),
    pictures: pictures(font, glyphs, add),
  };
}

/** Characters that have no ink, and in many fonts no width: joiners, white space of no width, the null. */
const BLANKS = [0x200c, 0x200d, 0x200b, 0x034f, 0];
const LAM = '\u0644';

/** The glyph of a font that has neither ink nor width. */
export function blankGlyph(font: Font, glyphs: ReadonlyMap<number, number>): number | undefined {
  const known = BLANKS.flatMap((code) => glyphs.get(code) ?? []);
  return known.find((glyph) => {
    const { advanceWidth, path } = font.getGlyph(glyph);
    return glyph > 0 && advanceWidth === 0 && path.commands.length === 0;
  });
}

function silent(font: Font, glyphs: ReadonlyMap<number, number>, add: AddId): Shapes['silent'] {
  const blank = blankGlyph(font, glyphs);
  if (blank === undefined) return {};
  const characters = [...glyphs.keys()].toSorted((a, b) => a - b).map((code) => String.fromCodePoint(code));
  const told = characters.filter((character) => character === LAM || /\p{M}/u.test(character));
  return Object.fromEntries(told.map((character) => [character, add(blank)]));
}

function mirrored(glyphs: ReadonlyMap<number, number>, add: AddId): Shapes['mirrored'] {
  const pairs = [...glyphs.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((code) => {
      const character = String.fromCodePoint(code);
      const mirror = mirrorOf(character)?.codePointAt(0);
      const glyph = mirror === undefined ? undefined : glyphs.get(mirror);
      return glyph === undefined ? [] : [[character, add(glyph)] as const];
    });
  return Object.fromEntries(pairs);
}

function joined(glyphs: ReadonlyMap<number, number>, add: AddId): Shapes['joined'] {
  const forms = [...arabicForms()].flatMap(([letters, codes]) => {
    const own = codes.map((code) => glyphs.get(code));
    return own.every((glyph) => glyph !== undefined) ? [[letters, own.map(add)] as const] : [];
  });
  return Object.fromEntries(forms);
}

const TONES = ['\u{1F3FB}', '\u{1F3FC}', '\u{1F3FD}', '\u{1F3FE}', '\u{1F3FF}'];

/** Emoji of several characters: families, flags, keys, and hands in a tone of skin, which a font of one colour has not. */
function pictures(font: Font, glyphs: ReadonlyMap<number, number>, add: AddId): Shapes['pictures'] {
  const codes = new Map([...glyphs].map(([code, glyph]) => [glyph, code]));
  const found = new Map<string, number>();
  for (const [parts, glyph] of readLigatures(font, 'ccmp')) {
    const characters = parts.map((part) => codes.get(part));
    if (characters.some((code) => code === undefined)) continue;
    const text = String.fromCodePoint(...characters.map((code) => code ?? 0)).replaceAll('\uFE0F', '');
    if (/\p{Emoji}/u.test(text) && [...text].length > 1 && !found.has(text)) found.set(text, add(glyph));
  }
  if (found.size === 0) return {};
  for (const [code, glyph] of glyphs) {
    const character = String.fromCodePoint(code);
    if (!/\p{Emoji_Modifier_Base}/u.test(character)) continue;
    for (const tone of TONES) if (!found.has(character + tone)) found.set(character + tone, add(glyph));
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const FEATURES = { [ISOLATED]: undefined, [FINAL]: 'fina', [INITIAL]: 'init', [MEDIAL]: 'medi' } as const;

/**
 * Where marks stand on the joining forms of letters. Fonts say it of bare letters and their dots, which they draw forms
 * from; a whole form takes it over from those.
 */
export function withForms(font: Font, glyphs: ReadonlyMap<number, number>, anchors: AnchorMaps): AnchorMaps {
  const holding = new Map(anchors.holding);
  for (const [letters, codes] of arabicForms()) {
    const last = glyphs.get(Array.from(letters).at(-1)?.codePointAt(0) ?? 0);
    if (last === undefined) continue;
    codes.forEach((code, form) => {
      const glyph = glyphs.get(code);
      if (glyph === undefined || anchors.holding.has(glyph)) return;
      const feature = FEATURES[form as keyof typeof FEATURES];
      // What joins to a lam is always final.
      const shown = letters.length > 1 ? 'fina' : feature;
      const bare = substituted(font, 'ccmp', [last]);
      holding.set(glyph, placesOn(shown === undefined ? bare : substituted(font, shown, bare), anchors));
    });
  }
  return { ...anchors, holding };
}

/** The points of a letter and of the dots on it, from the origin of the letter. */
function placesOn([letter = 0, ...dots]: readonly number[], { held, holding }: AnchorMaps): ReadonlyMap<number, Place> {
  const places = new Map(holding.get(letter));
  for (const dot of dots) {
    const found = [...(held.get(dot) ?? [])].find(([kind]) => places.has(kind));
    const under = found && places.get(found[0]);
    if (!found || !under) continue;
    const [, own] = found;
    for (const [kind, { x, y }] of holding.get(dot) ?? [])
      places.set(kind, { x: under.x - own.x + x, y: under.y - own.y + y });
  }
  return places;
}
