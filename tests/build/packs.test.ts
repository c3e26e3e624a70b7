/** Packs: several papers in one file, each as it is by itself, with pages that are counted through. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectPdf, wordsOf, type InspectedPdf, type Tagged } from '../support/pdf.ts';
import { expectAccessible } from '../support/pdf-ua.ts';
import { textOfPages } from '../support/pdf-text.ts';
import { workspace } from '../support/workspace.ts';

const THREE_PAGES = 'First page.\n\n::pagebreak\n\nSecond page.\n\n## A heading\n\n::pagebreak\n\nThird page.';
const TWO_PAGES = 'Wait a moment.\n\n::pagebreak\n\nThen answer.';

const place = workspace({
  'content/sessions/01-hello.md': (text) => text.replace('We start on time.', THREE_PAGES),
  'content/sessions/02-listening.md': (text) => text.replace('Wait a moment before you answer.', TWO_PAGES),
});

beforeAll(async () => {
  expect(await place.runJson(['build'])).toMatchObject({ code: 0, problems: [] });
});

function pack(path: string): Uint8Array {
  return place.read(join('out/spring', path));
}

/** The rows of the contents: what they say, and where their links lead. */
function contentsOf(pdf: InspectedPdf): { title: string; number: string; to: string }[] {
  const page = pdf.pages.find(({ links }) => links.length > 0);
  const rows = flat(pdf.structure).filter(({ tag }) => tag === 'TOCI');
  return rows.map((row, index) => {
    const text = flat([row])
      .map((one) => one.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const [, title = '', number = ''] = /^(.*?) ?(\d+)$/.exec(text) ?? [];
    return { title, number, to: page?.links[index]?.to ?? '' };
  });
}

function flat(tags: readonly Tagged[]): Tagged[] {
  return tags.flatMap((one) => [one, ...flat(one.kids)]);
}

describe.each([
  [
    'packs/participant-01.pdf',
    [
      ['Walking side by side: Participant’s pack', 1],
      ['Joining letter', 1],
      ['Contents', 1],
      ['Programme: Spring group', 1],
      ['Where to turn', 1],
      ['1. Hello', 1],
      ['What we agreed', 3],
      ['Evaluation form · Session 1', 1],
      ['2. Listening', 1],
      ['Listening well', 2],
      ['Evaluation form · Session 2', 1],
    ],
  ],
  [
    'packs/facilitator.pdf',
    [
      ['Walking side by side: Facilitator’s pack', 1],
      ['Contents', 1],
      ['Programme: Spring group', 1],
      ['Where to turn', 1],
      ['Session plan 1: Hello', 2],
      ['Exercise card: A round of names', 1],
      ['What we agreed', 3],
      ['Evaluation form · Session 1', 1],
      ['Session plan 2: Listening', 2],
      ['Listening well', 2],
      ['Evaluation form · Session 2', 1],
      ['Course evaluation', 1],
    ],
  ],
] as const)('%s', (path, parts) => {
  let pdf: InspectedPdf;
  let pages: string[];
  beforeAll(async () => {
    pdf = await inspectPdf(pack(path));
    pages = await textOfPages(pack(path));
  });

  /** Where each part begins, from 0: on a right-hand page, which has an even index. */
  const starts = (): number[] => {
    let next = 0;
    return parts.map(([, count]) => {
      const start = next;
      next += count + (count % 2);
      return start;
    });
  };

  test('has its parts in order, each with a bookmark, on a right-hand page', () => {
    expect(pdf.outline.map(({ title, page }) => [title, page])).toEqual(
      parts.map(([title], index) => [title, starts()[index]]),
    );
  });

  test('has the headings of each part below its bookmark', () => {
    const bookmark = pdf.outline.find(({ title }) => title === 'What we agreed');
    const page = bookmark?.page ?? 0;
    expect(bookmark?.kids).toMatchObject([{ title: 'A heading', page: page + 1 }]);
  });

  test('has contents whose numbers are those of the pages that they lead to', () => {
    const rows = contentsOf(pdf);
    expect(rows.map(({ title }) => title)).toEqual(
      parts.map(([title]) => title).filter((title) => !title.startsWith('Walking') && title !== 'Contents'),
    );
    for (const { title, number, to } of rows) {
      const target = pdf.destinations[to.slice(1)]?.page ?? -1;
      expect(Number(number), title).toBe(target + 1);
      expect(pdf.outline.find((one) => one.title === title)?.page).toBe(target);
    }
  });

  test('counts its pages through on every page but the cover and blanks, beside each part’s own numbers', () => {
    parts.forEach(([title, count], part) => {
      for (let page = 0; page < count; page++) {
        const index = (starts()[part] ?? 0) + page;
        if (part === 0) expect(pages[index]).not.toMatch(/pack page/);
        else {
          expect(pages[index], title).toMatch(new RegExp(`\\bpage ${page + 1} of ${count}\\b`));
          expect(pages[index], title).toMatch(new RegExp(`\\bpack page ${index + 1}\\b`));
        }
      }
    });
    expect(pages.length).toBe((starts().at(-1) ?? 0) + (parts.at(-1)?.[1] ?? 0));
    expect(pdf.labels).toEqual(pages.map((_, index) => String(index + 1)));
  });

  test('has each part as it is by itself', async () => {
    const alone = await inspectPdf(pack('01-hello/handout-agreed.pdf'));
    const start = pdf.outline.find(({ title }) => title === 'What we agreed')?.page ?? 0;
    expect(pdf.pages.slice(start, start + 3).map(wordsOf)).toEqual(alone.pages.map(wordsOf));
  });

  test('is accessible', () => expectAccessible(pack(path)));
});

test('a pack for one day has the plan, the cards and the papers of its session alone', async () => {
  const { outline } = await inspectPdf(pack('01-hello/session-pack.pdf'));
  expect(outline.map(({ title }) => title)).toEqual([
    '1. Hello: Session pack',
    'Print sheet: Hello',
    'Kit list: Hello',
    'Register: Hello',
    'Session plan 1: Hello',
    'Exercise card: A round of names',
    'What we agreed',
    'Evaluation form · Session 1',
    'Name cards',
  ]);
});

test('packs of two people differ only where their names stand', async () => {
  const [one, other] = await Promise.all(
    ['01', '02'].map((number) => textOfPages(pack(`packs/participant-${number}.pdf`))),
  );
  expect(other?.map((page) => page.replaceAll('Yolanda Xylem', 'NAME'))).toEqual(
    one?.map((page) => page.replaceAll(/Zebedee Quux|\bZeb\b/g, 'NAME')),
  );
});

test('every paper by itself is accessible', async () => {
  const papers = place.files().filter((path) => !path.includes('pack'));
  expect(papers.length).toBeGreaterThan(15);
  for (const path of papers) await expectAccessible(place.read(join('out', path)));
});
