import type { CheckArea, RadioArea, TextArea } from '../../../../layout/page.ts';
import { annotation, type PlacedField } from '../annotations.ts';
import { components } from '../../drawing/content.ts';
import { pdfText, type PdfDictionary, type PdfObjects, type PdfRef } from '../../objects/pdf-objects.ts';
import type { Appearances } from './appearances.ts';
import type { Question } from './field-names.ts';
import { defaultAppearance, type TypingFonts } from './typing-fonts.ts';

/** Flags of fields (ISO 32000-1, tables 226 to 228). */
const RADIO = 0x8000 + 0x4000; // one of them stays chosen
const MULTILINE = 0x1000;

/** Where what is typed starts (table 222). */
const FROM_THE_RIGHT = 2;

/** What a box is when it is ticked. */
const TICKED = 'Yes';

/** What a widget is drawn with. */
interface Look {
  readonly appearances: Appearances;
  readonly fonts: TypingFonts;
}

/** Where a field hangs in the tree of names. */
interface InTree {
  readonly name: string;
  readonly parent: PdfRef | undefined;
}

/** Writes the field of a question, with its widgets. */
export function writeQuestion(pdf: PdfObjects, { fields }: Question, place: InTree, look: Look): PdfRef {
  const [first] = fields;
  const field = { T: pdfText(place.name), Parent: place.parent, TU: pdfText(first.area.tooltip) };
  switch (first.area.kind) {
    case 'radio':
      return writeRadios(pdf, fields, field, look);
    case 'check':
      return writeAlone(pdf, first, { ...field, ...checkBox(first.area, look) });
    case 'text':
      return writeAlone(pdf, first, { ...field, ...textField(first.area, look) });
  }
}

/** A field with one widget is one object with it. */
function writeAlone(pdf: PdfObjects, placed: PlacedField, field: PdfDictionary): PdfRef {
  pdf.write(placed.ref, { ...widget(placed), ...field });
  return placed.ref;
}

function writeRadios(pdf: PdfObjects, fields: readonly PlacedField[], field: PdfDictionary, look: Look): PdfRef {
  const group = pdf.reserve();
  for (const placed of fields) {
    if (placed.area.kind !== 'radio') continue;
    pdf.write(placed.ref, { ...widget(placed), Parent: group, ...radioButton(placed.area, look) });
  }
  pdf.write(group, { ...field, FT: 'Btn', Ff: RADIO, V: 'Off', Kids: fields.map(({ ref }) => ref) });
  return group;
}

function widget(placed: PlacedField): PdfDictionary {
  return { ...annotation(placed, pdfText(placed.area.description)), Subtype: 'Widget' };
}

function radioButton(area: RadioArea, { appearances }: Look): PdfDictionary {
  return {
    AS: 'Off',
    AP: { N: { [area.value]: appearances.dot(area), Off: appearances.empty(area) } },
    MK: { CA: pdfText(DINGBATS.circle) },
  };
}

function checkBox(area: CheckArea, { appearances }: Look): PdfDictionary {
  return {
    FT: 'Btn',
    V: 'Off',
    AS: 'Off',
    AP: { N: { [TICKED]: appearances.tick(area), Off: appearances.empty(area) } },
    MK: { CA: pdfText(DINGBATS.tick) },
  };
}

function textField(area: TextArea, { appearances, fonts }: Look): PdfDictionary {
  const font = fonts.fontOf(area);
  return {
    FT: 'Tx',
    Ff: area.multiline ? MULTILINE : 0,
    Q: area.side === 'right' ? FROM_THE_RIGHT : undefined,
    V: pdfText(''),
    DA: pdfText(defaultAppearance(area, font)),
    AP: { N: appearances.words(area, font) },
    ...(area.cover
      ? { MK: { BG: numbers(area.cover.ground), BC: numbers(area.cover.edge) }, BS: { W: 1, S: 'S' } }
      : { MK: {}, BS: { W: 0, S: 'S' } }),
  };
}

/** What a viewer that draws marks anew takes from ZapfDingbats. */
const DINGBATS = { circle: 'l', tick: '4' } as const;

function numbers(colour: string): number[] {
  return components(colour).split(' ').map(Number);
}
