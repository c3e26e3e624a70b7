/** Reads the fields of a PDF form out of its objects, for assertions on them. */
import { PDFDict, PDFRef } from 'pdf-lib';
import { arrayAt, at, dictAt, textAt, type OpenPdf } from './pdf-objects.ts';

/** A field with nothing but widgets below it. */
export interface FieldObject {
  /** The whole name, from the top of the form down. */
  readonly name: string;
  readonly partialName: string | undefined;
  readonly dict: PDFDict;
  /** The field itself where it is one object with its only widget. */
  readonly widgets: readonly WidgetObject[];
}

export interface WidgetObject {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** @param tell called with what is wrong with the tree of fields. */
export function readFields(pdf: OpenPdf, tell: (problem: string) => void = () => {}): FieldObject[] {
  const tops = refsIn(arrayAt(pdf, dictAt(pdf, pdf.catalog, 'AcroForm'), 'Fields'));
  return tops.flatMap((ref) => readField(pdf, { ref, above: undefined, prefix: '' }, tell));
}

interface Place {
  readonly ref: PDFRef;
  readonly above: PDFDict | undefined;
  readonly prefix: string;
}

function readField(pdf: OpenPdf, { ref, above, prefix }: Place, tell: (problem: string) => void): FieldObject[] {
  const dict = pdf.resolve(ref);
  if (!(dict instanceof PDFDict)) {
    tell('the form names a field that is not there');
    return [];
  }
  const partialName = textAt(pdf, dict, 'T');
  const name = `${prefix}${partialName ?? ''}`;
  if (dictAt(pdf, dict, 'Parent') !== above) tell(`the field ${name} has a wrong parent`);
  if (!textAt(pdf, dict, 'TU')) tell(`${name} has no TU`);
  if (!partialName || partialName.includes('.')) tell(`“${partialName ?? ''}” is no name for a field`);
  const kids = refsIn(arrayAt(pdf, dict, 'Kids')).map((kid) => ({ ref: kid, dict: pdf.resolve(kid) }));
  if (kids.length === 0) return [{ name, partialName, dict, widgets: [{ ref, dict }] }];
  const widgets = kids.filter((kid): kid is WidgetObject => kid.dict instanceof PDFDict && !at(pdf, kid.dict, 'T'));
  if (widgets.length === 0)
    return kids.flatMap((kid) => readField(pdf, { ref: kid.ref, above: dict, prefix: `${name}.` }, tell));
  for (const widget of widgets) {
    if (dictAt(pdf, widget.dict, 'Parent') !== dict) tell(`a widget of ${name} has a wrong parent`);
  }
  return [{ name, partialName, dict, widgets }];
}

/** An entry of a widget, or else of its field. */
export function inherited(pdf: OpenPdf, field: FieldObject, widget: WidgetObject, key: string) {
  return at(pdf, widget.dict, key) ?? at(pdf, field.dict, key);
}

function refsIn(values: readonly unknown[] | undefined): PDFRef[] {
  return (values ?? []).filter((one) => one instanceof PDFRef);
}
