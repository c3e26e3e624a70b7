import { assignCharacterIds, startIds } from './character-ids.ts';
import { blankGlyph, compileShapes, withForms } from './compile-shapes.ts';
import { parseFont } from './load-fontkit.ts';
import type { FaceMetrics } from './metrics.ts';
import { packAnchors, readAnchors } from './read-anchors.ts';
import { readKerning } from './read-kerning.ts';

/**
 * Reads the metrics of a static TrueType face (TTF). Takes a tenth of a second or two, most of it for loading fontkit:
 * the faces that ship are read when the package is built, a workspace's own when it is first used.
 *
 * @throws RangeError where the font has no TrueType outlines, or is a variable font: those cannot be embedded.
 */
export function compileMetrics(bytes: Uint8Array): FaceMetrics {
  const font = parseFont(bytes);
  const tables = font.directory.tables;
  if (!('glyf' in tables)) throw new RangeError(`The font “${font.postscriptName}” has no TrueType outlines.`);
  if ('fvar' in tables) throw new RangeError(`The font “${font.postscriptName}” is a variable font.`);

  const glyphs = new Map(font.characterSet.map((code) => [code, font.glyphForCodePoint(code).id]));
  const ids = startIds(font.numGlyphs);
  const characters = assignCharacterIds(glyphs, font.numGlyphs, ids, blankGlyph(font, glyphs) !== undefined);
  const shapes = compileShapes(font, glyphs, ids.add);
  const used = [...new Set(glyphs.values())].filter((glyph) => glyph > 0).toSorted((a, b) => a - b);
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    postscriptName: plainName(font.postscriptName),
    unitsPerEm: font.unitsPerEm,
    glyphCount: font.numGlyphs,
    ascent: font.ascent,
    descent: font.descent,
    xHeight: font.xHeight || font.unitsPerEm / 2,
    capHeight: font.capHeight || font.ascent,
    italicAngle: font.italicAngle,
    bold: (font['OS/2']?.usWeightClass ?? 400) >= 600,
    box: [minX, minY, maxX, maxY],
    ...characters,
    aliasGlyphs: ids.aliasGlyphs(),
    shapes,
    anchors: packAnchors(withForms(font, glyphs, readAnchors(font))),
    advances: Uint16Array.from({ length: font.numGlyphs }, (_, glyph) => font.getGlyph(glyph).advanceWidth),
    kerning: readKerning(font, used),
  };
}

/** A name as PostScript has them, for fonts whose own is missing, too long, or in letters of another script. */
function plainName(name: string | undefined): string {
  return name?.replaceAll(/[^A-Za-z0-9_-]/g, '').slice(0, 63) || 'Font';
}
