import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFObject } from 'pdf-lib';
import { at, dictAt, nameAt, filtersOf, type OpenPdf } from '../pdf-objects.ts';

/** Keys that no dictionary of ours has a use for, and that PDF/A-2 or PDF/UA-1 forbid, by where they are forbidden. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  AA: 'actions by themselves (ISO 19005-2, 6.5.2)',
  JS: 'a script (6.5.1)',
  XFA: 'an XFA form (6.4.2)',
  EF: 'a file within it (6.8)',
  OPI: 'a stand-in for a picture (6.2.8)',
  PS: 'PostScript (6.2.9)',
  Alternates: 'another picture (6.2.8)',
  FFilter: 'an outer file (6.1.7)',
  FDecodeParms: 'an outer file (6.1.7)',
  Requirements: 'demands on readers (6.11)',
  AlternatePresentations: 'a slide show (6.10)',
  PresSteps: 'a slide show (6.10)',
  Perms: 'rights (6.1.12)',
  OCProperties: 'layers (6.9)',
  Ref: 'another file',
  DestOutputProfileRef: 'an outer profile (6.2.3)',
  NeedsRendering: 'an XFA form (6.4.2)',
  RichMediaContent: 'media (6.3.1)',
  RoleMap: 'structure types of its own',
};

/** What readers may do of themselves: go somewhere, in the file or on the web (6.5.1). */
const ACTIONS = new Set(['URI', 'GoTo']);
const FILTERS = new Set(['FlateDecode', 'DCTDecode']);

/** What holds of every object, wherever it is mentioned. */
export function objectProblems(pdf: OpenPdf): string[] {
  const problems = new Set<string>();
  const visit = (value: PDFObject): void => {
    if (value instanceof PDFRef) {
      if (!pdf.resolve(value)) problems.add(`${value.toString()} is mentioned, but not there`);
    } else if (value instanceof PDFArray) value.asArray().forEach(visit);
    else if (value instanceof PDFRawStream) {
      for (const one of streamProblems(pdf, value)) problems.add(one);
      visit(value.dict);
    } else if (value instanceof PDFDict) {
      for (const [key, inner] of value.entries()) {
        const reason = FORBIDDEN[key.decodeText()];
        if (reason !== undefined) problems.add(`there is ${reason}`);
        visit(inner);
      }
      for (const key of ['A', 'OpenAction']) {
        const action = dictAt(pdf, value, key);
        const kind = action && nameAt(pdf, action, 'S');
        // Attributes of structure elements are in an A too.
        if (action && !at(pdf, action, 'O') && !ACTIONS.has(kind ?? '')) problems.add(`there is an action ${kind}`);
        if (at(pdf, action, 'Next')) problems.add('an action has another after it');
      }
    }
  };
  for (const [, value] of pdf.document.context.enumerateIndirectObjects()) visit(value);
  return [...problems];
}

function streamProblems(pdf: OpenPdf, { dict }: PDFRawStream): string[] {
  const problems: string[] = [];
  const filters = filtersOf(pdf, dict);
  if (filters.some((filter) => !FILTERS.has(filter))) problems.push(`a stream is coded by ${filters.join(' and ')}`);
  if (at(pdf, dict, 'F')) problems.push('a stream stands in another file');
  if (nameAt(pdf, dict, 'Subtype') === 'PS' || dict.has(PDFName.of('Subtype2'))) problems.push('there is PostScript');
  return problems;
}
