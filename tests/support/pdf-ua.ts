/**
 * The machine-checkable conditions of PDF/UA-1 (ISO 14289-1; the Matterhorn Protocol lists them) and the parts of
 * PDF/A-2a that our files rely on. Reads files with pdf-lib's parser, so that the writer does not judge itself.
 */
import { expect } from 'vitest';
import { openPdf, type OpenPdf } from './pdf-objects.ts';
import { annotationProblems } from './pdf-ua/annotations.ts';
import { contentProblems } from './pdf-ua/content.ts';
import { documentProblems } from './pdf-ua/document.ts';
import { formProblems } from './pdf-ua/forms.ts';
import { fontProblems } from './pdf-ua/fonts.ts';
import { structureProblems } from './pdf-ua/structure.ts';

/** Each names what is wrong, in words; none for a file in order. */
type Rule = (pdf: OpenPdf) => string[];

const RULES: readonly Rule[] = [
  documentProblems,
  contentProblems,
  structureProblems,
  annotationProblems,
  formProblems,
  fontProblems,
];

export async function pdfUaProblems(bytes: Uint8Array): Promise<string[]> {
  const header = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const pdf = await openPdf(bytes);
  return [...(header === '%PDF-1.7' ? [] : [`the header is ${header}`]), ...RULES.flatMap((rule) => rule(pdf))];
}

/** For every test that makes a file. */
export async function expectAccessible(bytes: Uint8Array): Promise<void> {
  expect(await pdfUaProblems(bytes)).toEqual([]);
}
