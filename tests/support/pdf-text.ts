/** All that can be read out of a PDF: the words on its pages, and whatever else stands in the file. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import { streamBytes } from './pdf-objects.ts';

/** The words of each page as a reader copies them, running heads and feet too, parted by single spaces. */
export async function textOfPages(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await Promise.all(
      numbers.map(async (number) => {
        const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
        const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
        return text.replaceAll(/\s+/g, ' ').trim();
      }),
    );
  } finally {
    await task.destroy();
  }
}

export async function textOf(bytes: Uint8Array): Promise<string> {
  return (await textOfPages(bytes)).join(' ');
}

/**
 * Every name, string and stream of the file, decoded and unpacked: titles, bookmarks, alternative texts, metadata,
 * names of fields and destinations, and the bytes as they are.
 */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const found = [Buffer.from(bytes).toString('latin1')];
  const visit = (value: PDFObject): void => {
    if (value instanceof PDFString || value instanceof PDFHexString) found.push(value.decodeText());
    else if (value instanceof PDFName) found.push(value.decodeText());
    else if (value instanceof PDFArray) value.asArray().forEach(visit);
    else if (value instanceof PDFDict) value.entries().forEach(([key, inner]) => (visit(key), visit(inner)));
    else if (value instanceof PDFRawStream) {
      visit(value.dict);
      found.push(Buffer.from(streamBytes(value)).toString('utf8'));
    }
  };
  for (const [, value] of document.context.enumerateIndirectObjects()) visit(value);
  return found.join('\n');
}
