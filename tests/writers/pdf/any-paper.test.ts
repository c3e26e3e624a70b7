/** Whatever is written, and in whichever edition it is set: the file is accessible, and its words are those written. */
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../../src/document/read.ts';
import type { Theme } from '../../../src/theme/theme.ts';
import { nests, type Piece } from '../../document/nests.ts';
import { filePaper } from '../../support/form.ts';
import { openPdf } from '../../support/pdf-objects.ts';
import { readingOf } from '../../support/pdf-reading.ts';
import { inspectPdf, wordsOf } from '../../support/pdf.ts';
import { pdfUaProblems } from '../../support/pdf-ua.ts';
import { EDITIONS, shippedTheme } from '../../theme/themes.ts';

const NAMES = ['standard', ...EDITIONS] as const;
const themes = new Map<string, Theme>();
beforeAll(async () => {
  for (const name of NAMES) themes.set(name, await shippedTheme(name));
});

/** What papers hold beside the blocks that any Markdown has. */
const MORE: readonly Piece[] = [
  (word) => [`::scale[${word()}]`, `::scale[${word()} ${word()}]`],
  (word) => [`::scale[${word()}]{options="Yes | Sometimes | No"}`],
  (word) => [`::tick[${word()}]`, `::answer[${word()}]{lines=3}`],
  (word) => [`::box[${word()}]{height=20mm}`, `::lines[${word()}]{n=2}`, '::box{height=20mm}'],
  (word) => [`- [ ] ${word()}`, `- [x] ${word()}`, `    1. ${word()}`],
  (word) => [`| ${word()} | |`, '| - | :-: |', `| | ${word()} |`, `| ${word()} **${word()}** | ${word()} |`],
  (word) => [`| ${word()} | ${word()} |`, '| - | - |'],
  (word) => [`${word()} ~~${word()}~~ ![${word()}](${word()}.png) ${word()}  `, word()],
  (word) => [`# ${word()}`, `#### ${word()}`, `## ${word()} *${word()}*`],
  () => ['---', '', '::pagebreak', '', '::contents'],
  (word) => [Array.from({ length: 60 }, word).join(' ')],
];

const DOCUMENT = { title: 'Any paper', language: 'en-GB', audience: 'facilitator' } as const;

function markdownOf(pieces: readonly Piece[]): string {
  let count = 0;
  const word = (): string => `open${count++}x`;
  return pieces.flatMap((piece) => [...piece(word), '']).join('\n');
}

/** Words that are seen: not addresses, names of files, or what describes a picture. */
function seenIn(markdown: string): string[] {
  const seen = markdown.replaceAll(/\]\(https:\S+\)/g, ']').replaceAll(/!\[\w+\]\(\w+\.png/g, '(');
  return wordsIn(seen.replaceAll(/\[\^\w+\]/g, ''));
}

/** A word too wide for its column is split, with or without a hyphen. */
const closedUp = (text: string): string => text.replaceAll(/[\s\u00AD\u2010-]/g, '');
const wordsIn = (text: string): string[] => closedUp(text).match(/(?:open|secret)\d+x/g) ?? [];
const lettersIn = (text: string): string => [...closedUp(text)].toSorted().join('');

test('any paper in any edition is accessible, and its words are in the tree and on the pages as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(nests(MORE), fc.constantFrom(...NAMES), fc.boolean(), async (pieces, edition, fillable) => {
      const markdown = markdownOf([...pieces, (word) => [word()]]);
      const { value: tree } = readDocument(markdown, {
        ...DOCUMENT,
        spanOf: (line, column) => ({ file: 'any.md', start: { line, column } }),
      });
      const theme = themes.get(edition);
      if (!theme) throw new Error(`There is no edition ${edition}.`);
      const bytes = filePaper(tree, { theme, fillable });
      fc.pre(bytes !== undefined);
      expect(await pdfUaProblems(bytes), markdown).toEqual([]);
      const pdf = await openPdf(bytes);
      const reading = readingOf(pdf);
      const written = seenIn(markdown);
      const read = wordsIn(reading.text(['TOC']));
      expect(read.toSorted(), markdown).toEqual(written.toSorted());
      const outsideNotes = wordsIn(reading.text(['TOC', 'Note']));
      const there = new Set(outsideNotes);
      expect(outsideNotes, markdown).toEqual(written.filter((word) => there.has(word)));
      const { pages } = await inspectPdf(bytes);
      expect(lettersIn(pages.map(wordsOf).join(' ')), markdown).toBe(lettersIn(reading.shown()));
    }),
    { numRuns: 40 },
  );
});
