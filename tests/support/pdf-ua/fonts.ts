import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { arrayAt, at, dictAt, nameAt, numberAt, streamBytes, textAt, type OpenPdf } from '../pdf-objects.ts';
import { readToUnicode } from './character-map.ts';
import { readFontFile } from './font-file.ts';
import { shownIds } from './shown-text.ts';

/** Characters that have nothing to draw. */
const BLANK = /^[\p{Z}\p{C}\u{FE00}-\u{FE0F}\u034F\u2800]+$/u;
/** Marks are drawn as shapes over their letters, and a lam is drawn with the alef that it joins: see decisions 20 and 21. */
const SHAPED = /^(?:\p{M}|\u0644)$/u;
/** No text of a character: the mark of byte order, non-characters, controls, private use (ISO 14289-1, 7.21.7). */
const NO_TEXT = /\uFEFF|[\uFFFE\uFFFF]|\p{Co}|\p{Cs}|\p{Cc}/u;

/** That each glyph shown is embedded, as wide as the file says, and stands for a text (ISO 19005-2, 6.2.11). */
export function fontProblems(pdf: OpenPdf): string[] {
  const shown = shownIds(pdf);
  return pdf.document.context.enumerateIndirectObjects().flatMap(([, value]) => {
    if (!(value instanceof PDFDict) || nameAt(pdf, value, 'Type') !== 'Font') return [];
    const name = nameAt(pdf, value, 'BaseFont') ?? '';
    const tell = (problem: string): string => `${name}: ${problem}`;
    const ids = shown.get(value) ?? new Set();
    switch (nameAt(pdf, value, 'Subtype')) {
      case 'Type0':
        return compositeProblems(pdf, value, [...ids]).map(tell);
      case 'CIDFontType2':
        return descriptorProblems(pdf, value).map(tell);
      case 'TrueType':
        return [...descriptorProblems(pdf, value), ...simpleProblems(pdf, value, ids.size)].map(tell);
      default:
        return [tell('is of a kind that nobody here uses')];
    }
  });
}

/** A font's file, whole, of the name that the font has too. */
function descriptorProblems(pdf: OpenPdf, font: PDFDict): string[] {
  const problems: string[] = [];
  const claim = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  const descriptor = dictAt(pdf, font, 'FontDescriptor');
  const name = nameAt(pdf, font, 'BaseFont') ?? '';
  claim(/^[A-Z]{6}\+[\w-]+$/.test(name), 'is not named as a subset');
  claim(nameAt(pdf, descriptor, 'FontName') === name, 'has two names');
  claim(!at(pdf, descriptor, 'CIDSet') && !at(pdf, descriptor, 'CharSet'), 'lists its glyphs, which goes wrong');
  const file = at(pdf, descriptor, 'FontFile2');
  if (!(file instanceof PDFRawStream)) return [...problems, 'is not embedded'];
  const bytes = streamBytes(file);
  claim(numberAt(pdf, file.dict, 'Length1') === bytes.length, 'has a file of another length than it says');
  return [...problems, ...readFontFile(bytes).problems];
}

/** A font to type with: one map of characters, for Windows, and an encoding of the standard (6.2.11.6). */
function simpleProblems(pdf: OpenPdf, font: PDFDict, shown: number): string[] {
  const problems: string[] = [];
  const file = at(pdf, dictAt(pdf, font, 'FontDescriptor'), 'FontFile2');
  const { maps } = readFontFile(streamBytes(file));
  if (!maps.some(([platform, encoding]) => platform === 3 && encoding === 1)) problems.push('has no map of characters');
  if (shown > 0) problems.push('is shown, but is there to type with');
  return problems;
}

function compositeProblems(pdf: OpenPdf, font: PDFDict, ids: readonly number[]): string[] {
  const descendants = arrayAt(pdf, font, 'DescendantFonts') ?? [];
  const descendant = pdf.resolve(descendants[0]);
  if (descendants.length !== 1 || !(descendant instanceof PDFDict)) return ['has no single descendant'];
  const problems: string[] = [];
  const claim = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  claim(nameAt(pdf, font, 'Encoding') === 'Identity-H', 'is not coded by Identity-H');
  claim(nameAt(pdf, descendant, 'BaseFont') === nameAt(pdf, font, 'BaseFont'), 'has two names');
  const system = dictAt(pdf, descendant, 'CIDSystemInfo');
  claim(
    textAt(pdf, system, 'Registry') === 'Adobe' && textAt(pdf, system, 'Ordering') === 'Identity',
    'is of another collection',
  );
  claim(numberAt(pdf, system, 'Supplement') === 0, 'is of another collection');
  const glyphs = at(pdf, descendant, 'CIDToGIDMap');
  claim(glyphs instanceof PDFRawStream || glyphs === PDFName.of('Identity'), 'has no map of glyphs');
  const unicode = at(pdf, font, 'ToUnicode');
  const { texts, problems: broken } = readToUnicode(Buffer.from(streamBytes(unicode)).toString('latin1'));
  problems.push(...broken);
  const file = at(pdf, dictAt(pdf, descendant, 'FontDescriptor'), 'FontFile2');
  if (!file) return [...problems, 'is not embedded'];
  const outlines = readFontFile(streamBytes(file));
  const glyph = glyphMap(pdf, descendant);
  const widths = widthsOf(pdf, descendant);
  for (const [id, text] of texts) claim(!NO_TEXT.test(text), `character ${id} has a text that means nothing`);
  for (const id of ids) {
    const text = texts.get(id) ?? '';
    const number = glyph(id);
    claim(text !== '', `character ${id} has no text`);
    claim(number !== 0, `character ${id} is .notdef`);
    claim(number < outlines.glyphCount, `character ${id} has no glyph`);
    if (number >= outlines.glyphCount) continue;
    const width = outlines.width(number);
    claim(Math.abs((widths.get(id) ?? -1) - width) < 0.5, `character ${id} is not as wide as its glyph`);
    const drawnElsewhere = BLANK.test(text) || SHAPED.test(text);
    claim(outlines.draws(number) || drawnElsewhere, `character ${id} draws nothing for “${text}”`);
  }
  return problems;
}

function glyphMap(pdf: OpenPdf, descendant: PDFDict): (id: number) => number {
  if (nameAt(pdf, descendant, 'CIDToGIDMap') === 'Identity') return (id) => id;
  const map = streamBytes(at(pdf, descendant, 'CIDToGIDMap'));
  return (id) => ((map[id * 2] ?? 0) << 8) | (map[id * 2 + 1] ?? 0);
}

function widthsOf(pdf: OpenPdf, descendant: PDFDict): Map<number, number> {
  const widths = new Map<number, number>();
  const list = arrayAt(pdf, descendant, 'W') ?? [];
  for (let index = 0; index < list.length; index += 2) {
    const first = list[index];
    const run = list[index + 1];
    if (!(first instanceof PDFNumber) || !(run instanceof PDFArray)) throw new Error('W is not in runs.');
    run.asArray().forEach((width, offset) => widths.set(first.asNumber() + offset, Number(width.toString())));
  }
  return widths;
}
