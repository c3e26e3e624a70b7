import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { assemblePdf } from '../../../../src/writers/pdf/assembly/assemble.ts';
import type { PdfMeta, PdfPart, PdfSources } from '../../../../src/writers/pdf/assembly/part.ts';
import { drawPage } from '../../../../src/writers/pdf/drawing/draw-page.ts';
import { imageName } from '../../../../src/writers/pdf/images/image-name.ts';
import type { PdfImage } from '../../../../src/writers/pdf/images/pdf-image.ts';
import { at, dictAt, nameAt, openPdf, streamBytes } from '../../../support/pdf-objects.ts';
import { jpegSkeleton } from '../../../support/jpeg.ts';
import { inspectPdf, wordsOf, type Bookmark, type Tagged } from '../../../support/pdf.ts';
import { expectAccessible } from '../../../support/pdf-ua.ts';
import { blankPage, drawn, faces, meta, paperBuilder, samplePaper } from '../sample-paper.ts';

const picture: PdfImage = {
  width: 2,
  height: 1,
  bits: 8,
  colour: 'rgb',
  data: deflateSync(Buffer.from([0, 120, 0, 0, 80, 200])),
  coding: 'deflate',
  orientation: 1,
};
const sources: PdfSources = { face: faces.face, image: () => picture };
const sample = drawn(samplePaper());

function assemble(parts: readonly PdfPart[], more: Partial<PdfMeta> = {}): Uint8Array {
  return assemblePdf(parts, { ...meta, ...more }, sources);
}

function inspect(parts: readonly PdfPart[], more: Partial<PdfMeta> = {}) {
  return inspectPdf(assemble(parts, more));
}

function part(title: string, headings: readonly (readonly [1 | 2 | 3, string])[], id?: string): PdfPart {
  const paper = paperBuilder(title);
  paper.page();
  headings.forEach(([level, text], index) => paper.heading(level, 60 + index * 40, text, text.toLowerCase()));
  return { ...drawn(paper.build()), ...(id !== undefined && { id }) };
}

/** `tag "text" [kids]`, for reading in one look. */
function outlineOf({ tag, text, kids }: Tagged): string {
  return [
    tag,
    ...(text === '' ? [] : [`"${text}"`]),
    ...(kids.length > 0 ? [`[${kids.map(outlineOf).join(', ')}]`] : []),
  ].join(' ');
}

function titlesOf(bookmarks: readonly Bookmark[]): unknown[] {
  return bookmarks.map(({ title, kids }) => (kids.length > 0 ? [title, titlesOf(kids)] : title));
}

test('a paper with one of everything is accessible', async () => {
  await expectAccessible(assemble([sample]));
});

test('so is a pack of several papers', async () => {
  await expectAccessible(assemble([sample, part('Empty of links', [[1, 'One']]), { ...sample, title: 'Again' }]));
});

test('the structure reads in its own order, whatever the order of drawing', async () => {
  const paper = paperBuilder('Order');
  paper.page();
  const first = paper.slot(paper.node(0, 'P'));
  const second = paper.slot(paper.node(0, 'P'));
  paper.text(second, 50, 200, 'second');
  paper.text(first, 50, 100, 'first');
  const { structure } = await inspect([drawn(paper.build())]);
  expect(structure.map(outlineOf)).toEqual(['Document [P "first", P "second"]']);
});

test('a paragraph over two pages is one element', async () => {
  const { structure } = await inspect([sample]);
  const paragraph = structure[0]?.kids.find(({ tag }) => tag === 'P');
  expect(paragraph?.text).toBe('Trust grows slowly; a promise kept is worth ten that were only made.');
});

test('lists, tables and links keep their parts', async () => {
  const { structure } = await inspect([sample]);
  expect(structure[0]?.kids.slice(2, 7).map(outlineOf)).toEqual([
    'L [LI [Lbl "1.", LBody [P "Welcome everybody"]], LI [Lbl "2.", LBody [P "Tea ☕ and a check ✓"]], ' +
      'LI [Lbl "3.", LBody [P "Gwŷdd, Ωmega, Привет"]]]',
    'H2 "See also"',
    'P "Read first." [Link "the checklist"]',
    'P "Read first." [Link "the beginning"]',
    'Table [THead [TR [TH "Time", TH "Activity"]], TBody [TR [TH "10:00am", TD "Welcome"], TR [TH "10:15am", TD]]]',
  ]);
});

