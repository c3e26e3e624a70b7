import { deflated } from '../objects/deflate.ts';
import type { CidFace } from '../faces/cid-face.ts';
import { glyphOf, type FaceMetrics } from '../faces/metrics.ts';
import type { PdfObjects, PdfRef } from '../objects/pdf-objects.ts';
import { characterMap } from './character-map.ts';
import { NONSYMBOLIC, subsetTag, writeDescriptor, type EmbeddedFile } from './font-descriptor.ts';
import { subsetFont } from './subset.ts';
import { FIRST_CODE, LAST_CODE, WIN_ANSI } from './win-ansi.ts';

/**
 * Embeds a face for what people type into a form: as a simple font (ISO 32000-1, 9.6.3) with all of WinAnsiEncoding,
 * since viewers cannot write with a composite font, nor with glyphs that only the pages needed.
 */
export function embedTypingFace(pdf: PdfObjects, face: CidFace): PdfRef {
  const { metrics } = face;
  const { glyphs, embedded } = typingSubset(face);
  const name = `${subsetTag(`${metrics.postscriptName} to type with`)}+${metrics.postscriptName}`;
  return pdf.add({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    FirstChar: FIRST_CODE,
    LastChar: LAST_CODE,
    Widths: WIN_ANSI.map((code) => widthOf(glyphs.get(code), metrics)),
    Encoding: 'WinAnsiEncoding',
    FontDescriptor: writeDescriptor(pdf, metrics, name, embedded, NONSYMBOLIC),
  });
}

interface TypingSubset {
  /** By code point. */
  readonly glyphs: ReadonlyMap<number, number>;
  readonly embedded: EmbeddedFile;
}

/** The same for every file, so it is cut once. */
const cut = new WeakMap<CidFace, TypingSubset>();

function typingSubset(face: CidFace): TypingSubset {
  const known = cut.get(face);
  if (known) return known;
  const glyphs = new Map(
    WIN_ANSI.flatMap((code) => (face.covers(code) ? [[code, glyphFor(code, face)] as const] : [])),
  );
  const file = subsetFont(face.fontFile(), glyphs.values(), new Map([['cmap', characterMap(glyphs)]]));
  const subset = { glyphs, embedded: { file: deflated(file), length: file.length } };
  cut.set(face, subset);
  return subset;
}

function glyphFor(code: number, { metrics, shape }: CidFace): number {
  const [cid = 0] = shape(String.fromCodePoint(code)).cids;
  return glyphOf(metrics, cid);
}

function widthOf(glyph: number | undefined, { advances, unitsPerEm }: FaceMetrics): number {
  return glyph === undefined ? 0 : ((advances[glyph] ?? 0) * 1000) / unitsPerEm;
}
