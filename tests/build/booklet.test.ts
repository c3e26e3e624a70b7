/** Booklets: one file to read, and one whose pages lie on sheets to print and fold. */
import { beforeAll, expect, test } from 'vitest';
import { at, dictAt, nameAt, openPdf } from '../support/pdf-objects.ts';
import { inspectPdf, wordsOf, type InspectedPdf, type Tagged } from '../support/pdf.ts';
import { expectAccessible } from '../support/pdf-ua.ts';
import { workspace } from '../support/workspace.ts';

const LEAFLET = `---
title: A leaflet
one-per: course
file: leaflet
page: { size: A5, sides: 2 }
booklet: true
fillable: true
foot: "page {page} of {pages}"
---
# A leaflet

::contents

Ring [the helpline](https://example.org/help "The helpline").

::pagebreak

## Two

::lines[What I want to remember]{n=2}

::pagebreak

## Three

::scale[I found my way]

::pagebreak

## Four

::pagebreak

## Five

The last words.
`;

const PACK = `---
title: A pack of leaflets
one-per: course
file: pack
page: { size: A5, sides: 2 }
booklet: true
foot: "{right}through {page}"
parts: [leaflet, handout-small]
---
# A pack of leaflets
`;

const SMALL = `---
title: Small
one-per: course
file: small
page: { size: A5, sides: 2 }
---
# Small

The smallest paper.
`;

const place = workspace({
  'templates/leaflet.hbs': LEAFLET,
  'templates/pack.hbs': PACK,
  'templates/handout-small.hbs': SMALL,
});
const HALF = (148.5 * 72) / 25.4;
const read = (name: string): Uint8Array => place.read(`out/spring/${name}.pdf`);
let copy: InspectedPdf;
let booklet: InspectedPdf;

beforeAll(async () => {
  const { code } = await place.runJson(['build', 'leaflet', 'pack']);
  expect(code).toBe(0);
  copy = await inspectPdf(read('leaflet'));
  booklet = await inspectPdf(read('leaflet-booklet'));
});

/** The own words of the page that lies on one half of a side. */
function half(side: number, which: 'left' | 'right'): string {
  const page = booklet.pages[side];
  const texts = page?.texts.filter(({ x }) => x >= HALF === (which === 'right')) ?? [];
  return page ? wordsOf({ ...page, texts }) : '';
}

test('two files are made: one of A5 pages, one of A4 sheets that lie, padded to a multiple of four pages', () => {
  expect(place.files().filter((path) => path.includes('leaflet'))).toEqual([
    'spring/leaflet-booklet.pdf',
    'spring/leaflet.pdf',
  ]);
  const size = ({ width, height }: { width: number; height: number }) =>
    [width, height].map((points) => Math.round((points * 25.4) / 72)).join(' × ');
  expect(copy.pages.map(size)).toEqual(Array.from({ length: 5 }, () => '148 × 210'));
  expect(booklet.pages.map(size)).toEqual(Array.from({ length: 4 }, () => '297 × 210'));
});

test('pages lie in the order in which sheets are folded, and empty ones come last', () => {
  const sides = booklet.pages.flatMap((_, side) => [half(side, 'left'), half(side, 'right')]);
  const page = (number: number): string => {
    const own = copy.pages[number - 1];
    return own ? wordsOf(own) : '';
  };
  expect(sides).toEqual([8, 1, 2, 7, 6, 3, 4, 5].map(page));
  expect(booklet.labels).toEqual(['8 | 1', '2 | 7', '6 | 3', '4 | 5']);
});

test('each page keeps its place within its half, so that margins stay what they were', () => {
  const first = copy.pages[0]?.texts.map(({ x, y, text }) => [text, x.toFixed(1), y.toFixed(1)]);
  const moved = booklet.pages[0]?.texts.map(({ x, y, text }) => [text, (x - HALF).toFixed(1), y.toFixed(1)]);
  expect(moved).toEqual(first);
});

test('it is read in the order of the reading copy, not of the sheets', () => {
  const words = (tagged: Tagged): string => [tagged.text, ...tagged.kids.map(words)].filter(Boolean).join(' ');
  expect(booklet.structure.map(words)).toEqual(copy.structure.map(words));
});

test('bookmarks, contents and links lead to the sheet on which their page lies', () => {
  const side = (page: number): number => [0, 1, 2, 3, 3, 2, 1, 0][page] ?? -1;
  expect(booklet.outline[0]?.kids.map(({ title, page }) => [title, page])).toEqual(
    copy.outline[0]?.kids.map(({ title, page }) => [title, side(page)]),
  );
  for (const [name, { page }] of Object.entries(copy.destinations))
    expect(booklet.destinations[name]?.page, name).toBe(side(page));
  const shifted = booklet.pages[0]?.links.map(({ to, area: [left, top] }) => [to, left - HALF, top]);
  // Each heading in the contents, and its page number, is a link.
  expect(shifted?.length).toBeGreaterThanOrEqual(5);
  expect(shifted).toHaveLength(copy.pages[0]?.links.length ?? 0);
  shifted?.forEach(([to, left, top], index) => {
    const link = copy.pages[0]?.links[index];
    expect(to).toBe(link?.to);
    expect(left).toBeCloseTo(link?.area[0] ?? 0, 1);
    expect(top).toBeCloseTo(link?.area[1] ?? 0, 1);
  });
});

