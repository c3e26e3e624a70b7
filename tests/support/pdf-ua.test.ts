import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { plainPdf } from './plain-pdf.ts';
import { assemblePdf } from '../../src/writers/pdf/assembly/assemble.ts';
import { drawn, faces, meta, samplePaper } from '../writers/pdf/sample-paper.ts';
import { pdfUaProblems } from './pdf-ua.ts';

const picture = { width: 1, height: 1, bits: 8, colour: 'grey', coding: 'deflate', orientation: 1 } as const;
const sources = { face: faces.face, image: () => ({ ...picture, data: deflateSync(Buffer.from([9])) }) };
const sound = plainPdf(assemblePdf([drawn(samplePaper())], meta, sources));

test('a sound file has no problems', async () => {
  expect(await pdfUaProblems(Buffer.from(sound, 'latin1'))).toEqual([]);
});

/** Breaks the file in one place, without moving anything in it. */
test.each([
  ['/Marked true', '/Marker true', 'MarkInfo does not say Marked'],
  ['/DisplayDocTitle true', '/DisplayDocTitlx true', 'the title is not displayed'],
  ['/Lang (en-GB)', '/Lang (en_GB)', 'the document has no valid Lang'],
  ['/OutputIntents', '/OutputIntentx', 'there is no single output intent'],
  ['<pdfuaid:part>1<', '<pdfuaid:part>2<', 'the XMP does not say pdfuaid:part 1'],
  ['<pdfaid:conformance>A<', '<pdfaid:conformance>B<', 'the XMP does not say pdfaid:conformance A'],
  ['power &amp; &lt;', 'power &amp. &lt;', 'the XMP is not well-formed: &'],
  ['</dc:title>', '</dc:tltle>', 'the XMP is not well-formed: <x:xmpmeta'],
  ['<xmp:CreateDate>2027', '<xmp:CreateDate>2028', 'Info and XMP differ in CreationDate'],
  ['/Tabs /S', '/Tabs /R', 'page 1 does not tab by structure'],
  ['/S /H2', '/S /H4', 'an H4 follows an H1'],
  ['/S /H1', '/S /H2', 'an H2 follows no heading'],
  ['/S /H1', '/S /Hx', 'Hx is no standard structure type'],
  ['/S /LBody', '/S /BLody', 'an LI has no LBody'],
  ['/ListNumbering', '/Listnumbering', 'an L with labels has no ListNumbering'],
  ['/S /TBody', '/S /TFoot', 'a Table has a THead without TBody'],
  ['/Scope /Row', '/Scopx /Row', 'a TH has no Scope'],
  ['/Alt (A green', '/Alx (A green', 'a Figure has no Alt'],
  ['/BBox [50 235', '/BBox [50 935', 'a Figure has no BBox'],
  ['/ID (note-1)', '/IX (note-1)', 'a Note has no ID'],
  ['/ID (note-1)', '/ID (note-2)', 'the ID “note-2” is not in the ID tree'],
  ['/Contents (The', '/Contentx (The', 'page 2: a Link says nothing'],
  ['/Dest (sharing-power)', '/Dest (sharing-tower)', 'page 2: a Link leads nowhere'],
  ['/StructParent 2', '/StructParent 3', 'page 2: a Link has a wrong StructParent'],
  ['/F 4', '/F 2', 'page 2: a Link is not printed or hidden'],
  ['/S /Link', '/S /Linx', 'page 2: a Link is in a Linx'],
  ['/Count -1', '/Count -2', 'counts wrongly'],
  ['/StructParents 1', '/StructParents 0', 'page 2: the parent tree is wrong for content 0'],
  ['/ParentTreeNextKey 4', '/ParentTreeNextKey 3', 'ParentTreeNextKey is too low'],
  ['/FontFile2', '/FontFile9', 'is not embedded'],
  ['/Encoding /Identity-H', '/Encoding /Identity-V', 'is not coded by Identity-H'],
  ['/ToUnicode', '/ToUnicodx', 'has no text'],
  ['/W [', '/w [', 'is not as wide as its glyph'],
])('%s broken into %s is found', async (right, wrong, problem) => {
  expect(wrong).toHaveLength(right.length);
  expect(sound).toContain(right);
  const problems = await pdfUaProblems(Buffer.from(sound.replace(right, wrong), 'latin1'));
  expect(problems.join('\n')).toContain(problem);
});