test('no-break spaces and hyphens stand for themselves', async () => {
  const { pages } = await inspect([sample]);
  expect(pages.map(wordsOf)[1]).toContain('well\u2011being.');
  // pdf.js gives every space as a plain one, so this is read from the file's own map.
  const pdf = await openPdf(assemble([sample]));
  const fonts = dictAt(pdf, dictAt(pdf, pdf.pages[0]?.dict, 'Resources'), 'Font');
  const map = streamBytes(at(pdf, dictAt(pdf, fonts, 'AtkinsonNext-Regular'), 'ToUnicode'));
  expect(Buffer.from(map).toString('latin1')).toMatch(/^<[0-9a-f]{4}> <00a0>$/m);
});

test('text stands where layout put it', async () => {
  const { pages } = await inspect([sample]);
  const heading = pages[0]?.texts.find(({ size }) => size === 20);
  expect(heading).toMatchObject({ text: 'Sharing power', x: 50, y: 80, font: 'AtkinsonHyperlegibleNext-Bold' });
});

test('furniture is not read out', async () => {
  const { pages } = await inspect([sample]);
  const furniture = pages.map(({ texts }) => texts.filter(({ artifact }) => artifact).map(({ text }) => text));
  expect(furniture).toEqual([
    ['Sharing power', 'Page 1'],
    ['Sharing power', 'Page 2'],
  ]);
});

test('nodes that hold nothing are left out, but for cells', async () => {
  const paper = paperBuilder('Nothing');
  paper.page();
  paper.text(paper.slot(paper.node(0, 'P')), 50, 50, 'something');
  paper.slot(paper.node(paper.node(0, 'Sect'), 'P'));
  const { structure } = await inspect([drawn(paper.build())]);
  expect(structure.map(outlineOf)).toEqual(['Document [P "something"]']);
});

test('links lead to addresses and to headings, and say so', async () => {
  const { pages, destinations } = await inspect([sample]);
  expect(pages[1]?.links.map(({ to, description }) => [to, description])).toEqual([
    ['https://example.org/h%C3%A4us?a=b', 'The checklist, on example.org'],
    ['#sharing-power', 'Sharing power, page 1'],
  ]);
  expect(destinations['sharing-power']?.page).toBe(0);
});

test('a link covers its area', async () => {
  const { pages } = await inspect([sample]);
  const [area] = pages[1]?.links.map((link) => link.area) ?? [];
  expect(area?.[1]).toBeCloseTo(119, 3);
  expect(area?.[3]).toBeCloseTo(134, 3);
});

test('a link to a heading that is not there is refused', () => {
  const paper = paperBuilder('Lost');
  paper.page();
  const node = paper.node(0, 'Link');
  paper.text(paper.slot(node), 50, 50, 'nowhere');
  paper.link({ x: 50, y: 40, width: 50, height: 12, to: '#nowhere', description: 'Nowhere', node });
  expect(() => assemble([drawn(paper.build())])).toThrow('#nowhere');
});

test('the same heading in two parts has two destinations, and each part links to its own', async () => {
  const { pages, destinations } = await inspect([sample, { ...sample, title: 'Again' }]);
  const targets = [1, 3].map((page) => pages[page]?.links[1]?.to.slice(1) ?? '');
  expect(targets.map((target) => destinations[target]?.page)).toEqual([0, 2]);
});

test('a link of one part finds a part by its id, and then headings of the others', async () => {
  const paper = paperBuilder('Contents');
  paper.page();
  for (const [index, to] of ['#handout', '#trust'].entries()) {
    const node = paper.node(0, 'Link');
    paper.text(paper.slot(node), 50, 50 + index * 20, to);
    paper.link({ x: 50, y: 40 + index * 20, width: 50, height: 12, to, description: to, node });
  }
  const handout = part('Handout', [[1, 'Handout'], [2, 'Trust']], 'handout'); // prettier-ignore
  const { pages, destinations } = await inspect([drawn(paper.build()), part('Letter', [[1, 'Dear']]), handout]);
  const places = pages[0]?.links.map(({ to }) => destinations[to.slice(1)]);
  expect(places).toEqual([
    { page: 2, y: 0 },
    { page: 2, y: 88 },
  ]);
});

