import { fileChecksum } from './checksums.ts';
import { deflated } from './deflate.ts';
import { crossReferences, type ObjectPlace } from './cross-reference.ts';
import { startGathering } from './gather.ts';
import { syntaxOf } from './syntax.ts';
import { pdfText, type PdfDictionary, type PdfRef, type PdfValue } from './values.ts';

export { pdfText, type PdfDictionary, type PdfRef, type PdfValue } from './values.ts';

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

/** The second line has bytes beyond ASCII, which tells programs that the file is not text (ISO 32000-1, 7.5.2). */
const HEADER = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n';
/** How many objects share a stream: enough to deflate well, few enough to find one without reading all. */
const SHARED = 200;

/**
 * Writes the objects of a file. All but streams are gathered in object streams (ISO 32000-1, 7.5.7): a tagged file has
 * thousands of small objects that are much alike, and deflated together they take a fraction of their room.
 */
export function startPdf(info: PdfInfo): PdfObjects {
  const file = startGathering();
  file.add(HEADER);
  /** Object 0 is never used. */
  const places: (ObjectPlace | undefined)[] = [undefined];
  const open = new Set<number>();
  let shared: { id: number; text: string }[] = [];
  let entries: PdfDictionary = {};

  const number = (): PdfRef => ({ kind: 'ref', id: places.push(undefined) - 1 });
  const put = (id: number, value: PdfDictionary | readonly PdfValue[]): void => {
    shared.push({ id, text: syntaxOf(value) });
    if (shared.length === SHARED) flush();
  };
  const putStream = (id: number, dictionary: PdfDictionary, bytes: Uint8Array): void => {
    places[id] = { offset: file.size() };
    file.add(`${id} 0 obj\n${syntaxOf({ ...dictionary, Length: bytes.length })}\nstream\n`);
    file.add(bytes);
    file.add('\nendstream\nendobj\n');
  };
  const flush = (): void => {
    if (shared.length === 0) return;
    const { id: stream } = number();
    let index = '';
    let objects = '';
    shared.forEach(({ id, text }, position) => {
      places[id] = { stream, index: position };
      index += `${id} ${objects.length} `;
      objects += `${text}\n`;
    });
    const dictionary = { Type: 'ObjStm', N: shared.length, First: index.length, Filter: 'FlateDecode' };
    putStream(stream, dictionary, deflated(Buffer.from(index + objects, 'latin1')));
    shared = [];
  };
  const reserve = (): PdfRef => {
    const ref = number();
    open.add(ref.id);
    return ref;
  };
  const add = (value: PdfDictionary | readonly PdfValue[]): PdfRef => {
    const ref = number();
    put(ref.id, value);
    return ref;
  };
  const pages = number();
  return {
    pages,
    reserve,
    write(ref, value) {
      if (!open.delete(ref.id)) throw new RangeError(`Object ${ref.id} is written twice.`);
      put(ref.id, value);
    },
    add,
    stream(dictionary, bytes, plain) {
      const ref = number();
      if (plain || dictionary['Filter'] !== undefined) putStream(ref.id, dictionary, bytes);
      else putStream(ref.id, { ...dictionary, Filter: 'FlateDecode' }, deflated(bytes));
      return ref;
    },
    catalog: (more) => void (entries = { ...entries, ...more }),
    finish(kids, names) {
      const [unwritten] = open;
      if (unwritten !== undefined) throw new RangeError(`Object ${unwritten} is never written.`);
      put(pages.id, { Type: 'Pages', Kids: kids, Count: kids.length });
      const root = add({ Type: 'Catalog', Pages: pages, Names: names, ...entries });
      const about = add(infoDictionary(info));
      flush();
      const { id } = number();
      const offset = file.size();
      places[id] = { offset };
      const references = crossReferences(places);
      // The same bytes have the same identifier, and others have another (ISO 32000-1, 14.4).
      const name = fileChecksum(file.pieces());
      putStream(id, { ...references.entries, Root: root, Info: about, ID: [name, name] }, references.bytes);
      file.add(`startxref\n${offset}\n%%EOF\n`);
      return Buffer.concat(file.pieces());
    },
  };
}

function infoDictionary({ title, author, subject, keywords, producer, date }: PdfInfo): PdfDictionary {
  const day = pdfText(`D:${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`);
  return {
    Title: pdfText(title),
    Author: author ? pdfText(author) : undefined,
    Subject: subject ? pdfText(subject) : undefined,
    Keywords: keywords ? pdfText(keywords) : undefined,
    Creator: pdfText(producer),
    Producer: pdfText(producer),
    CreationDate: day,
    ModDate: day,
  };
}
