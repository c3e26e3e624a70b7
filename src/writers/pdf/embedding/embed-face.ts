import { deflated } from '../objects/deflate.ts';
import { pdfText, type PdfObjects, type PdfRef, type PdfValue } from '../objects/pdf-objects.ts';
import type { CidFace } from '../faces/cid-face.ts';
import { glyphOf, type FaceMetrics } from '../faces/metrics.ts';
import { SYMBOLIC, subsetTag, writeDescriptor, type EmbeddedFile } from './font-descriptor.ts';
import { roundedUp } from './english-print.ts';
import { subsetFont } from './subset.ts';
import { toUnicodeMap } from './to-unicode.ts';

/**
 * Embeds the part of a face that is used, as a composite font (ISO 32000-1, 9.7) whose character ids are those of the
 * pages' content.
 *
 * @param used character ids, ascending, without repeats.
 */
export function embedFace(pdf: PdfObjects, face: CidFace, used: readonly number[]): PdfRef {
  const { metrics } = face;
  const cids = roundedUp(used, metrics);
  const subset = subsetOf(face, cids);
  const name = `${subset.tag}+${metrics.postscriptName}`;
  const descendant = pdf.add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
    FontDescriptor: writeDescriptor(pdf, metrics, name, subset, SYMBOLIC),
    DW: 1000,
    W: widths(metrics, cids),
    CIDToGIDMap: glyphMap(pdf, metrics, cids),
  });
  return pdf.add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: pdf.stream({ Filter: 'FlateDecode' }, subset.toUnicode),
  });
}

/** What a file embeds of a face, deflated. */
interface Subset extends EmbeddedFile {
  readonly tag: string;
  readonly toUnicode: Uint8Array;
}

/** Of each face the subset that was cut last: one file after the other mostly uses the same. */
const lastCut = new WeakMap<CidFace, { readonly key: string; readonly subset: Subset }>();

function subsetOf(face: CidFace, cids: readonly number[]): Subset {
  const key = cids.join(' ');
  const known = lastCut.get(face);
  if (known?.key === key) return known.subset;
  const { metrics } = face;
  const glyphs = cids.map((cid) => glyphOf(metrics, cid));
  const file = subsetFont(face.fontFile(), glyphs);
  const subset: Subset = {
    tag: subsetTag(`${metrics.postscriptName} ${key}`),
    file: deflated(file),
    length: file.length,
    toUnicode: deflated(Buffer.from(toUnicodeMap(texts(metrics, cids)), 'latin1')),
  };
  lastCut.set(face, { key, subset });
  return subset;
}

/** Advances in thousandths, run by run: `first [width width …]` (ISO 32000-1, 9.7.4.3). */
function widths(metrics: FaceMetrics, used: readonly number[]): PdfValue[] {
  const list: PdfValue[] = [];
  let run: number[] = [];
  used.forEach((cid, index) => {
    if (used[index - 1] !== cid - 1) {
      run = [];
      list.push(cid, run);
    }
    run.push(((metrics.advances[glyphOf(metrics, cid)] ?? 0) * 1000) / metrics.unitsPerEm);
  });
  return list;
}

/** Two bytes a character id, where aliases are used; otherwise ids are glyph numbers. */
function glyphMap(pdf: PdfObjects, metrics: FaceMetrics, used: readonly number[]): PdfValue {
  const last = used.at(-1) ?? 0;
  if (last < metrics.glyphCount) return 'Identity';
  const map = Buffer.alloc((last + 1) * 2);
  for (const cid of used) map.writeUInt16BE(glyphOf(metrics, cid), cid * 2);
  return pdf.stream({}, map);
}

/** What each character id stands for. */
function texts({ codePoints, cids, shapes }: FaceMetrics, used: readonly number[]): (readonly [number, string])[] {
  const wanted = new Set(used);
  const found: (readonly [number, string])[] = [];
  const add = (cid: number | undefined, text: string): void => {
    if (cid !== undefined && wanted.has(cid)) found.push([cid, text]);
  };
  cids.forEach((cid, index) => add(cid, String.fromCodePoint(codePoints[index] ?? 0)));
  for (const several of [shapes.mirrored, shapes.pictures, shapes.silent])
    for (const [text, cid] of Object.entries(several)) add(cid, text);
  // Of lam with alef the glyph stands for the alef; the lam has a silent one.
  for (const [text, forms] of Object.entries(shapes.joined)) for (const cid of forms) add(cid, text.slice(-1));
  return found.toSorted(([a], [b]) => a - b);
}
