/** The text of a PDF in the order of its structure, as a screen reader goes through it, read without any viewer. */
import type { PDFDict } from 'pdf-lib';
import { cidsOf, type Operand } from './content-stream.ts';
import { arrayAt, at, dictAt, streamBytes, textAt, type OpenPdf } from './pdf-objects.ts';
import { readStructure, type Element } from './pdf-structure.ts';
import { readToUnicode } from './pdf-ua/character-map.ts';

export interface ReadText {
  /** Of the element itself and all below it, but for what stands in elements that are left out. */
  text(leaveOut?: readonly string[]): string;
  /** All that is shown, also where another text stands for it. */
  shown(): string;
}

/** Figures are read by what stands in them, such as captions; their alternative text is another thing. */
export function readingOf(pdf: OpenPdf): ReadText {
  const contents = contentTexts(pdf);
  const read = (element: Element, leaveOut: readonly string[]): string => {
    if (leaveOut.includes(element.tag)) return '';
    const said = textAt(pdf, element.dict, 'ActualText');
    if (said !== undefined) return ` ${said} `;
    const parts = element.kids.map((kid) => {
      if (kid.kind === 'element') return read(kid.element, leaveOut);
      return kid.kind === 'content' ? (contents.get(`${kid.page?.toString()} ${kid.mcid}`) ?? '') : '';
    });
    return INLINE.has(element.tag) ? parts.join('') : ` ${parts.join('')} `;
  };
  return {
    shown: () => [...contents.values()].join(' '),
    text: (leaveOut = []) =>
      readStructure(pdf)
        .map((top) => read(top, leaveOut))
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
  };
}

/** What does not part the words around it. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Lbl', 'Quote', 'Code']);

/** By page and id of marked content what is shown there. */
function contentTexts(pdf: OpenPdf): Map<string, string> {
  const texts = new Map<string, string>();
  const maps = new Map<PDFDict, ReadonlyMap<number, string>>();
  for (const page of pdf.pages) {
    const fonts = dictAt(pdf, dictAt(pdf, page.dict, 'Resources'), 'Font');
    const open: (number | undefined)[] = [];
    let font: ReadonlyMap<number, string> = new Map();
    let line = 0;
    for (const { name, operands } of page.operators) {
      const [first, second] = operands;
      if (name === 'BMC') open.push(undefined);
      else if (name === 'BDC') open.push(second?.kind === 'dictionary' ? numberIn(second.entries['MCID']) : undefined);
      else if (name === 'EMC') open.pop();
      else if (name === 'Tf' && first?.kind === 'name') font = mapOf(pdf, dictAt(pdf, fonts, first.value), maps);
      const id = open.findLast((one) => one !== undefined);
      if (id === undefined) continue;
      const key = `${page.ref.toString()} ${id}`;
      const add = (text: string): void => void texts.set(key, (texts.get(key) ?? '') + text);
      if (name === 'Tm') {
        const [, , , , , y = 0] = operands.map((one) => numberIn(one) ?? 0);
        // Words at the ends of lines are parted by the line's end alone.
        if (y !== line && texts.has(key)) add(' ');
        line = y;
      } else if (name === 'TJ' || name === 'Tj') {
        for (const shown of operands.flatMap(stringsIn))
          add(
            cidsOf(shown)
              .map((cid) => font.get(cid) ?? '')
              .join(''),
          );
      }
    }
  }
  return texts;
}

function mapOf(pdf: OpenPdf, font: PDFDict | undefined, known: Map<PDFDict, ReadonlyMap<number, string>>) {
  if (!font || !arrayAt(pdf, font, 'DescendantFonts')) return new Map<number, string>();
  const found =
    known.get(font) ?? readToUnicode(Buffer.from(streamBytes(at(pdf, font, 'ToUnicode'))).toString('latin1')).texts;
  known.set(font, found);
  return found;
}

function numberIn(operand: Operand | undefined): number | undefined {
  return operand?.kind === 'number' ? operand.value : undefined;
}

function stringsIn(operand: Operand): string[] {
  if (operand.kind === 'string') return [operand.value];
  return operand.kind === 'array' ? operand.items.flatMap(stringsIn) : [];
}
