import type { PDFDict } from 'pdf-lib';
import { cidsOf, type Operand } from '../content-stream.ts';
import { contentStreams } from '../pdf-contents.ts';
import { dictAt, type OpenPdf } from '../pdf-objects.ts';

/** By font the character ids that any content shows with it: pages, forms and appearances. */
export function shownIds(pdf: OpenPdf): Map<PDFDict, Set<number>> {
  const shown = new Map<PDFDict, Set<number>>();
  for (const { operators, resources } of contentStreams(pdf)) {
    const fonts = dictAt(pdf, resources, 'Font');
    let font: PDFDict | undefined;
    const saved: (PDFDict | undefined)[] = [];
    for (const { name, operands } of operators) {
      if (name === 'q') saved.push(font);
      if (name === 'Q') font = saved.pop();
      if (name === 'Tf') font = operands[0]?.kind === 'name' ? dictAt(pdf, fonts, operands[0].value) : undefined;
      if (name !== 'TJ' && name !== 'Tj') continue;
      // That it is not among the resources is told where operators are looked at.
      if (!font) continue;
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
