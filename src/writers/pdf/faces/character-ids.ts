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
  readonly aliasGlyphs: Uint16Array;
}

/**
 * Gives each code point a character id: the glyph's own number for the first code point of a glyph, and a number above
 * all glyphs for each further one, so that text extracts as it was written. The numbers depend on the font alone, so
 * that a drawn page can stand in any file.
 *
 * @param glyphs the glyph of each code point that the font maps.
 */
export function assignCharacterIds(glyphs: ReadonlyMap<number, number>, glyphCount: number): CharacterIds {
  const drawable = [...withStandIns(glyphs)].filter(([code, glyph]) => glyph > 0 && glyph < glyphCount && isText(code));
  drawable.sort(([a], [b]) => a - b);
  const taken = new Set<number>();
  const aliasGlyphs: number[] = [];
  const cids = drawable.map(([, glyph]) => {
    if (!taken.has(glyph)) {
      taken.add(glyph);
      return glyph;
    }
    return glyphCount + aliasGlyphs.push(glyph) - 1;
  });
  return {
    codePoints: Uint32Array.from(drawable, ([code]) => code),
    cids: Uint16Array.from(cids),
    aliasGlyphs: Uint16Array.from(aliasGlyphs),
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
