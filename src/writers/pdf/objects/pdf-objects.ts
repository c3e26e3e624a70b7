/**
 * The objects of a PDF file, written by pdfkit. This file alone touches pdfkit, and it uses only how pdfkit numbers and
 * writes objects: structure, annotations, outline, metadata and fonts are made elsewhere in this folder.
 */
import { createHash } from 'node:crypto';
import { startGathering } from './gather.ts';
import { loadPdfkit, type KitDocument, type KitReference } from './load-pdfkit.ts';

/* oxlint-disable no-underscore-dangle -- these are pdfkit's names */

/** An indirect object: `12 0 R` where it is mentioned. */
export interface PdfRef {
  readonly id: number;
}

/** Values as pdfkit takes them: a plain string is a name (`/Page`), a {@link pdfText} a text string. */
export type PdfValue =
  string | number | boolean | null | PdfText | Uint8Array | PdfRef | readonly PdfValue[] | PdfDictionary;

export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}

/** A text string, in UTF-16 where it needs to be. */
export type PdfText = InstanceType<typeof String>;

export function pdfText(text: string): PdfText {
  // oxlint-disable-next-line no-new-wrappers -- this is how pdfkit tells a text from a name
  return new String(text);
}

/** Single values of the file, all of them kept in step with its XMP by the caller. */
export interface PdfInfo {
  readonly title: string;
  readonly author?: string | undefined;
  readonly subject?: string | undefined;
  readonly keywords?: string | undefined;
  readonly producer: string;
  readonly date: Date;
}

export interface PdfObjects {
  /** Numbers an object that is written later. */
  reserve(): PdfRef;
  write(ref: PdfRef, value: PdfDictionary | readonly PdfValue[]): void;
  add(value: PdfDictionary | readonly PdfValue[]): PdfRef;
  /** Adds a stream: compressed here, unless the dictionary names a filter that it went through, or `plain` is asked for. */
  stream(dictionary: PdfDictionary, bytes: Uint8Array, plain?: 'plain'): PdfRef;
  /** Says more in the catalog. */
  catalog(entries: PdfDictionary): void;
  /** The root of the page tree, written at the end with these pages. */
  readonly pages: PdfRef;
  /** Writes the page tree and the catalog's name dictionary, and gives the whole file. */
  finish(pages: readonly PdfRef[], names: PdfDictionary): Uint8Array;
}

const END = Buffer.from('%%EOF\n');

export function startPdf(info: PdfInfo): PdfObjects {
  const kit = newDocument(info);
  const file = startGathering();
  file.add(kit.read() ?? '');
  // pdfkit hands every line to a stream; gathering them here is several times as fast and needs no waiting.
  kit._write = (chunk) => {
    const line = typeof chunk === 'string' ? `${chunk}\n` : chunk;
    file.add(line);
    kit._offset += line.length;
  };
  const open = new Map<PdfRef, KitReference>();
  const reserve = (): PdfRef => {
    const ref = kit.ref({});
    open.set(ref, ref);
    return ref;
  };
  const write = (ref: PdfRef, value: PdfDictionary | readonly PdfValue[]): void => {
    const kitRef = open.get(ref);
    if (!kitRef) throw new RangeError(`Object ${ref.id} is written twice.`);
    open.delete(ref);
    kitRef.data = value;
    kitRef.end();
  };
  return {
    pages: kit._root.data.Pages,
    reserve,
    write,
    add(value) {
      const ref = kit.ref(value);
      ref.end();
      return ref;
    },
    stream(dictionary, bytes, plain) {
      const ref = kit.ref({ ...dictionary });
      if (plain) ref.compress = false;
      ref.end(bytes);
      return ref;
    },
    catalog: (entries) => void Object.assign(kit._root.data, entries),
    finish(pages, names) {
      const [unwritten] = open.keys();
      if (unwritten) throw new RangeError(`Object ${unwritten.id} is never written.`);
      kit._root.data.Pages.data = { Type: 'Pages', Kids: pages, Count: pages.length };
      kit._root.data.Names.data = names;
      kit._id = fingerprint(file.pieces());
      kit.end();
      const bytes = Buffer.concat(file.pieces());
      if (!bytes.subarray(-6).equals(END)) throw new RangeError('pdfkit still waits for an object to be written.');
      return bytes;
    },
  };
}

function newDocument(info: PdfInfo): KitDocument {
  const Kit = loadPdfkit();
  const { title, author, subject, keywords, producer, date } = info;
  const optional = { ...(author && { Author: author }), ...(subject && { Subject: subject }) };
  const kit = new Kit({
    font: null,
    autoFirstPage: false,
    pdfVersion: '1.7',
    displayTitle: true,
    info: {
      Title: title,
      ...optional,
      ...(keywords && { Keywords: keywords }),
      Creator: producer,
      Producer: producer,
      CreationDate: date,
      ModDate: date,
    },
  });
  // What pdfkit would write of its own at the end: metadata that is not escaped, structure, and forms.
  return Object.assign(kit, {
    endMetadata: nothing,
    endMarkings: nothing,
    endAcroForm: nothing,
  });
}

function nothing(): void {}

/** The same bytes have the same identifier, and others have another (ISO 32000-1, 14.4). */
function fingerprint(pieces: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest().subarray(0, 16);
}
