import { PDFArray, PDFDict, PDFNumber, PDFRef, type PDFObject } from 'pdf-lib';
import { arrayAt, at, dictAt, nameAt, numberAt, refAt, type OpenPdf } from './pdf-objects.ts';

/** A structure element as it stands in a file, with what it holds in reading order. */
export interface Element {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly tag: string;
  readonly kids: readonly ElementKid[];
}

type ElementKid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'content'; readonly page: PDFRef | undefined; readonly mcid: number }
  | { readonly kind: 'object'; readonly page: PDFRef | undefined; readonly object: PDFRef | undefined };

const known = new WeakMap<OpenPdf, readonly Element[]>();

/** The elements right under the root of the structure. */
export function readStructure(pdf: OpenPdf): readonly Element[] {
  const root = dictAt(pdf, pdf.catalog, 'StructTreeRoot');
  const found = known.get(pdf) ?? refsOf(root, 'K', pdf).map((ref) => readElement(pdf, ref));
  known.set(pdf, found);
  return found;
}

/** The element and all below it, in reading order. */
export function descendants(element: Element): Element[] {
  return [element, ...childElements(element).flatMap(descendants)];
}

export function childElements(element: Element): Element[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** An attribute of an element, by its owner and name. */
export function attribute(pdf: OpenPdf, element: Element, owner: string, name: string): PDFObject | undefined {
  const value = at(pdf, element.dict, 'A');
  const all = value instanceof PDFArray ? value.asArray().map(pdf.resolve) : [value];
  const own = all.find((one) => one instanceof PDFDict && nameAt(pdf, one, 'O') === owner);
  return own instanceof PDFDict ? at(pdf, own, name) : undefined;
}

/** An outline of tags, for reading in a failed test: `Table(THead(TR(TH TH)) …)`. */
export function tagsOf(element: Element): string {
  const kids = childElements(element).map(tagsOf).join(' ');
  return kids === '' ? element.tag : `${element.tag}(${kids})`;
}

function readElement(pdf: OpenPdf, ref: PDFRef): Element {
  const dict = pdf.resolve(ref);
  if (!(dict instanceof PDFDict)) throw new Error(`Structure element ${ref.toString()} is no dictionary.`);
  const page = refAt(dict, 'Pg');
  const value = at(pdf, dict, 'K');
  const raw = refAt(dict, 'K');
  const list = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [raw ?? value];
  return { ref, dict, tag: nameAt(pdf, dict, 'S') ?? '', kids: list.map((kid) => readKid(pdf, kid, page)) };
}

function readKid(pdf: OpenPdf, kid: PDFObject, page: PDFRef | undefined): ElementKid {
  if (kid instanceof PDFNumber) return { kind: 'content', page, mcid: kid.asNumber() };
  const value = pdf.resolve(kid);
  if (!(value instanceof PDFDict)) throw new Error('A structure element holds something unknown.');
  switch (nameAt(pdf, value, 'Type')) {
    case 'MCR':
      return { kind: 'content', page: refAt(value, 'Pg') ?? page, mcid: numberAt(pdf, value, 'MCID') ?? -1 };
    case 'OBJR':
      return { kind: 'object', page: refAt(value, 'Pg') ?? page, object: refAt(value, 'Obj') };
    default:
      if (!(kid instanceof PDFRef)) throw new Error('A structure element is not an object of its own.');
      return { kind: 'element', element: readElement(pdf, kid) };
  }
}

function refsOf(dict: PDFDict | undefined, key: string, pdf: OpenPdf): PDFRef[] {
  const single = refAt(dict, key);
  const list = arrayAt(pdf, dict, key);
  if (single && !list) return [single];
  return (list ?? []).filter((one) => one instanceof PDFRef);
}
