/** What no one writes on purpose, and a file has to stand all the same. */
import { expect, test } from 'vitest';
import { syntaxOf } from '../../../src/writers/pdf/objects/syntax.ts';
import { pdfText } from '../../../src/writers/pdf/objects/values.ts';
import { assemblePdf } from '../../../src/writers/pdf/assembly/assemble.ts';
import { openPdf, textAt } from '../../support/pdf-objects.ts';
import { expectAccessible } from '../../support/pdf-ua.ts';
import { drawn, faces, meta, paperBuilder } from './sample-paper.ts';

test('names are spelled in UTF-8', () => {
  expect(syntaxOf('Größe 中')).toBe('/Gr#c3#b6#c3#9fe#20#e4#b8#ad');
});

test('a text is cut where a string of PDF/A ends, and never within a character', () => {
  expect(syntaxOf(pdfText('a'.repeat(40_000)))).toHaveLength(32_767 + 2);
  const pairs = syntaxOf(pdfText(`–${'😀'.repeat(20_000)}`));
  expect((pairs.length - 2) / 2).toBeLessThanOrEqual(32_767);
  expect(pairs.endsWith('d83dde00>')).toBe(true);
});

test.each([
  ['control characters', 'Trust\u0000 and\u001F power'],
  ['half a character', 'Trust \uD800 and power'],
  ['what is no character', 'Trust \uFFFE and \u{1FFFF} power'],
  ['marks of XML', 'Trust ]]> & <power> "now"'],
  ['a very long title', 'Trust – '.repeat(5000)],
])('a file whose title has %s is accessible', async (_, title) => {
  const paper = paperBuilder(title);
  paper.page();
  paper.heading(1, 60, 'Trust', 'trust');
  const bytes = assemblePdf([drawn(paper.build())], { ...meta, title }, { face: faces.face, image: () => undefined });
  await expectAccessible(bytes);
  const { document } = await openPdf(bytes);
  expect(document.getTitle()).toMatch(/^Trust/);
});

test('a file says in which language it is', async () => {
  const paper = paperBuilder('Ymddiriedaeth');
  paper.page();
  paper.heading(1, 60, 'Ymddiriedaeth', 'ymddiriedaeth');
  const pdf = await openPdf(
    assemblePdf([drawn(paper.build())], { ...meta, language: 'cy' }, { face: faces.face, image: () => undefined }),
  );
  expect(textAt(pdf, pdf.catalog, 'Lang')).toBe('cy');
});
