import type { XmlElement } from '../xml-tree.ts';

/** The schemas that PDF/A-2 knows and that our files use, by the prefix that is usual for each (XMP 2005). */
const SCHEMAS: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
};

/** The value types of the properties that a file may have without describing them. */
const TYPES: Readonly<Record<string, string>> = {
  'dc:format': 'Text',
  'dc:title': 'Alt',
  'dc:description': 'Alt',
  'dc:creator': 'Seq',
  'dc:language': 'Bag',
  'pdf:Keywords': 'Text',
  'pdf:Producer': 'Text',
  'xmp:CreatorTool': 'Text',
  'xmp:CreateDate': 'Date',
  'xmp:ModifyDate': 'Date',
  'xmp:MetadataDate': 'Date',
  'pdfaid:part': 'Integer',
  'pdfaid:conformance': 'Text',
  'pdfaExtension:schemas': 'Schemas',
};

/** By namespace and name. */
export const XMP_PROPERTIES: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).map(([name, type]) => {
    const [prefix = '', local = ''] = name.split(':');
    return [`${SCHEMAS[prefix]}${local}`, type];
  }),
);

/** Whose prefix is laid down too (ISO 19005-2, 6.6.4; ISO 14289-1, 5; ISO 19005-2, 6.6.2.3.3). */
export const ID_NAMESPACES: readonly (readonly [prefix: string, namespace: string])[] = [
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['pdfaExtension', 'http://www.aiim.org/pdfa/ns/extension/'],
];

/** The properties that a file describes by itself, with their types. */
export function described(properties: readonly XmlElement[]): ReadonlyMap<string, string> {
  return new Map(
    schemasIn(properties).flatMap((schema) => {
      const namespace = valueOf(schema, 'namespaceURI') ?? '';
      return propertiesOf(schema).map(
        (one) => [`${namespace}${valueOf(one, 'name')}`, valueOf(one, 'valueType') ?? ''] as const,
      );
    }),
  );
}

/** The descriptions of schemas, each a list item with its fields. */
export function schemasIn(properties: readonly XmlElement[]): XmlElement[] {
  const lists = properties.filter(({ prefix, name }) => prefix === 'pdfaExtension' && name === 'schemas');
  return lists.flatMap(({ kids }) => kids.flatMap((bag) => bag.kids));
}

export function propertiesOf(schema: XmlElement): XmlElement[] {
  return schema.kids.filter(({ name }) => name === 'property').flatMap(({ kids }) => kids.flatMap((seq) => seq.kids));
}

export function valueOf(element: XmlElement, name: string): string | undefined {
  return element.kids.find((kid) => kid.name === name)?.text;
}