test('bookmarks nest as headings do, and a skipped level hangs below the nearest higher one', async () => {
  const { outline } = await inspect([part('Paper', [[1, 'A'], [2, 'B'], [3, 'C'], [1, 'D'], [3, 'E'], [2, 'F']])]); // prettier-ignore
  expect(titlesOf(outline)).toEqual([
    ['A', [['B', ['C']]]],
    ['D', ['E', 'F']],
  ]);
});

test('in a pack they nest below the titles of parts, which are not said twice', async () => {
  const { outline } = await inspect([part('One', [[1, 'One'], [2, 'A']]), part('Two', [[1, 'B'], [1, 'C']])]); // prettier-ignore
  expect(titlesOf(outline)).toEqual([
    ['One', ['A']],
    ['Two', ['B', 'C']],
  ]);
  expect(outline.map(({ page }) => page)).toEqual([0, 1]);
});

test('a paper without headings has no bookmarks', async () => {
  expect((await inspect([part('Card', [])])).outline).toEqual([]);
});

test('pages are numbered from one, or as the labels say', async () => {
  expect((await inspect([sample])).labels).toEqual(['1', '2']);
  const pageLabels = [
    { page: 0, style: 'roman' },
    { page: 1, prefix: 'A-', start: 7 },
  ] as const;
  expect((await inspect([sample], { pageLabels })).labels).toEqual(['i', 'A-7']);
});

test('titles are metadata whatever their characters', async () => {
  const title = 'Power & “trust” <b>, Größe, 力 \\ ( )';
  const file = assemble([sample], { title, author: 'R & D', subject: 'a < b', keywords: 'x, "y"' });
  const { info, xmp } = await inspectPdf(file);
  expect(info).toMatchObject({ Title: title, Author: 'R & D', Subject: 'a < b', Keywords: 'x, "y"' });
  expect(xmp).toContain('Power &amp; “trust” &lt;b&gt;');
  await expectAccessible(file);
});

test('control characters in a title become spaces', async () => {
  const file = assemble([sample], { title: 'Sharing\tpower\u0001' });
  expect((await inspectPdf(file)).title).toBe('Sharing power ');
  await expectAccessible(file);
});

test('the date is the one that was given, in both places', async () => {
  const { info, xmp } = await inspect([sample], { date: new Date('2027-03-04T05:06:07.890+02:00') });
  expect([info['CreationDate'], info['ModDate']]).toEqual(['D:20270304030607Z', 'D:20270304030607Z']);
  expect(xmp).toContain('<xmp:CreateDate>2027-03-04T03:06:07Z</xmp:CreateDate>');
});

test('a part in another language says so', async () => {
  const { structure } = await inspect([sample, { ...sample, language: 'cy' }]);
  expect(structure[0]?.kids.map(({ language }) => language)).toEqual([undefined, 'cy']);
});

test('the same parts give the same bytes', () => {
  const twice = [0, 1].map(() => assemble([drawn(samplePaper()), sample]));
  expect(Buffer.compare(twice[0] ?? Buffer.alloc(0), twice[1] ?? Buffer.alloc(1))).toBe(0);
});

test('files that differ have different identifiers', async () => {
  const files = [assemble([sample]), assemble([part('Other', [[1, 'Other']])])];
  const opened = await Promise.all(files.map(openPdf));
  const [one, other] = opened.map((pdf) => String(pdf.document.context.trailerInfo.ID));
  expect(one).not.toBe(other);
});

test('an overlay adds furniture, and content of the structure', async () => {
  const paper = paperBuilder('Contents');
  paper.page();
  const entry = paper.node(0, 'P');
  paper.text(paper.slot(entry), 50, 50, 'Trust');
  const number = paper.slot(entry);
  const { structure, ...rest } = drawn(paper.build());
  const over = paperBuilder('Overlay');
  over.page();
  over.text(number, 300, 50, '17');
  over.text(undefined, 300, 580, 'Folio 3', { furniture: 'foot' });
  const overlays = over.build().pages.map((page, index) => drawPage(page, structure, rest.pages[index]));
  const file = assemble([{ ...rest, structure, overlays }]);
  await expectAccessible(file);
  const inspected = await inspectPdf(file);
  expect(inspected.structure.map(outlineOf)).toEqual(['Document [P "Trust 17"]']);
  expect(inspected.pages[0]?.texts.filter(({ artifact }) => artifact).map(({ text }) => text)).toEqual(['Folio 3']);
});

