/** Reads a PDF's objects with pdf-lib's parser, for assertions on what stands in the file. */
import { inflateSync } from 'node:zlib';
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
  if (!(stream instanceof PDFRawStream)) return new Uint8Array();
  const plainlyDeflated = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  // pdf-lib inflates in its own code, which takes many times as long.
  if (plainlyDeflated && !stream.dict.has(PDFName.of('DecodeParms'))) return inflateSync(stream.contents);
  return decodePDFRawStream(stream).decode();
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

/** The filters that a stream went through. */
export function filtersOf(pdf: OpenPdf, dict: PDFDict): string[] {
  const value = at(pdf, dict, 'Filter');
  const all = value instanceof PDFArray ? value.asArray().map(pdf.resolve) : [value];
  return all.flatMap((one) => (one instanceof PDFName ? [one.decodeText()] : []));
}
