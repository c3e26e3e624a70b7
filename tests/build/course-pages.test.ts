/** How the papers of the course that ships come to lie on their pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOfPages } from '../support/pdf-text.ts';
import { runHere } from '../support/run-here.ts';
import { CHECKOUT, readJson, temporaryFolder } from '../support/workspace.ts';

/** The pages of every paper that a command makes, by the paper's file. */
async function pagesOf(...args: readonly string[]): Promise<[string, string[]][]> {
  const out = temporaryFolder();
  const run = await runHere(['build', ...args, '--cohort', 'example', '--out', out, '--json'], CHECKOUT);
  const { written } = readJson(run);
  return Promise.all(
    written.map(async (path): Promise<[string, string[]]> => [path, await textOfPages(readFileSync(join(out, path)))]),
  );
}

test('every print sheet is one page, and tells to cut cards where there are some', async () => {
  const sheets = await pagesOf('print-sheet');
  expect(sheets).toHaveLength(11);
  expect(sheets.filter(([, pages]) => pages.length > 1).map(([path]) => path)).toEqual([]);
  for (const [path, [page = '']] of sheets) expect(page.includes('Cut the cards'), path).toBe(/\d sets?\b/.test(page));
});

test.each(['standard', 'clear-print', 'large-print', 'dyslexia'])(
  'on exercise cards in %s, what to do instead never stands alone on a page',
  async (edition) => {
    for (const [path, pages] of await pagesOf('exercise-card', '--edition', edition)) {
      const [talk, instead] = ['Talk about it', 'If you would rather not'].map((title) =>
        // Steps name the box that they lead to, so its own page is the last that has its title.
        pages.findLastIndex((page) => page.includes(title)),
      );
      expect(instead, path).toBe(talk);
    }
  },
);

test('no session plan has a last page for notes alone', async () => {
  for (const [path, pages] of await pagesOf('session-plan')) {
    expect(pages.at(-1)?.split('Our notes')[0]?.length, path).toBeGreaterThan(120);
  }
});

test('no handout of the course ends with a page of a few lines', async () => {
  const handouts = await pagesOf('handout');
  expect(handouts.filter(([, pages]) => pages.length > 2).map(([path]) => path)).toEqual([]);
});

test.each(['standard', 'clear-print', 'large-print', 'dyslexia'])(
  'on marking sheets in %s, signatures and what to decide stay with their headings',
  async (edition) => {
    for (const [path, pages] of await pagesOf('marking-sheet', '--edition', edition)) {
      for (const part of [
        /Feedback to the writer .*What is strong in this work/,
        /Decision .*This time .*What to add or change/,
        /Signatures .*Assessor, with the date.*Writer, with the date.*Second reader, with the date/,
      ])
        expect(pages.filter((page) => part.test(page)).length, `${path}: ${part.source}`).toBe(1);
    }
  },
);

test('in a session plan, a dot parts the time of an item from its title', async () => {
  const [[, pages] = ['', []]] = await pagesOf('session-plan', '--session', '10');
  expect(pages.join(' ')).toContain('Midday · If someone tells me');
});
