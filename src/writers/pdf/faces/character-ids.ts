import { arabicForms } from './arabic-forms.ts';

/** Characters that a face without them draws with the glyph of another, in order of preference. */
const STAND_INS: readonly (readonly [code: number, ...others: number[]])[] = [
  [0x00a0, 0x20], // no-break space
  [0x00ad, 0x2010, 0x2d], // soft hyphen, where a line ends at it
  [0x2010, 0x2d], // hyphen
  [0x2011, 0x2010, 0x2d], // no-break hyphen
  [0x202f, 0x2009, 0x00a0, 0x20], // narrow no-break space
];

export interface CharacterIds {
  readonly codePoints: Uint32Array;
  readonly cids: Uint16Array;
}

/** Gives out the character ids of a font. */
export interface IdGiver {
  /** One more id for a glyph: its own number, or one above all glyphs where that is taken. */
  add(glyph: number): number;
  /** The glyphs of the ids above all glyphs. */
  aliasGlyphs(): Uint16Array;
}

export function startIds(glyphCount: number): IdGiver {
  const taken = new Set<number>();
  const aliases: number[] = [];
  return {
    add(glyph) {
      if (taken.has(glyph)) return glyphCount + aliases.push(glyph) - 1;
      taken.add(glyph);
      return glyph;
    },
    aliasGlyphs: () => Uint16Array.from(aliases),
  };
}

/**
 * Gives each code point a character id: the glyph's own number for the first code point of a glyph, and a number above
 * all glyphs for each further one, so that text extracts as it was written. The numbers depend on the font alone, so
 * that a drawn page can stand in any file.
 *
 * @param glyphs the glyph of each code point that the font maps.
 * @param marks whether the font can set combining marks.
 */
export function assignCharacterIds(
  glyphs: ReadonlyMap<number, number>,
  glyphCount: number,
  ids: IdGiver,
  marks: boolean,
): CharacterIds {
  const drawable = [...withStandIns(glyphs)].filter(
    ([code, glyph]) => glyph > 0 && glyph < glyphCount && isText(code) && canBeShaped(code, glyphs, marks),
  );
  drawable.sort(([a], [b]) => a - b);
  return {
    codePoints: Uint32Array.from(drawable, ([code]) => code),
    cids: Uint16Array.from(drawable, ([, glyph]) => ids.add(glyph)),
  };
}

function withStandIns(glyphs: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const all = new Map(glyphs);
  for (const [code, ...others] of STAND_INS) {
    const other = others.find((one) => glyphs.has(one));
    const glyph = other === undefined ? undefined : glyphs.get(other);
    if (!all.has(code) && glyph !== undefined) all.set(code, glyph);
  }
  return all;
}

/** Not controls, private use, surrogates or non-characters: none of them may be the text of a glyph (ISO 14289-1, 7.21.7). */
function isText(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
  if (code >= 0xd800 && code <= 0xf8ff) return false;
  return code !== 0xfeff && (code & 0xfffe) !== 0xfffe && code < 0xf0000;
}

/** Scripts whose letters change places or shapes by rules that are not known here, and would come out wrong. */
const UNKNOWN_RULES = [
  [0x0700, 0x074f], // Syriac
  [0x07c0, 0x07ff], // N’Ko
  [0x0840, 0x086f], // Mandaic, Syriac
  [0x0900, 0x0dff], // Devanagari to Sinhala
  [0x0f00, 0x109f], // Tibetan, Burmese
  [0x1700, 0x18af], // scripts of the Philippines, Khmer, Mongolian
  [0x1900, 0x1cff], // Limbu to Vedic signs
  [0xa800, 0xab2f], // Syloti Nagri to Javanese and Meetei Mayek
  [0x11000, 0x11fff], // Brahmi and its kin
] as const;

/** Whether the face can set a character right: letters of Arabic only with all the forms in which they join. */
function canBeShaped(code: number, glyphs: ReadonlyMap<number, number>, marks: boolean): boolean {
  if (UNKNOWN_RULES.some(([from, to]) => code >= from && code <= to)) return false;
  const character = String.fromCodePoint(code);
  if (!marks && /\p{M}/u.test(character)) return false;
  if (!/(?=\p{L})\p{Script=Arabic}/u.test(character) || code >= 0xfb50) return true;
  const forms = arabicForms().get(character);
  return forms !== undefined && forms.every((form) => glyphs.has(form));
}
