import type { PDFDict } from 'pdf-lib';
import { PDFNumber, type PDFObject } from 'pdf-lib';
import { arrayAt, at, dictAt, nameAt, numberOf, pairs, textAt, type OpenPdf } from '../pdf-objects.ts';
import { isLanguage } from './language.ts';

/** Sides of a page (ISO 19005-2, 6.1.13), in points. */
const SMALLEST = 3;
const LARGEST = 14_400;
const NAMES = new Set(['Dests']);

/** What the file says of itself. */
export function documentProblems(pdf: OpenPdf): string[] {
  const { catalog } = pdf;
  const problems: string[] = [];
  const claim = (holds: boolean, problem: string): void => void (holds || problems.push(problem));

  const mark = dictAt(pdf, catalog, 'MarkInfo');
  claim(isTrue(at(pdf, mark, 'Marked')), 'MarkInfo does not say Marked');
  claim(!isTrue(at(pdf, mark, 'Suspects')), 'MarkInfo says Suspects');
  claim(isTrue(at(pdf, dictAt(pdf, catalog, 'ViewerPreferences'), 'DisplayDocTitle')), 'the title is not displayed');
  claim(isLanguage(textAt(pdf, catalog, 'Lang')), 'the document has no valid Lang');
  const form = dictAt(pdf, catalog, 'AcroForm');
  claim(!isTrue(at(pdf, form, 'NeedAppearances')), 'the form asks readers for appearances');
  claim(at(pdf, catalog, 'Version') === undefined, 'the catalog names another version');
  claim(at(pdf, catalog, 'OpenAction') === undefined, 'something happens when the file is opened');
  const names = dictAt(pdf, catalog, 'Names')?.keys() ?? [];
  for (const name of names) claim(NAMES.has(name.decodeText()), `there are names of ${name.decodeText()}`);
  return [
    ...problems,
    ...labelProblems(pdf),
    ...treeProblems(pdf),
    ...pdf.pages.flatMap((page) => pageProblems(pdf, page)),
  ];
}

/** Page labels begin with the first page (ISO 32000-1, 12.4.2). */
function labelProblems(pdf: OpenPdf): string[] {
  const labels = pairs(arrayAt(pdf, dictAt(pdf, pdf.catalog, 'PageLabels'), 'Nums'));
  const starts = labels.map(([page]) => numberOf(page) ?? -1);
  const right = starts[0] === 0 && ascending(starts) && (starts.at(-1) ?? 0) < pdf.pages.length;
  return right ? [] : ['the page labels are not in order'];
}

/** Trees of names and numbers are sorted, or readers do not find what they look for (7.9.6 and 7.9.7). */
function treeProblems(pdf: OpenPdf): string[] {
  const root = dictAt(pdf, pdf.catalog, 'StructTreeRoot');
  const keys = (tree: PDFDict | undefined, list: string): (number | string)[] =>
    pairs(arrayAt(pdf, tree, list)).map(([key]) => (key instanceof PDFNumber ? key.asNumber() : key.toString()));
  const trees: Readonly<Record<string, readonly (number | string)[]>> = {
    destinations: keys(dictAt(pdf, dictAt(pdf, pdf.catalog, 'Names'), 'Dests'), 'Names'),
    parents: keys(dictAt(pdf, root, 'ParentTree'), 'Nums'),
    IDs: keys(dictAt(pdf, root, 'IDTree'), 'Names'),
  };
  return Object.entries(trees).flatMap(([name, list]) =>
    ascending(list) ? [] : [`the tree of ${name} is not sorted`],
  );
}

function ascending(list: readonly (number | string)[]): boolean {
  return list.every((one, index) => index === 0 || (list[index - 1] ?? one) < one);
}

function pageProblems(pdf: OpenPdf, { dict, index }: OpenPdf['pages'][number]): string[] {
  const where = `page ${index + 1}`;
  const problems: string[] = [];
  if (nameAt(pdf, dict, 'Tabs') !== 'S') problems.push(`${where} does not tab by structure`);
  const [left = 0, bottom = 0, right = 0, top = 0] = (arrayAt(pdf, dict, 'MediaBox') ?? []).map(
    (side) => numberOf(side) ?? 0,
  );
  for (const side of [right - left, top - bottom]) {
    if (!(side >= SMALLEST && side <= LARGEST)) problems.push(`${where} is of no size`);
  }
  return problems;
}

function isTrue(value: PDFObject | undefined): boolean {
  return value?.toString() === 'true';
}