test('an overlay that was drawn for another page is refused', () => {
  const overlay = drawPage(blankPage(), sample.structure);
  expect(() => assemble([{ ...sample, overlays: [overlay] }])).toThrow('overlay of page 1');
});

test('a face is embedded once for all parts', async () => {
  const pdf = await openPdf(assemble([sample, sample]));
  const fonts = pdf.document.context.enumerateIndirectObjects().filter(([, object]) => {
    return object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor');
  });
  expect(fonts).toHaveLength(4);
});

/** How many characters the text face of a file of one line stands for. */
async function textsEmbedded(line: string): Promise<number> {
  const paper = paperBuilder('Line');
  paper.page();
  paper.text(paper.slot(paper.node(0, 'P')), 50, 50, line);
  const file = assemble([drawn(paper.build())]);
  await expectAccessible(file);
  const pdf = await openPdf(file);
  const fonts = dictAt(pdf, dictAt(pdf, pdf.pages[0]?.dict, 'Resources'), 'Font');
  const map = streamBytes(at(pdf, dictAt(pdf, fonts, 'AtkinsonNext-Regular'), 'ToUnicode'));
  return (
    Buffer.from(map)
      .toString('latin1')
      .match(/^<\w+> <(?!ffff)\w+>$/gm)?.length ?? 0
  );
}

test('of a face that a file uses little, only what it uses is embedded', async () => {
  expect(await textsEmbedded('noon')).toBe(2);
});

test('of one that it uses much, all of English print is', async () => {
  expect(await textsEmbedded('abcdefghijklm nopqrstuvwxyz 0123456789 ABC, ŵ')).toBe(113);
});

test('what was made before leaves no trace in a file', () => {
  const before = assemble([part('One', [[1, 'One']])]);
  assemble([sample]);
  expect(Buffer.compare(assemble([part('One', [[1, 'One']])]), before)).toBe(0);
});

test('a face that nobody knows is refused', () => {
  expect(() => assemblePdf([sample], meta, { ...sources, face: () => undefined })).toThrow('AtkinsonNext');
});

async function embedded(image: PdfImage | undefined) {
  const bytes = assemblePdf([sample], meta, { ...sources, image: () => image });
  await expectAccessible(bytes);
  const pdf = await openPdf(bytes);
  const resources = dictAt(pdf, pdf.pages[1]?.dict, 'Resources');
  const object = dictAt(pdf, dictAt(pdf, resources, 'XObject'), imageName('images/hill.png'));
  return { pdf, object };
}

test('a picture is embedded under the name that pages call it by', async () => {
  const { pdf, object } = await embedded(picture);
  expect([nameAt(pdf, object, 'Subtype'), nameAt(pdf, object, 'ColorSpace')]).toEqual(['Image', 'DeviceRGB']);
});

test('a picture that has to be turned is drawn through a form that turns it', async () => {
  const { pdf, object } = await embedded({ ...picture, orientation: 6 });
  expect(nameAt(pdf, object, 'Subtype')).toBe('Form');
});

test('opacity becomes a soft mask', async () => {
  const { pdf, object } = await embedded({ ...picture, opacity: deflateSync(Buffer.from([255, 0])) });
  expect(nameAt(pdf, dictAt(pdf, object, 'SMask'), 'ColorSpace')).toBe('DeviceGray');
});

test('no CMYK values stand in the file, which PDF/A would not take', async () => {
  const { width, height } = picture;
  const inks = jpegSkeleton({ width, height, components: 4, adobe: true });
  const { pdf } = await embedded({ ...picture, colour: 'cmyk', coding: 'jpeg', data: inks });
  const all = pdf.document.context.enumerateIndirectObjects().map(([, object]) => {
    return object instanceof PDFRawStream ? object.dict.toString() : object.toString();
  });
  expect(all.filter((object) => object.includes('DeviceCMYK'))).toEqual([]);
  expect(all.filter((object) => object.includes('/DeviceN'))).toHaveLength(1);
});

test('the place of a picture that could not be read stays empty', async () => {
  const { pdf, object } = await embedded(undefined);
  expect(nameAt(pdf, object, 'Subtype')).toBe('Form');
});

test('no font library is loaded to write a file', () => {
  assemble([sample]);
  const { cache } = createRequire(import.meta.url);
  const loaded = Object.keys(cache).filter((file) => /node_modules\/(fontkit|linebreak)\//.test(file));
  expect(loaded).toEqual([]);
});
