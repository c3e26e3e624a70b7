/**
 * The machine-checkable conditions of PDF/UA-1 (ISO 14289-1; the Matterhorn Protocol lists them) and of PDF/A-2a
 * (ISO 19005-2), as far as they say anything of files like ours: what no file of ours has is forbidden outright. Reads
 * files with pdf-lib's parser, and their bytes without any, so that the writer does not judge itself.
 */
import { expect } from 'vitest';
import { openPdf, type OpenPdf } from './pdf-objects.ts';
import { annotationProblems } from './pdf-ua/annotations.ts';
import { byteProblems } from './pdf-ua/bytes.ts';
import { colourProblems } from './pdf-ua/colour.ts';
import { contentProblems } from './pdf-ua/content.ts';
import { documentProblems } from './pdf-ua/document.ts';
import { formProblems } from './pdf-ua/forms.ts';
import { fontProblems } from './pdf-ua/fonts.ts';
import { imageProblems } from './pdf-ua/images.ts';
import { languageProblems } from './pdf-ua/language.ts';
import { metadataProblems } from './pdf-ua/metadata.ts';
import { objectProblems } from './pdf-ua/objects.ts';
import { operatorProblems, stateProblems } from './pdf-ua/operators.ts';
import { structureProblems } from './pdf-ua/structure.ts';
import { tableProblems } from './pdf-ua/tables.ts';

/** Each names what is wrong, in words; none for a file in order. */
type Rule = (pdf: OpenPdf) => string[];

const RULES: readonly Rule[] = [
  documentProblems,
  metadataProblems,
  objectProblems,
  colourProblems,
  imageProblems,
  operatorProblems,
  stateProblems,
  contentProblems,
  structureProblems,
  tableProblems,
  languageProblems,
  annotationProblems,
  formProblems,
  fontProblems,
];

export async function pdfUaProblems(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  return [...byteProblems(bytes), ...RULES.flatMap((rule) => rule(pdf))];
}

/** For every test that makes a file. */
export async function expectAccessible(bytes: Uint8Array): Promise<void> {
  expect(await pdfUaProblems(bytes)).toEqual([]);
}
