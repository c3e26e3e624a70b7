import { create } from 'fontkit';
import { PDFArray, PDFDict, PDFNumber } from 'pdf-lib';
import { cidsOf, type Operand } from '../content-stream.ts';
import { arrayAt, at, dictAt, nameAt, streamBytes, type OpenPdf } from '../pdf-objects.ts';

/** That each glyph shown is embedded, as wide as the file says, and stands for a text. */
export function fontProblems(pdf: OpenPdf): string[] {
  return [...shownIds(pdf)].flatMap(([font, ids]) => {
    const name = nameAt(pdf, font, 'BaseFont') ?? '';
    if (nameAt(pdf, font, 'Subtype') !== 'Type0') return [`${name} is no composite font`];
    return compositeProblems(pdf, font, [...ids]).map((problem) => `${name}: ${problem}`);
  });
}

function compositeProblems(pdf: OpenPdf, font: PDFDict, ids: readonly number[]): string[] {
  const problems: string[] = [];
  const claim = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  const descendant = pdf.resolve(arrayAt(pdf, font, 'DescendantFonts')?.[0]);
  if (!(descendant instanceof PDFDict)) return ['has no descendant'];
  const descriptor = dictAt(pdf, descendant, 'FontDescriptor');
  const name = nameAt(pdf, font, 'BaseFont') ?? '';
  claim(nameAt(pdf, font, 'Encoding') === 'Identity-H', 'is not coded by Identity-H');
  claim(/^[A-Z]{6}\+/.test(name), 'is not named as a subset');
  claim(nameAt(pdf, descendant, 'BaseFont') === name && nameAt(pdf, descriptor, 'FontName') === name, 'has two names');
  const file = at(pdf, descriptor, 'FontFile2');
  if (!file) return ['is not embedded'];
  const outlines = create(streamBytes(file));
  const glyph = glyphMap(pdf, descendant);
  const widths = widthsOf(pdf, descendant);
  const texts = textsOf(Buffer.from(streamBytes(at(pdf, font, 'ToUnicode'))).toString('latin1'));
  for (const id of ids) {
    const text = texts.get(id);
    const width = (outlines.getGlyph(glyph(id)).advanceWidth * 1000) / outlines.unitsPerEm;
    claim(glyph(id) !== 0, `character ${id} is .notdef`);
    claim(glyph(id) < outlines.numGlyphs, `character ${id} has no glyph`);
    claim(Math.abs((widths.get(id) ?? -1) - width) < 0.5, `character ${id} is not as wide as its glyph`);
    claim(text !== undefined && text !== '', `character ${id} has no text`);
    claim(
      !/[\uFEFF\uFFFE\uE000-\uF8FF]/.test(text ?? '') && text !== '\0',
      `character ${id} has a text that means nothing`,
    );
  }
  return problems;
}

/** By font the character ids that pages show with it. */
function shownIds(pdf: OpenPdf): Map<PDFDict, Set<number>> {
  const shown = new Map<PDFDict, Set<number>>();
  for (const page of pdf.pages) {
    const fonts = dictAt(pdf, dictAt(pdf, page.dict, 'Resources'), 'Font');
    let font: PDFDict | undefined;
    const saved: (PDFDict | undefined)[] = [];
    for (const { name, operands } of page.operators) {
      if (name === 'q') saved.push(font);
      if (name === 'Q') font = saved.pop();
      if (name === 'Tf') font = operands[0]?.kind === 'name' ? dictAt(pdf, fonts, operands[0].value) : undefined;
      if (name !== 'TJ' && name !== 'Tj') continue;
      if (!font) throw new Error(`Page ${page.index + 1} shows text in a font that is not among its resources.`);
      const ids = shown.get(font) ?? new Set();
      shown.set(font, ids);
      for (const text of operands.flatMap(stringsIn)) for (const id of cidsOf(text)) ids.add(id);
    }
  }
  return shown;
}

function stringsIn(operand: Operand): string[] {
  if (operand.kind === 'string') return [operand.value];
  return operand.kind === 'array' ? operand.items.flatMap(stringsIn) : [];
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

function textsOf(map: string): Map<number, string> {
  const pairs = [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)];
  return new Map(
    pairs.map(([, id = '', text = '']) => [
      Number.parseInt(id, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}
