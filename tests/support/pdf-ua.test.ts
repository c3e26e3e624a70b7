import { expect, test } from 'vitest';
import { form, paper, problemsWith } from './pdf-ua/samples.ts';
import { pdfUaProblems } from './pdf-ua.ts';

test('sound files have no problems', async () => {
  expect(await pdfUaProblems(Buffer.from(paper, 'latin1'))).toEqual([]);
  expect(await pdfUaProblems(Buffer.from(form, 'latin1'))).toEqual([]);
});

test.each([
  ['/Marked true', '/Marker true', 'MarkInfo does not say Marked'],
  ['/DisplayDocTitle true', '/DisplayDocTitlx true', 'the title is not displayed'],
  ['/Lang (en-GB)', '/Lang (en_GB)', 'the document has no valid Lang'],
  ['/OutputIntents', '/OutputIntentx', 'there is no single output intent'],
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
  expect(await problemsWith(paper, [right, wrong])).toContain(problem);
});

/** What was written for a radio button, and what is put in its place, filled up to the same length. */
const MARK = '/MK <</CA (l)\n>>';
const DEFAULT = '/DA (/Typed-AtkinsonNext-Regular 12 Tf 0.086 0.098 0.11 rg)\n/DR <<';

test.each([
  ['/AcroForm', '/AcroForn', 'page 1: a Widget belongs to no field'],
  ['/T (q1)', '/T (q2)', 'two fields are called s05-form.v2026-1.q2'],
  ['/T (v2026-1)', '/T (v2026.1)', '“v2026.1” is no name for a field'],
  ['/T (q4)', '/X (q4)', 'belongs to no field'],
  ['/TU (A form', '/TX (A form', 's05-form.v2026-1 has no TU'],
  ['/TU (I can', '/TX (I can', 'q1 has no TU'],
  ['/TU (I agree', '/TX (I agree', 'q4 has no TU'],
  ['/FT /Btn', '/FT /Bin', 'is of no kind'],
  ['/Contents (I can', '/Contentx (I can', 'q1 has a widget that says nothing'],
  ['/Subtype /Widget', '/Subtype /Gidget', 'has no widget'],
  ['/AP <<', '/AX <<', 'q1 has no appearance'],
  ['/AP <</N <<', '/AP <</D <<', 'q1 has an appearance of the wrong kind'],
  ['/Off ', '/Oof ', 'q1 is not either on or off'],
  ['/AS /Off', '/AS /One', 'q1 shows the state “One”, which it has not'],
  ['/AS /Off', '/AS /1  ', 'q1 has a value that it does not show'],
  ['/N <</2 ', '/N <</1 ', 'q1 has two answers of the same value'],
  [MARK, '/A <</S /Next>>', 'q1 has an action'],
  ['/BBox [0 0 18', '/BBox [0 0 81', 'has an appearance of another size'],
  ['/Subtype /Form', '/Subtype /Farm', 'has an appearance that is no form'],
  ['/S /Form', '/S /Farm', 'page 1: a Widget is in a Farm'],
  ['/Alt (I can listen', '/Alx (I can listen', 'a Form has no Alt'],
  ['/StructParent 1\n', '/StructParent 2\n', 'page 1: a Widget has a wrong StructParent'],
  ['/F 4', '/F 2', 'page 1: a Widget is not printed or hidden'],
  ['/DA (/Typed', '/DA (/Taped', 'does not say what it is typed in'],
  [DEFAULT, '/NeedAppearances true\n/DR <<', 'the form asks readers for appearances'],
  [DEFAULT, '/XFA (<xdp/>)\n/DR <<', 'there is an XFA form'],
  ['/Subtype /TrueType', '/Subtype /TruType ', 'viewers cannot write with'],
  ['/WinAnsiEncoding', '/MacAnsiEncoding', 'is not coded by WinAnsiEncoding'],
  ['/Flags 32', '/Flags 36', 'has an encoding of its own'],
  ['/FirstChar 32', '/FirstChar 33', 'has too few widths'],
  ['/Widths [2', '/Widths [9', 'gives “ ” a wrong width'],
])('in a form, %s broken into %s is found', async (right, wrong, problem) => {
  expect(await problemsWith(form, [right, wrong])).toContain(problem);
});
