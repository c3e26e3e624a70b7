import { PDFDict } from 'pdf-lib';
import { at, filtersOf, nameAt, streamBytes, textOf, type OpenPdf } from '../pdf-objects.ts';
import { readXml, type XmlElement } from '../xml-tree.ts';
import { extensionProblems } from './xmp-extensions.ts';
import { described, ID_NAMESPACES, XMP_PROPERTIES } from './xmp-properties.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The metadata stream: well-formed, of known properties, in step with the Info dictionary (ISO 19005-2, 6.6). */
export function metadataProblems(pdf: OpenPdf): string[] {
  const stream = at(pdf, pdf.catalog, 'Metadata');
  const dict = stream && 'dict' in stream && stream.dict instanceof PDFDict ? stream.dict : undefined;
  if (!dict) return ['there is no XMP metadata'];
  const problems: string[] = [];
  if (nameAt(pdf, dict, 'Type') !== 'Metadata' || nameAt(pdf, dict, 'Subtype') !== 'XML')
    problems.push('the metadata does not say that it is XMP');
  if (filtersOf(pdf, dict).length > 0) problems.push('the XMP metadata is compressed');
  const xmp = Buffer.from(streamBytes(stream)).toString('utf8');
  return [...problems, ...packetProblems(xmp), ...xmpProblems(pdf, xmp)];
}

/** The instructions around the packet name no encoding and no size (6.6.2.1). */
function packetProblems(xmp: string): string[] {
  const head = xmp.startsWith('<?xpacket begin="﻿" id="W5M0MpCehiHzreSzNTczkc9d"?>');
  return head && /<\?xpacket end="[rw]"\?>$/.test(xmp) ? [] : ['the XMP is in no packet'];
}

function xmpProblems(pdf: OpenPdf, xmp: string): string[] {
  let root: XmlElement;
  try {
    root = readXml(xmp);
  } catch (error) {
    return [`the XMP is not well-formed: ${(error as Error).message}`];
  }
  const [rdf] = root.name === 'xmpmeta' ? root.kids : [root];
  if (rdf?.name !== 'RDF' || rdf.namespace !== RDF) return ['the XMP has no RDF'];
  if (
    rdf.kids.some(
      ({ name, namespace, attributes }) =>
        name !== 'Description' || namespace !== RDF || attributes.get('rdf:about') !== '',
    )
  )
    return ['the XMP describes something else'];
  const properties = rdf.kids.flatMap(({ kids }) => kids);
  const extensions = described(properties);
  return [
    ...properties.flatMap((property) => propertyProblems(property, extensions)),
    ...extensionProblems(properties),
    ...identityProblems(properties),
    ...infoProblems(pdf, properties),
  ];
}

/** Properties are predefined or described, once each, with a value of their type (6.6.2.3). */
function propertyProblems(property: XmlElement, extensions: ReadonlyMap<string, string>): string[] {
  const key = `${property.namespace}${property.name}`;
  const name = `${property.prefix}:${property.name}`;
  const type = XMP_PROPERTIES.get(key) ?? extensions.get(key);
  if (type === undefined) return [`the XMP has an unknown property ${name}`];
  const [prefix] = ID_NAMESPACES.filter(([, namespace]) => namespace === property.namespace).map(([one]) => one);
  const problems =
    prefix !== undefined && prefix !== property.prefix ? [`${name} has another prefix than ${prefix}`] : [];
  const container = { Alt: 'Alt', Seq: 'Seq', Bag: 'Bag' }[type];
  if (container) {
    const [list, ...more] = property.kids;
    const items = list?.kids ?? [];
    const right =
      list?.name === container && more.length === 0 && items.length > 0 && items.every((one) => one.name === 'li');
    if (!right) problems.push(`${name} is no ${container}`);
    if (type === 'Alt' && !items.some(({ attributes }) => attributes.get('xml:lang') === 'x-default'))
      problems.push(`${name} has no default`);
    if (items.some(({ text }) => text.trim() === '')) problems.push(`${name} is empty`);
    return problems;
  }
  if (property.kids.length > 0 && type !== 'Schemas') problems.push(`${name} is no simple value`);
  if (type === 'Date' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(property.text))
    problems.push(`${name} is no date with a zone`);
  if (type === 'Integer' && !/^\d+$/.test(property.text)) problems.push(`${name} is no number`);
  if (type === 'Text' && property.text.trim() === '') problems.push(`${name} is empty`);
  return problems;
}

/** PDF/UA-1 and PDF/A-2a, each said once (ISO 14289-1, 5; ISO 19005-2, 6.6.4). */
function identityProblems(properties: readonly XmlElement[]): string[] {
  const wanted = { 'pdfuaid:part': '1', 'pdfaid:part': '2', 'pdfaid:conformance': 'A' };
  return Object.entries(wanted).flatMap(([name, value]) => {
    const found = properties.filter((one) => `${one.prefix}:${one.name}` === name);
    return found.length === 1 && found[0]?.text === value ? [] : [`the XMP does not say ${name} ${value}`];
  });
}

/** Where each key of the Info dictionary stands in the XMP (ISO 19005-1, table 1). */
const INFO: Readonly<Record<string, string>> = {
  Title: 'dc:title',
  Author: 'dc:creator',
  Subject: 'dc:description',
  Keywords: 'pdf:Keywords',
  Creator: 'xmp:CreatorTool',
  Producer: 'pdf:Producer',
  CreationDate: 'xmp:CreateDate',
  ModDate: 'xmp:ModifyDate',
};

function infoProblems(pdf: OpenPdf, properties: readonly XmlElement[]): string[] {
  const { Info } = pdf.document.context.trailerInfo;
  const info = pdf.document.context.lookupMaybe(Info, PDFDict);
  const problems: string[] = [];
  for (const [key, name] of Object.entries(INFO)) {
    const property = properties.find((one) => `${one.prefix}:${one.name}` === name);
    const items = property?.kids[0]?.kids ?? [];
    const stated = items.length > 0 ? items[0]?.text : property?.text;
    const value = key.endsWith('Date') ? stated && `D:${stated.replaceAll(/[-:T]/g, '')}` : stated;
    if (textOf(at(pdf, info, key)) !== value || items.length > 1) problems.push(`Info and XMP differ in ${key}`);
  }
  for (const key of info?.keys() ?? []) {
    if (!(key.decodeText() in INFO)) problems.push(`Info has a key ${key.decodeText()}, which the XMP cannot have`);
  }
  if (!properties.some(({ prefix, name }) => `${prefix}:${name}` === 'dc:title'))
    problems.push('the document has no title');
  return problems;
}
