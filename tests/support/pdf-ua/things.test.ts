/** Objects, structure, tables, annotations and fonts. */
import { describe, expect, test } from 'vitest';
import { PDFName, PDFRawStream } from 'pdf-lib';
import { openPdf, streamBytes } from '../pdf-objects.ts';
import { readToUnicode } from './character-map.ts';
import { readFontFile } from './font-file.ts';
import { everywhere, form, packed, paper, problemsWith, type Fault } from './samples.ts';

const BORDER = '/Border [0 0 0]';
const MODE = '/PageMode /UseOutlines';

test.each<[string, Fault, string]>([
  ['another version', [MODE, '/Version /1.4'], 'the catalog names another version'],
  ['an action at the start', [MODE, '/OpenAction <<>>'], 'something happens when the file is opened'],
  ['demands', [MODE, '/Requirements []'], 'there is demands on readers'],
  ['layers', [MODE, '/OCProperties <<>>'], 'there is layers'],
  ['rights', [MODE, '/Perms <<>>'], 'there is rights'],
  ['files', ['/Names <<', '/Names <</EmbeddedFiles <<>> '], 'there are names of EmbeddedFiles'],
  ['labels from the second page on', ['/Nums [0 <<', '/Nums [1 <<'], 'the page labels are not in order'],
  ['unsorted names', ['(a-picture)', '(z-picture)'], 'the tree of destinations is not sorted'],
  ['a page of no size', [/\/MediaBox \[0 0 \d+/, '/MediaBox [0 0 2'], 'page 1 is of no size'],
  ['a script', [BORDER, '/JS (x)'], 'there is a script'],
  ['actions by themselves', [BORDER, '/AA <<>>'], 'there is actions by themselves'],
  ['a forbidden action', ['/S /URI', '/S /Launch'], 'there is an action Launch'],
  ['an action after another', ['/S /URI', '/Next <<>>\n/S /URI'], 'an action has another after it'],
  ['a file in the file', [BORDER, '/EF <<>>'], 'there is a file within it'],
  [
    'types of its own',
    ['/ParentTreeNextKey', '/RoleMap <<>>\n/ParentTreeNextKey'],
    'there is structure types of its own',
  ],
  ['what is not there', [/\/Outlines \d+/, '/Outlines 999'], '999 0 R is mentioned, but not there'],
  ['a stream in another file', ['/Type /Metadata', '/F (x)\n/Type /Metadata'], 'a stream stands in another file'],
  ['a forbidden filter', ['/Type /Metadata', '/Filter /LZWDecode\n/Type /Metadata'], 'a stream is coded by LZWDecode'],
  ['PostScript', ['/Subtype /Image', '/Subtype /PS'], 'there is PostScript'],
  ['a stray element', ['/Type /StructElem\n', '/Type /StructElex\n'], 'is no StructElem'],
  ['a link without its area', [/\/K \[(\d+) <<\/Type \/OBJR[^]*?>>\]/, '/K $1'], 'a Link has no link'],
  [
    'words for a picture that are none',
    ['/Alt (A green hill under a blue sky)', '/Alt ( )'],
    'a Figure has an empty Alt',
  ],
  ['numbers that no item has', everywhere('/S /Lbl', '/S /Div'), 'an L without labels has a ListNumbering'],
  ['a list without items', everywhere('/S /LI\n', '/S /Div\n'), 'an L has no LI'],
  [
    'an unknown numbering',
    ['/ListNumbering /Decimal', '/ListNumbering /Decimat'],
    'an L with labels has no ListNumbering',
  ],
  [
    'a heading for no cell',
    [/\/S \/TD\n/, '/S /TD\n/A <</O /Table /Headers [(nope)]>>\n'],
    'a TD names a heading that is not there',
  ],
  ['a row that is too wide', ['/Scope /Row', '/ColSpan 2 /Scope /Row'], 'a Table is not rectangular'],
  ['a cell that is too high', ['/Scope /Row', '/RowSpan 9 /Scope /Row'], 'a cell reaches below its table'],
  ['two heads', ['/S /TBody', '/S /THead'], 'a Table has two THeads'],
  ['an annotation that is none', ['/Type /Annot\n', '/Type /Annox\n'], 'page 2: a Link is no Annot'],
  ['an annotation of another page', [/\/F 4\n\/P \d+/, '/F 4\n/P 1'], 'page 2: a Link is of another page'],
  ['an annotation of no size', ['/Rect [', '/Rect [999 '], 'page 2: a Link does not lie on its page'],
  ['an annotation that comes and goes', ['/F 4\n', '/F 260\n'], 'page 2: a Link is not printed or hidden'],
  ['a note on a page', ['/Subtype /Link', '/Subtype /Text'], 'page 2: a Text is of a kind that nobody here uses'],
  ['a font of two names', ['/FontName /', '/FontNamx /'], 'has two names'],
  ['a font of another length', [/\/Length1 \d/, '/Length1 9'], 'has a file of another length than it says'],
  ['a list of glyphs', ['/StemV', '/CIDSet 1 0 R\n/StemV'], 'lists its glyphs'],
  ['another collection', ['/Ordering (Identity)', '/Ordering (Japan1)'], 'is of another collection'],
  ['no map of glyphs', ['/CIDToGIDMap', '/CIDToGIDMax'], 'has no map of glyphs'],
  ['a font without a tag', [/\/BaseFont \/[A-Z]{6}\+/, '/BaseFont /'], 'is not named as a subset'],
  ['a font of another kind', ['/Subtype /Type0', '/Subtype /Type1'], 'is of a kind that nobody here uses'],
  ['a text of private use', [/> <00[46]\d>/, '> <e001>'], 'has a text that means nothing'],
  ['a letter that draws nothing', ['> <0020>\n', '> <0041>\n'], 'draws nothing for “A”'],
])('%s is found', async (_, fault, problem) => {
  expect(await problemsWith(paper, fault)).toContain(problem);
});

test('cells without a heading are found', async () => {
  const swapped: Fault = (file) =>
    file
      .replaceAll('/Scope /Row', '/Scope /X')
      .replaceAll('/Scope /Column', '/Scope /Row')
      .replaceAll('/Scope /X', '/Scope /Column');
  expect(await problemsWith(paper, swapped)).toContain('a TD has no heading');
});

test('cells that lie on one another are found', async () => {
  const crossed: Fault = (file) => {
    const last = file.lastIndexOf('/Scope /Column');
    const high = `${file.slice(0, last)}/RowSpan 2 ${file.slice(last)}`;
    return high.replace('/Scope /Row', '/ColSpan 2 /Scope /Row');
  };
  expect(await problemsWith(paper, crossed)).toContain('two cells lie on one another');
});

test('a font to type with that is shown is found', async () => {
  const shown: Fault = ['/Tx BMC', '/Tx BMC BT /Typed-AtkinsonNext-Regular 12 Tf (ab) Tj ET'];
  expect(await problemsWith(form, shown)).toContain('is shown, but is there to type with');
});

describe('a font’s file', () => {
  const file = async (): Promise<Buffer> => {
    const pdf = await openPdf(packed);
    const streams = pdf.document.context.enumerateIndirectObjects().map(([, value]) => value);
    const fonts = streams.filter((one) => one instanceof PDFRawStream && one.dict.has(PDFName.of('Length1')));
    return Buffer.from(streamBytes(fonts[0]));
  };
  const at = (font: Buffer, tag: string): number => font.indexOf(tag);
  const place = (font: Buffer, tag: string): number => font.readUInt32BE(at(font, tag) + 8);

  test('in order has no problems', async () => {
    expect(readFontFile(await file()).problems).toEqual([]);
  });

  test.each<[string, (font: Buffer) => void, string]>([
    ['a wrong checksum', (font) => font.writeUInt8(9, place(font, 'glyf')), 'has a wrong checksum of glyf'],
    ['no outlines', (font) => font.write('glyx', at(font, 'glyf')), 'has no table glyf'],
    [
      'a table beyond its end',
      (font) => font.writeUInt32BE(999_999, at(font, 'loca') + 12),
      'has a table loca beyond its end',
    ],
    [
      'more glyphs than outlines',
      (font) => font.writeUInt16BE(9, place(font, 'maxp') + 4),
      'has outlines for another number of glyphs',
    ],
    [
      'more widths than glyphs',
      (font) => font.writeUInt16BE(9, place(font, 'hhea') + 34),
      'has widths for another number of glyphs',
    ],
  ])('with %s is found', async (_, change, problem) => {
    const font = await file();
    change(font);
    expect(readFontFile(font).problems).toContain(problem);
  });
});

describe('a map to Unicode', () => {
  const HEAD = 'begincmap\n/CMapName /A def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n';
  const problemsIn = (lines: string, head = HEAD) => readToUnicode(`${head}${lines}endcmap`).problems;

  test('in order has no problems', () => {
    expect(problemsIn('1 beginbfchar\n<0001> <0041>\nendbfchar\n')).toEqual([]);
  });

  test.each([
    ['2 beginbfchar\n<0001> <0041>\nendbfchar\n', 'has a map that counts wrongly'],
    [`101 beginbfchar\n${'<0001> <0041>\n'.repeat(101)}endbfchar\n`, 'has a map that counts wrongly'],
    ['1 beginbfchar\n<0001> <41>\nendbfchar\n', 'has a map with a broken line'],
    ['2 beginbfchar\n<0001> <0041>\n<0001> <0042>\nendbfchar\n', 'gives character 1 two texts'],
    ['1 beginbfrange\n<0001> <0002> <0041>\nendbfrange\n', 'has a map with ranges, which nobody here reads'],
  ])('with %j is found', (lines, problem) => {
    expect(problemsIn(lines)).toContain(problem);
    expect(problemsIn(lines, 'begincmap\n')).toContain('has a map of no codes');
  });
});
