import { PDFArray, PDFDict, PDFRef } from 'pdf-lib';
import {
  arrayAt,
  at,
  dictAt,
  nameAt,
  numberAt,
  numberOf,
  pairs,
  refAt,
  textAt,
  textOf,
  type OpenPdf,
} from '../pdf-objects.ts';
import { descendants, readStructure } from '../pdf-structure.ts';

const PRINT = 4;
/** Invisible, hidden, not viewed, or viewed on and off (ISO 19005-2, 6.3.2). */
const UNSEEN = 1 + 2 + 32 + 256;

/** That every annotation is in the structure once, says what it is, and leads somewhere. */
export function annotationProblems(pdf: OpenPdf): string[] {
  const problems: string[] = [];
  const holders = new Map<string, { readonly tag: string; readonly ref: string }[]>();
  for (const element of readStructure(pdf).flatMap(descendants)) {
    for (const kid of element.kids) {
      if (kid.kind !== 'object') continue;
      const key = kid.object?.toString() ?? '';
      holders.set(key, [...(holders.get(key) ?? []), { tag: element.tag, ref: element.ref.toString() }]);
    }
  }
  const root = dictAt(pdf, pdf.catalog, 'StructTreeRoot');
  const tree = dictAt(pdf, root, 'ParentTree');
  const parents = new Map(pairs(arrayAt(pdf, tree, 'Nums')).map(([key, value]) => [numberOf(key), value?.toString()]));
  const next = numberAt(pdf, root, 'ParentTreeNextKey') ?? 0;
  if ([...parents.keys()].some((key) => key === undefined || key >= next))
    problems.push('ParentTreeNextKey is too low');

  for (const page of pdf.pages) {
    for (const ref of arrayAt(pdf, page.dict, 'Annots') ?? []) {
      const annotation = pdf.resolve(ref);
      if (!(annotation instanceof PDFDict) || !(ref instanceof PDFRef)) continue;
      const kind = nameAt(pdf, annotation, 'Subtype') ?? '';
      const claim = (holds: boolean, problem: string): void =>
        void (holds || problems.push(`page ${page.index + 1}: a ${kind} ${problem}`));
      const [holder, ...others] = holders.get(ref.toString()) ?? [];
      holders.delete(ref.toString());
      claim(holder !== undefined && others.length === 0, 'is not once in the structure');
      claim(nameAt(pdf, annotation, 'Type') === 'Annot', 'is no Annot');
      claim(refAt(annotation, 'P')?.toString() === page.ref.toString(), 'is of another page');
      claim(liesOn(pdf, page.dict, annotation), 'does not lie on its page');
      claim(['Link', 'Widget'].includes(kind), 'is of a kind that nobody here uses');
      const expected = { Link: 'Link', Widget: 'Form' }[kind] ?? 'Annot';
      claim(holder?.tag === expected, `is in a ${holder?.tag}`);
      claim(parents.get(numberAt(pdf, annotation, 'StructParent')) === holder?.ref, 'has a wrong StructParent');
      const flags = numberAt(pdf, annotation, 'F') ?? 0;
      claim((flags & PRINT) !== 0 && (flags & UNSEEN) === 0, 'is not printed or hidden');
      if (kind === 'Link') {
        claim(Boolean(textAt(pdf, annotation, 'Contents')?.trim()), 'says nothing');
        claim(leadsSomewhere(pdf, annotation), 'leads nowhere');
      }
    }
  }
  if (holders.size > 0) problems.push('the structure names an annotation that is on no page');
  return [...problems, ...outlineProblems(pdf)];
}

function leadsSomewhere(pdf: OpenPdf, annotation: PDFDict): boolean {
  const action = dictAt(pdf, annotation, 'A');
  if (action) return /^[\u0021-\u007E]+$/.test(textAt(pdf, action, 'URI') ?? '');
  return isPlace(pdf, at(pdf, annotation, 'Dest'));
}

/** An area of some size, with its corners in order, that meets the page. */
function liesOn(pdf: OpenPdf, page: PDFDict, annotation: PDFDict): boolean {
  const sides = (dict: PDFDict, key: string): number[] =>
    (arrayAt(pdf, dict, key) ?? []).map((one) => numberOf(one) ?? NaN);
  const [left = 0, bottom = 0, right = 0, top = 0] = sides(annotation, 'Rect');
  const [pageLeft = 0, pageBottom = 0, pageRight = 0, pageTop = 0] = sides(page, 'MediaBox');
  return (
    left < right &&
    bottom < top &&
    left >= pageLeft - 1 &&
    bottom >= pageBottom - 1 &&
    right <= pageRight + 1 &&
    top <= pageTop + 1
  );
}

/** A destination, or the name of one. */
function isPlace(pdf: OpenPdf, target: ReturnType<typeof at>): boolean {
  const name = textOf(target);
  if (name !== undefined) {
    const names = dictAt(pdf, dictAt(pdf, pdf.catalog, 'Names'), 'Dests');
    const found = pairs(arrayAt(pdf, names, 'Names')).find(([key]) => textOf(key) === name);
    return found !== undefined && isPlace(pdf, pdf.resolve(found[1]));
  }
  const [page] = target instanceof PDFArray ? target.asArray() : [];
  return pdf.pages.some(({ ref }) => ref.toString() === page?.toString());
}

function outlineProblems(pdf: OpenPdf): string[] {
  const problems: string[] = [];
  const visit = (parent: PDFDict | undefined): number => {
    let count = 0;
    let previous: PDFDict | undefined;
    for (let item = dictAt(pdf, parent, 'First'); item; item = dictAt(pdf, item, 'Next')) {
      count++;
      const title = textAt(pdf, item, 'Title');
      if (!title) problems.push('a bookmark has no title');
      if (!isPlace(pdf, at(pdf, item, 'Dest'))) problems.push(`the bookmark “${title}” leads nowhere`);
      if (dictAt(pdf, item, 'Parent') !== parent) problems.push(`the bookmark “${title}” has a wrong parent`);
      if (dictAt(pdf, item, 'Prev') !== previous) problems.push(`the bookmark “${title}” has a wrong neighbour`);
      const kids = visit(item);
      if (kids !== Math.abs(numberAt(pdf, item, 'Count') ?? 0)) problems.push(`the bookmark “${title}” counts wrongly`);
      previous = item;
    }
    if (dictAt(pdf, parent, 'Last') !== previous) problems.push('a level of bookmarks has a wrong end');
    return count;
  };
  visit(dictAt(pdf, pdf.catalog, 'Outlines'));
  return problems;
}