test('both files are accessible, and so are those of a pack', async () => {
  for (const name of ['leaflet', 'leaflet-booklet', 'pack', 'pack-booklet']) await expectAccessible(read(name));
});

test('the booklet of a pack shows parts side by side, each with its own words and the pack’s foot', async () => {
  const pack = await inspectPdf(read('pack-booklet'));
  expect(pack.pages).toHaveLength(6);
  const texts = pack.pages[0]?.texts.map(({ text, x }) => [text.trim(), x >= HALF]) ?? [];
  expect(texts).toContainEqual(['A pack of leaflets', true]);
  const all = pack.pages.flatMap(({ texts: own }) => own.map(({ text }) => text.trim()));
  expect(all).toEqual(expect.arrayContaining(['The smallest paper.', 'The last words.', 'through 3', 'page 1 of 5']));
});

test('files tell print windows how they are meant: the booklet over the short edge, at its size', async () => {
  const preferences = async (name: string) => {
    const pdf = await openPdf(read(name));
    const dict = dictAt(pdf, pdf.catalog, 'ViewerPreferences');
    return [
      nameAt(pdf, dict, 'Duplex'),
      nameAt(pdf, dict, 'PrintScaling'),
      at(pdf, dict, 'DisplayDocTitle') !== undefined,
    ];
  };
  expect(await preferences('leaflet')).toEqual(['DuplexFlipLongEdge', undefined, true]);
  expect(await preferences('leaflet-booklet')).toEqual(['DuplexFlipShortEdge', 'None', true]);
  expect(booklet.title).toBe('A leaflet, to print and fold');
});

test('a booklet of other pages than A5 is an error that says what to write', async () => {
  const wrong = workspace({
    'templates/leaflet.hbs': LEAFLET.replace('size: A5', 'size: A4'),
    'templates/pack.hbs': PACK.replace('handout-small', 'cover'),
    'templates/handout-small.hbs': SMALL,
  });
  const { code, problems } = await wrong.runJson(['build', 'leaflet', 'pack']);
  expect(code).toBe(1);
  expect(problems.map(({ code: kind, message, span }) => [kind, message, span?.file, span?.start.line])).toEqual(
    expect.arrayContaining([
      ['bad-value', 'The pages of a booklet are A5 and upright, and “leaflet” has others.', 'templates/leaflet.hbs', 5],
      ['bad-value', 'The pages of a booklet are A5 and upright, and “cover” has others.', 'templates/pack.hbs', 8],
    ]),
  );
});

test('handouts that say so stand in the pocket booklet, in their order; without any there is none', async () => {
  const kept = workspace({
    'content/sessions/01-hello.md': (text) => text.replace('{#agreed}', '{#agreed pocket=2}'),
    'content/sessions/02-listening.md': (text) => text.replace('{#listening-well}', '{#listening-well pocket=1}'),
  });
  const { written } = await kept.runJson(['build', 'pocket-booklet']);
  expect(written).toEqual(['spring/to-keep-with-you.pdf', 'spring/to-keep-with-you-booklet.pdf']);
  const { outline } = await inspectPdf(kept.read('out/spring/to-keep-with-you.pdf'));
  expect(outline.map(({ title }) => title)).toEqual(['To keep with you', 'Listening well', 'What we agreed']);
  expect((await workspace().papers()).filter((path) => path.includes('to-keep'))).toEqual([]);
});

test('cards tell print windows to keep their size, and to print on one side unless they have backs', async () => {
  const { json } = await place.runJson(['build', 'prompt-cards']);
  expect(json['written']).toEqual(['spring/01-hello/cards-name-cards.pdf']);
  const pdf = await openPdf(read('01-hello/cards-name-cards'));
  const dict = dictAt(pdf, pdf.catalog, 'ViewerPreferences');
  expect([nameAt(pdf, dict, 'Duplex'), nameAt(pdf, dict, 'PrintScaling')]).toEqual(['Simplex', 'None']);
});

test('--flip places the backs of cards for the printer, and another edge than long or short is refused', async () => {
  const backs = workspace({
    'content/sessions/01-hello.md': (text) => text.replace('size=a7}', 'size=a7 back="The back"}'),
  });
  const backOf = async (flip: readonly string[]) => {
    await backs.runJson(['build', 'prompt-cards', ...flip]);
    const bytes = backs.read('out/spring/01-hello/cards-name-cards.pdf');
    const pdf = await openPdf(bytes);
    const { pages } = await inspectPdf(bytes);
    const texts = pages[3]?.texts.filter(({ text }) => text === 'The back') ?? [];
    const duplex = nameAt(pdf, dictAt(pdf, pdf.catalog, 'ViewerPreferences'), 'Duplex');
    return [duplex, ...texts.map(({ y }) => (y < 210 ? 'top' : 'bottom'))];
  };
  expect(await backOf([])).toEqual(['DuplexFlipLongEdge', 'top', 'top']);
  expect(await backOf(['--flip', 'short'])).toEqual(['DuplexFlipShortEdge', 'bottom', 'bottom']);
  const { code, stderr } = await backs.run(['build', '--flip', 'sideways']);
  expect(code).toBe(2);
  expect(stderr).toContain('Write “long” or “short”.');
});
