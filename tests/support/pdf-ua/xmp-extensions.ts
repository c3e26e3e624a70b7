import type { XmlElement } from '../xml-tree.ts';
import { propertiesOf, schemasIn } from './xmp-properties.ts';

const SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#';
const PROPERTY = 'http://www.aiim.org/pdfa/ns/property#';

/** What a description has to say: each field by its own prefix, and none left out (ISO 19005-2, 6.6.2.3.3). */
export function extensionProblems(properties: readonly XmlElement[]): string[] {
  const schemas = schemasIn(properties);
  const lists = properties.filter(({ name, prefix }) => prefix === 'pdfaExtension' && name === 'schemas');
  return [
    ...lists.flatMap(({ kids }) =>
      kids.length === 1 && kids[0]?.name === 'Bag' ? [] : ['the extension schemas are no Bag'],
    ),
    ...schemas.flatMap((schema) => [
      ...fieldProblems(schema, 'pdfaSchema', SCHEMA, ['schema', 'namespaceURI', 'prefix', 'property']),
      ...schema.kids.flatMap(({ name, kids }) =>
        name !== 'property' || kids[0]?.name === 'Seq' ? [] : ['the properties of an extension schema are no Seq'],
      ),
      ...propertiesOf(schema).flatMap((property) => [
        ...fieldProblems(property, 'pdfaProperty', PROPERTY, ['name', 'valueType', 'category', 'description']),
        ...categoryProblems(property),
      ]),
    ]),
  ];
}

function fieldProblems(element: XmlElement, prefix: string, namespace: string, fields: readonly string[]): string[] {
  const problems = element.attributes.get('rdf:parseType') === 'Resource' ? [] : [`a ${prefix} is no resource`];
  const said = element.kids.map(({ name }) => name);
  if (said.toSorted().join(' ') !== fields.toSorted().join(' ')) problems.push(`a ${prefix} says ${said.join(', ')}`);
  if (element.kids.some((kid) => kid.prefix !== prefix || kid.namespace !== namespace))
    problems.push(`a ${prefix} has a field of another schema`);
  const simple = element.kids.filter(({ name }) => name !== 'property');
  if (simple.some(({ text }) => text.trim() === '')) problems.push(`a ${prefix} has an empty field`);
  return problems;
}

function categoryProblems({ kids }: XmlElement): string[] {
  const category = kids.find(({ name }) => name === 'category')?.text;
  return category === 'internal' || category === 'external' ? [] : [`a property is neither internal nor external`];
}
