import { PDFArray, PDFName } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, numberOf, pairs, refAt, textAt, textOf, type OpenPdf } from '../pdf-objects.ts';
import { attribute, childElements, descendants, readStructure, type Element } from '../pdf-structure.ts';

/** Standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'
  ).split(' '),
);

/** What is there for the shape of what it stands in. */
const MAY_BE_EMPTY = new Set(['TD', 'TH', 'LBody']);

const NUMBERINGS = new Set('None Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha'.split(' '));

/** What an element may stand in, where that is laid down. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note', 'TOCI', 'Form'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};

/** What an element may hold, where that is laid down. */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};

export function structureProblems(pdf: OpenPdf): string[] {
  const tops = readStructure(pdf);
  const elements = tops.flatMap(descendants);
  return [
    ...(tops.length === 1 && tops[0]?.tag === 'Document' ? [] : ['the structure is not one Document']),
    ...tops.flatMap(nestingProblems),
    ...elements.flatMap((element) => elementProblems(pdf, element)),
    ...headingProblems(elements),
    ...noteProblems(pdf, elements),
  ];
}

function nestingProblems(element: Element): string[] {
  return childElements(element).flatMap((kid) => {
    const problems: string[] = [];
    const allowed = KIDS[element.tag];
    const parents = PARENTS[kid.tag];
    if (refAt(kid.dict, 'P')?.toString() !== element.ref.toString()) problems.push(`a ${kid.tag} has a wrong parent`);
    if (allowed && !allowed.includes(kid.tag)) problems.push(`a ${kid.tag} stands in a ${element.tag}`);
    if (parents && !parents.includes(element.tag)) problems.push(`a ${kid.tag} stands in a ${element.tag}`);
    return [...problems, ...nestingProblems(kid)];
  });
}

function elementProblems(pdf: OpenPdf, element: Element): string[] {
  const problems: string[] = [];
  if (!STANDARD.has(element.tag)) problems.push(`${element.tag} is no standard structure type`);
  if (element.kids.length === 0 && !MAY_BE_EMPTY.has(element.tag)) problems.push(`a ${element.tag} is empty`);
  if (element.tag === 'Figure') {
    if (!textAt(pdf, element.dict, 'Alt') && !textAt(pdf, element.dict, 'ActualText'))
      problems.push('a Figure has no Alt');
    const box = attribute(pdf, element, 'Layout', 'BBox');
    const sides = box instanceof PDFArray ? box.asArray().map(numberOf) : [];
    const [left = 0, bottom = 0, right = 0, top = 0] = sides;
    if (sides.length !== 4 || left >= right || bottom >= top) problems.push('a Figure has no BBox');
  }
  if (nameAt(pdf, element.dict, 'Type') !== 'StructElem') problems.push(`a ${element.tag} is no StructElem`);
  if (element.tag === 'Link' && !element.kids.some(({ kind }) => kind === 'object'))
    problems.push('a Link has no link');
  for (const key of ['Alt', 'ActualText', 'T', 'E']) {
    if (textAt(pdf, element.dict, key)?.trim() === '') problems.push(`a ${element.tag} has an empty ${key}`);
  }
  if (element.tag === 'LI' && !childElements(element).some(({ tag }) => tag === 'LBody'))
    problems.push('an LI has no LBody');
  if (element.tag === 'L') problems.push(...listProblems(pdf, element));
  return problems;
}

/** Labels are of the kind that the list says (ISO 14289-1, 7.6). */
function listProblems(pdf: OpenPdf, list: Element): string[] {
  const items = childElements(list).filter(({ tag }) => tag === 'LI');
  const labels = items.filter((item) => childElements(item).some(({ tag }) => tag === 'Lbl')).length;
  const numbering = attribute(pdf, list, 'List', 'ListNumbering');
  const kind = numbering instanceof PDFName ? numbering.decodeText() : '';
  const problems: string[] = [];
  if (items.length === 0) problems.push('an L has no LI');
  if (labels > 0 && !NUMBERINGS.has(kind)) problems.push('an L with labels has no ListNumbering');
  if (labels === 0 && kind !== 'None' && kind !== '') problems.push('an L without labels has a ListNumbering');
  return problems;
}

function headingProblems(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`an H${level} follows ${before === 0 ? 'no heading' : `an H${before}`}`] : [];
  });
}

function noteProblems(pdf: OpenPdf, elements: readonly Element[]): string[] {
  const tree = dictAt(pdf, dictAt(pdf, pdf.catalog, 'StructTreeRoot'), 'IDTree');
  const listed = new Map(pairs(arrayAt(pdf, tree, 'Names')).map(([id, element]) => [textOf(id), element?.toString()]));
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = textAt(pdf, element.dict, 'ID');
    if (id === undefined) return element.tag === 'Note' ? ['a Note has no ID'] : [];
    const problems = seen.has(id) ? [`the ID “${id}” is there twice`] : [];
    seen.add(id);
    return listed.get(id) === element.ref.toString() ? problems : [...problems, `the ID “${id}” is not in the ID tree`];
  });
}
