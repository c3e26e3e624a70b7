import { expect, test } from 'vitest';
import { everywhere, paper, problemsWith, type Fault } from './samples.ts';

test.each<[string, Fault, string]>([
  ['another part', ['<pdfuaid:part>1<', '<pdfuaid:part>2<'], 'the XMP does not say pdfuaid:part 1'],
  ['another level', ['<pdfaid:conformance>A<', '<pdfaid:conformance>B<'], 'does not say pdfaid:conformance A'],
  ['a bare ampersand', ['power &amp; &lt;', 'power &amp. &lt;'], 'the XMP is not well-formed: &'],
  ['an open tag', ['</dc:title>', '</dc:tltle>'], 'the XMP is not well-formed'],
  ['a control character', ['power &amp;', 'power \u0001'], 'the XMP is not well-formed: a character is none'],
  ['a non-character', ['>Sharing power', '>\u00EF\u00BF\u00BE'], 'the XMP is not well-formed: a character is none'],
  ['an unknown prefix', ['xmlns:pdfuaid=', 'xmlns:pdfuaix='], 'pdfuaid is no known prefix'],
  [
    'another date than in Info',
    ['<xmp:CreateDate>2027', '<xmp:CreateDate>2028'],
    'Info and XMP differ in CreationDate',
  ],
  ['a date without a zone', ['Z</xmp:CreateDate>', ' </xmp:CreateDate>'], 'xmp:CreateDate is no date with a zone'],
  ['an unknown property', everywhere('dc:format>', 'dc:source>'), 'the XMP has an unknown property dc:source'],
  [
    'an undescribed property',
    everywhere('pdfaExtension:schemas', 'pdfaExtension:schemax'),
    'unknown property pdfuaid:part',
  ],
  ['another prefix', everywhere('pdfaid', 'pdfaxx'), 'pdfaxx:part has another prefix than pdfaid'],
  ['an empty property', ['>application/pdf<', `>${' '.repeat(15)}<`], 'dc:format is empty'],
  ['a number that is none', ['<pdfuaid:part>1<', '<pdfuaid:part>I<'], 'pdfuaid:part is no number'],
  [
    'a list of the wrong kind',
    everywhere(/(<rdf:|<\/rdf:)Alt(?=><(?:rdf:li|\/dc:title))/g, '$1Bag'),
    'dc:title is no Alt',
  ],
  ['a title for one language', ['x-default', 'en-GB-xyz'], 'dc:title has no default'],
  ['metadata of something else', ['rdf:about=""', 'rdf:about="x"'], 'the XMP describes something else'],
  ['no packet', ['<?xpacket begin=', '<?xpacket bytes='], 'the XMP is in no packet'],
  ['no packet’s end', ['<?xpacket end="w"?>', '<?xpacket end="x"?>'], 'the XMP is in no packet'],
  ['metadata of another kind', ['/Subtype /XML', '/Subtype /XMI'], 'the metadata does not say that it is XMP'],
  ['no metadata', ['/Metadata ', '/Metadatx '], 'there is no XMP metadata'],
  ['a filter', ['/Subtype /XML', '/Subtype /XML /Filter /ASCIIHexDecode'], 'the XMP metadata is compressed'],
  ['a key that XMP has not', ['/Producer (', '/Prodacer ('], 'Info has a key Prodacer'],
  ['a schema that says too little', everywhere('pdfaSchema:prefix', 'pdfaSchema:prefex'), 'a pdfaSchema says'],
  ['a property of no category', ['category>internal', 'category>intarnal'], 'neither internal nor external'],
  ['an empty description', [/description>Part of[^<]*/, 'description>'], 'a pdfaProperty has an empty field'],
  ['a schema that is no resource', ['"Resource"', '"Resoarce"'], 'a pdfaSchema is no resource'],
  [
    'a field of another namespace',
    ['pdfa/ns/schema#', 'pdfa/ns/schema/'],
    'a pdfaSchema has a field of another schema',
  ],
  [
    'schemas in another list',
    everywhere(/(s><rdf:|<\/rdf:)Bag(>(?:<rdf:li rdf:p|<\/pdfaE))/g, '$1Seq$2'),
    'are no Bag',
  ],
  [
    'properties in another list',
    everywhere(/(y><rdf:|<\/rdf:)Seq(>(?:<rdf:li rdf:p|<\/pdfaS))/g, '$1Bag$2'),
    'are no Seq',
  ],
])('%s in the metadata is found', async (_, fault, problem) => {
  expect(await problemsWith(paper, fault)).toContain(problem);
});
