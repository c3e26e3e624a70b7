/** An indirect object: `12 0 R` where it is mentioned. */
export interface PdfRef {
  readonly kind: 'ref';
  readonly id: number;
}

/** A text string, in UTF-16 where it needs to be. */
export interface PdfText {
  readonly kind: 'text';
  readonly text: string;
}

/** What stands in a file: a plain string is a name (`/Page`), a {@link pdfText} a text string, bytes a string of bytes. */
export type PdfValue =
  string | number | boolean | null | PdfText | Uint8Array | PdfRef | readonly PdfValue[] | PdfDictionary;

/** Keys without a value are left out. */
export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}

export function pdfText(text: string): PdfText {
  return { kind: 'text', text };
}
