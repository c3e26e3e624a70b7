import { startDestinations } from './destinations.ts';
import { writeForm } from './form/write-form.ts';
import { placeAnnotations, type Placed } from './annotations.ts';
import { writeLink } from './links.ts';
import { writeOutline } from './outline.ts';
import { writeOutputIntent } from './output-intent.ts';
import type { PageLabel, PdfMeta, PdfPart, PdfSources } from './part.ts';
import {
  pdfText,
  startPdf,
  type PdfDictionary,
  type PdfInfo,
  type PdfObjects,
  type PdfRef,
} from '../objects/pdf-objects.ts';
import { placePages, slotsOf, type PlacedPage, type Spread } from './placed-page.ts';
import { writePart } from './structure-tree.ts';
import { writePages } from './write-pages.ts';
import { xmpPacket } from './xmp.ts';

/**
 * Makes a file of drawn papers: one, or the parts of a pack in their order. Tagged throughout (PDF/UA-1 and PDF/A-2a);
 * the same parts give the same bytes.
 *
 * @param spreads what the pages of the file show, for one that is folded once it is printed; each page of each part by
 *   itself unless said.

 * @throws RangeError where a page shows a face that is not in `sources`, or a link leads to no heading.
 */
export function assemblePdf(
  parts: readonly PdfPart[],
  meta: PdfMeta,
  sources: PdfSources,
  spreads?: readonly Spread[],
): Uint8Array {
  const info = infoOf(meta);
  const pdf = startPdf(info);
  const pages = placePages(pdf, parts, spreads);
  const { links, fields } = placeAnnotations(
    pdf,
    pages,
    parts.map(({ structure }) => structure),
  );
  const annotations = [...links, ...fields];
  const targets = startDestinations(parts, pages);

  writePages(pdf, pages, annotations, sources);
  for (const link of links) writeLink(pdf, link, targets);
  const form = writeForm(pdf, fields, {
    faceOf: sources.face,
    titleOf: (part) => parts[part]?.title ?? meta.title,
  });
  const outline = writeOutline(pdf, parts, targets);
  pdf.catalog({
    Lang: pdfText(meta.language),
    ViewerPreferences: { DisplayDocTitle: true, ...printPreferences(meta) },
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(pdf, parts, meta, { pages, annotations }),
    ...(form && { AcroForm: form }),
    ...(outline && { Outlines: outline, PageMode: 'UseOutlines' }),
    PageLabels: { Nums: (meta.pageLabels ?? [{ page: 0 }]).flatMap((label) => [label.page, pageLabel(label)]) },
    Metadata: writeMetadata(pdf, info, meta.language),
    OutputIntents: [writeOutputIntent(pdf)],
  });
  return pdf.finish(
    pages.map((page) => page.ref),
    targets.names(),
  );
}

function infoOf({ title, author, subject, keywords, date, version }: PdfMeta): PdfInfo {
  const [own, by, about, words] = [title, author, subject, keywords].map(xmlText);
  return { title: own ?? '', author: by, subject: about, keywords: words, date, producer: `coursepack ${version}` };
}

/** What the XMP and a string of the file can both hold in full. */
const LONGEST = 16_000;

/** XML, and so XMP, has no place for controls, halves of characters, and what is none. */
function xmlText(text: string | undefined): string | undefined {
  return text?.slice(0, LONGEST).replaceAll(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+/gu, ' ');
}

/** Writes the tree of structure elements, and the tree that leads from content back to them (ISO 32000-1, 14.7.4.4). */
function writeStructure(
  pdf: PdfObjects,
  parts: readonly PdfPart[],
  meta: PdfMeta,
  placed: { readonly pages: readonly PlacedPage[]; readonly annotations: readonly Placed[] },
): PdfRef {
  const root = pdf.reserve();
  const pack = parts.length === 1 ? undefined : pdf.reserve();
  const pages = byPart(placed.pages, ({ layers }) => layers.map(({ part }) => part));
  const annotations = byPart(placed.annotations, ({ layer }) => [layer.part]);
  const written = parts.map((part, index) =>
    writePart(pdf, part, {
      parent: pack ?? root,
      part: index,
      pages: pages.get(index) ?? [],
      annotations: annotations.get(index) ?? [],
      ...(pack && { pack: { prefix: `${index + 1}.`, language: meta.language } }),
    }),
  );
  const tops = written.flatMap(({ elements }) => elements[0] ?? []);
  if (pack) pdf.write(pack, { Type: 'StructElem', S: 'Document', P: root, K: tops });

  const elementOf = (part: number, node: number | undefined): PdfRef => {
    const element = node === undefined ? undefined : written[part]?.elements[node];
    if (!element) throw new RangeError(`Content of part ${part + 1} belongs to no structure element.`);
    return element;
  };
  const ofPages = placed.pages.flatMap((page, index) => {
    const owners = slotsOf(page).map(({ layer, slot }) =>
      elementOf(layer.part, parts[layer.part]?.structure.slots[slot]),
    );
    return [index, pdf.add(owners)];
  });
  const ofAnnotations = placed.annotations.flatMap(({ structParent, layer, area }) => [
    structParent,
    elementOf(layer.part, area.node),
  ]);
  const ids = written.flatMap((part) => part.ids).toSorted(([a], [b]) => (a < b ? -1 : 1));
  pdf.write(root, {
    Type: 'StructTreeRoot',
    K: pack ?? tops,
    ParentTree: pdf.add({ Nums: [...ofPages, ...ofAnnotations] }),
    ParentTreeNextKey: placed.pages.length + placed.annotations.length,
    ...(ids.length > 0 && { IDTree: pdf.add({ Names: ids.flatMap(([id, element]) => [pdfText(id), element]) }) }),
  });
  return root;
}

/** Gathers things by the parts that they belong to, in their order. */
function byPart<T>(things: readonly T[], partsOf: (thing: T) => readonly number[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const thing of things) {
    for (const part of new Set(partsOf(thing))) {
      const own = found.get(part);
      if (own) own.push(thing);
      else found.set(part, [thing]);
    }
  }
  return found;
}

/** What a print window begins with (ISO 32000-1, table 150). */
function printPreferences({ print }: PdfMeta): PdfDictionary {
  if (!print) return {};
  const duplex = { one: 'Simplex', long: 'DuplexFlipLongEdge', short: 'DuplexFlipShortEdge' }[print.sides];
  return { Duplex: duplex, ...(print.actualSize && { PrintScaling: 'None' }) };
}

function pageLabel({ style = 'decimal', prefix, start = 1 }: PageLabel): PdfDictionary {
  const numerals = { decimal: 'D', roman: 'r', none: undefined }[style];
  return { S: numerals, ...(prefix && { P: pdfText(prefix) }), ...(start > 1 && { St: start }) };
}

function writeMetadata(pdf: PdfObjects, info: PdfInfo, language: string): PdfRef {
  return pdf.stream({ Type: 'Metadata', Subtype: 'XML' }, Buffer.from(xmpPacket(info, language), 'utf8'), 'plain');
}
