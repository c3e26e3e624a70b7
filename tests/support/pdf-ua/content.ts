import { PDFArray, PDFRef } from 'pdf-lib';
import type { Operator } from '../content-stream.ts';
import { arrayAt, dictAt, numberAt, numberOf, pairs, type OpenPdf, type PageObjects } from '../pdf-objects.ts';
import { descendants, readStructure } from '../pdf-structure.ts';

/** What paints: text, paths, images, shadings. */
const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'BI']);

/** That all content is tagged or an artifact, and that content and structure lead to each other. */
export function contentProblems(pdf: OpenPdf): string[] {
  const problems: string[] = [];
  const owners = ownersOfContent(pdf, problems);
  const tree = dictAt(pdf, dictAt(pdf, pdf.catalog, 'StructTreeRoot'), 'ParentTree');
  const parents = new Map(pairs(arrayAt(pdf, tree, 'Nums')).map(([key, value]) => [numberOf(key), pdf.resolve(value)]));
  const pages = new Set(pdf.pages.map(({ ref }) => ref.toString()));
  for (const page of owners.keys())
    if (!pages.has(page)) problems.push(`an element has content on ${page}, which is no page`);
  for (const page of pdf.pages) {
    const where = `page ${page.index + 1}`;
    const { ids, problems: found } = markedContent(page);
    const own = owners.get(page.ref.toString()) ?? new Map<number, string>();
    problems.push(...found.map((problem) => `${where}: ${problem}`));
    const list = parents.get(numberAt(pdf, page.dict, 'StructParents'));
    const back = list instanceof PDFArray ? list.asArray() : [];
    for (const id of ids) {
      const owner = own.get(id);
      if (!owner) problems.push(`${where}: content ${id} is in no structure element`);
      else if (back[id]?.toString() !== owner) problems.push(`${where}: the parent tree is wrong for content ${id}`);
    }
    back.forEach((owner, id) => {
      if (owner instanceof PDFRef && !ids.has(id)) problems.push(`${where}: the parent tree lists content ${id}`);
    });
    for (const id of own.keys()) if (!ids.has(id)) problems.push(`${where}: there is no content ${id}`);
  }
  return problems;
}

/** By page, and there by id, the element that holds a piece of content. */
function ownersOfContent(pdf: OpenPdf, problems: string[]): Map<string, Map<number, string>> {
  const owners = new Map<string, Map<number, string>>();
  for (const element of readStructure(pdf).flatMap(descendants)) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const page = kid.page?.toString() ?? '';
      const onPage = owners.get(page) ?? new Map<number, string>();
      owners.set(page, onPage);
      if (onPage.has(kid.mcid)) problems.push(`content ${kid.mcid} of ${page} is in two structure elements`);
      onPage.set(kid.mcid, element.ref.toString());
    }
  }
  return owners;
}

function markedContent(page: PageObjects): { readonly ids: ReadonlySet<number>; readonly problems: readonly string[] } {
  const ids = new Set<number>();
  const problems: string[] = [];
  const open: ('artifact' | 'content' | 'other')[] = [];
  let inText = false;
  for (const operator of page.operators) {
    const { name } = operator;
    if (name === 'BMC' || name === 'BDC') {
      const id = contentId(operator);
      const kind = tagOf(operator) === 'Artifact' ? 'artifact' : id === undefined ? 'other' : 'content';
      if (kind === 'artifact' && open.includes('content')) problems.push('an artifact lies in tagged content');
      if (kind === 'content' && open.includes('artifact')) problems.push('tagged content lies in an artifact');
      if (kind === 'content' && open.includes('content')) problems.push('tagged content lies in tagged content');
      if (id !== undefined && ids.has(id)) problems.push(`content ${id} is there twice`);
      if (id !== undefined) ids.add(id);
      open.push(kind);
    } else if (name === 'EMC') {
      if (open.pop() === undefined) problems.push('marked content ends that did not begin');
    } else if (name === 'BT' || name === 'ET') {
      if (inText === (name === 'BT')) problems.push('text objects are not balanced');
      inText = name === 'BT';
    } else if (PAINTING.has(name) && !open.some((kind) => kind !== 'other')) {
      problems.push(`${name} paints what is neither tagged nor an artifact`);
    }
  }
  if (open.length > 0) problems.push('marked content does not end');
  if (inText) problems.push('a text object does not end');
  return { ids, problems };
}

function tagOf({ operands: [tag] }: Operator): string | undefined {
  return tag?.kind === 'name' ? tag.value : undefined;
}

function contentId({ operands: [, properties] }: Operator): number | undefined {
  const id = properties?.kind === 'dictionary' ? properties.entries['MCID'] : undefined;
  return id?.kind === 'number' ? id.value : undefined;
}
