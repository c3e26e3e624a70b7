import { PDFDict, type PDFObject } from 'pdf-lib';
import { at, arrayAt, dictAt, nameAt, streamBytes, textAt, type OpenPdf } from '../pdf-objects.ts';

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
  claim(!at(pdf, form, 'XFA'), 'there is an XFA form');
  claim(!isTrue(at(pdf, form, 'NeedAppearances')), 'the form asks readers for appearances');
  claim((arrayAt(pdf, catalog, 'OutputIntents')?.length ?? 0) === 1, 'there is no single output intent');
  const { ID } = pdf.document.context.trailerInfo;
  claim(ID !== undefined, 'the file has no identifier');

  const metadata = dictAt(pdf, catalog, 'Metadata');
  claim(nameAt(pdf, metadata, 'Subtype') === 'XML', 'there is no XMP metadata');
  claim(at(pdf, metadata, 'Filter') === undefined, 'the XMP metadata is compressed');
  problems.push(...xmpProblems(pdf, Buffer.from(streamBytes(at(pdf, catalog, 'Metadata'))).toString('utf8')));
  for (const page of pdf.pages) {
    claim(nameAt(pdf, page.dict, 'Tabs') === 'S', `page ${page.index + 1} does not tab by structure`);
  }
  return problems;
}

function xmpProblems(pdf: OpenPdf, xmp: string): string[] {
  const problems: string[] = [];
  const broken = brokenTag(xmp);
  if (broken !== undefined) problems.push(`the XMP is not well-formed: ${broken}`);
  for (const [element, value] of Object.entries({
    'pdfuaid:part': '1',
    'pdfaid:part': '2',
    'pdfaid:conformance': 'A',
  })) {
    if (elementText(xmp, element) !== value) problems.push(`the XMP does not say ${element} ${value}`);
  }
  const info = pdf.document.context.lookupMaybe(pdf.document.context.trailerInfo.Info, PDFDict);
  const pairs = [
    ['Title', listItem(xmp, 'dc:title')],
    ['Author', listItem(xmp, 'dc:creator')],
    ['Subject', listItem(xmp, 'dc:description')],
    ['Keywords', elementText(xmp, 'pdf:Keywords')],
    ['Creator', elementText(xmp, 'xmp:CreatorTool')],
    ['Producer', elementText(xmp, 'pdf:Producer')],
    ['CreationDate', pdfDate(elementText(xmp, 'xmp:CreateDate'))],
    ['ModDate', pdfDate(elementText(xmp, 'xmp:ModifyDate'))],
  ] as const;
  for (const [key, stated] of pairs) {
    if (textAt(pdf, info, key) !== stated) problems.push(`Info and XMP differ in ${key}`);
  }
  if (!listItem(xmp, 'dc:title')) problems.push('the document has no title');
  return problems;
}

/** The first thing in a document's tags that breaks XML's rules, for the subset of XML that XMP uses. */
function brokenTag(xml: string): string | undefined {
  const body = xml.replaceAll(/<\?[^]*?\?>/g, '');
  const open: string[] = [];
  const leftover = body.replaceAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<&]*")*)\s*(\/?)>/g,
    (_, close, name, __, empty) => {
      if (close !== '' && open.pop() !== name) open.push(`</${String(name)}>`);
      if (close === '' && empty === '') open.push(String(name));
      return '';
    },
  );
  if (open.length > 0) return `<${open.join(' <')}`;
  return /[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/.exec(leftover)?.[0];
}

function elementText(xmp: string, name: string): string | undefined {
  const text = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xmp)?.[1];
  return text === undefined ? undefined : unescaped(text);
}

function listItem(xmp: string, name: string): string | undefined {
  const inner = new RegExp(`<${name}>([^]*?)</${name}>`).exec(xmp)?.[1];
  return inner === undefined ? undefined : elementText(inner, 'rdf:li');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function pdfDate(iso: string | undefined): string | undefined {
  return iso && `D:${iso.replaceAll(/[-:T]/g, '')}`;
}

/** BCP 47, near enough: a language of two or three letters and subtags. */
export function isLanguage(tag: string | undefined): boolean {
  return tag !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}

function isTrue(value: PDFObject | undefined): boolean {
  return value?.toString() === 'true';
}
