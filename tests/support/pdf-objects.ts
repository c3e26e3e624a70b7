/** Reads a PDF's objects with pdf-lib's parser, for assertions on what stands in the file. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import { readOperators, type Operator } from './content-stream.ts';

export interface PageObjects {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** From 0. */
  readonly index: number;
  readonly operators: readonly Operator[];
}

export interface OpenPdf {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly PageObjects[];
  /** Follows references until something else comes. */
  resolve(value: PDFObject | undefined): PDFObject | undefined;
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  const resolve = (value: PDFObject | undefined): PDFObject | undefined => document.context.lookup(value);
  const pages = document.getPages().map((page, index): PageObjects => {
    const dict = page.node;
    const contents = resolve(dict.get(PDFName.of('Contents')));
    const streams = contents instanceof PDFArray ? contents.asArray().map(resolve) : [contents];
    const content = Buffer.concat(streams.map((stream) => Buffer.concat([streamBytes(stream), Buffer.from('\n')])));
    return { ref: page.ref, dict, index, operators: readOperators(content.toString('latin1')) };
  });
  return { document, catalog: document.catalog, pages, resolve };
}

export function streamBytes(stream: PDFObject | undefined): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
}

export function at(pdf: OpenPdf, dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return pdf.resolve(dict?.get(PDFName.of(key)));
}

export function dictAt(pdf: OpenPdf, dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = at(pdf, dict, key);
  if (value instanceof PDFRawStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function arrayAt(pdf: OpenPdf, dict: PDFDict | undefined, key: string): readonly PDFObject[] | undefined {
  const value = at(pdf, dict, key);
  return value instanceof PDFArray ? value.asArray() : undefined;
}

export function numberAt(pdf: OpenPdf, dict: PDFDict | undefined, key: string): number | undefined {
  return numberOf(at(pdf, dict, key));
}

export function nameAt(pdf: OpenPdf, dict: PDFDict | undefined, key: string): string | undefined {
  const value = at(pdf, dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textAt(pdf: OpenPdf, dict: PDFDict | undefined, key: string): string | undefined {
  return textOf(at(pdf, dict, key));
}

export function refAt(dict: PDFDict | undefined, key: string): PDFRef | undefined {
  const value = dict?.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}

export function numberOf(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** The pairs of a flat name or number tree. */
export function pairs(values: readonly PDFObject[] | undefined): (readonly [PDFObject, PDFObject | undefined])[] {
  const list = values ?? [];
  return list.flatMap((key, index) => (index % 2 === 0 ? [[key, list[index + 1]] as const] : []));
}
