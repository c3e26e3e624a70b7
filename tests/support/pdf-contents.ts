/** Finds every content stream of a PDF: of pages, of forms that they draw, and of what annotations look like. */
import { PDFDict, PDFRawStream, PDFRef, type PDFObject } from 'pdf-lib';
import { readOperators, type Operator } from './content-stream.ts';
import { arrayAt, at, dictAt, nameAt, streamBytes, type OpenPdf } from './pdf-objects.ts';

export interface ContentStream {
  /** For a message. */
  readonly where: string;
  readonly kind: 'page' | 'form' | 'appearance';
  readonly operators: readonly Operator[];
  /** What the stream names, as said by itself; undefined where it says nothing. */
  readonly resources: PDFDict | undefined;
}

const known = new WeakMap<OpenPdf, readonly ContentStream[]>();

/** Each once, however often it is drawn. */
export function contentStreams(pdf: OpenPdf): readonly ContentStream[] {
  const found = known.get(pdf) ?? findStreams(pdf);
  known.set(pdf, found);
  return found;
}

function findStreams(pdf: OpenPdf): ContentStream[] {
  const streams: ContentStream[] = [];
  const seen = new Set<PDFObject>();
  const addForms = (resources: PDFDict | undefined, where: string): void => {
    for (const [, value] of dictAt(pdf, resources, 'XObject')?.entries() ?? []) addForm(value, 'form', where);
  };
  const addForm = (value: PDFObject | undefined, kind: ContentStream['kind'], where: string): void => {
    const stream = pdf.resolve(value);
    if (!(stream instanceof PDFRawStream) || seen.has(stream)) return;
    seen.add(stream);
    if (nameAt(pdf, stream.dict, 'Subtype') === 'Image') return;
    const resources = dictAt(pdf, stream.dict, 'Resources');
    const operators = readOperators(Buffer.from(streamBytes(stream)).toString('latin1'));
    streams.push({ where, kind, operators, resources });
    addForms(resources, where);
  };
  for (const page of pdf.pages) {
    const where = `page ${page.index + 1}`;
    const resources = dictAt(pdf, page.dict, 'Resources');
    streams.push({ where, kind: 'page', operators: page.operators, resources });
    if (resources && !seen.has(resources)) addForms(resources, `a form of ${where}`);
    if (resources) seen.add(resources);
    for (const ref of arrayAt(pdf, page.dict, 'Annots') ?? []) {
      const annotation = pdf.resolve(ref);
      if (!(annotation instanceof PDFDict)) continue;
      for (const look of looksOf(pdf, annotation)) addForm(look, 'appearance', `an annotation on ${where}`);
    }
  }
  return streams;
}

/** The streams of all states of all appearances of an annotation. */
function looksOf(pdf: OpenPdf, annotation: PDFDict): PDFObject[] {
  const looks = at(pdf, annotation, 'AP');
  if (!(looks instanceof PDFDict)) return [];
  return looks.values().flatMap((value) => {
    const states = pdf.resolve(value);
    return states instanceof PDFDict ? states.values() : value instanceof PDFRef ? [value] : [];
  });
}
