/** What editions change about how papers are set, with the faces and themes that ship. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { layOut, type LayoutOptions } from '../../src/layout/layout.ts';
import { numberPages } from '../../src/layout/number.ts';
import type { LaidOut, Mark, Page, TextMark } from '../../src/layout/page.ts';
import { textWidth } from '../../src/layout/text-width.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { shippedFaces } from '../../src/writers/pdf/faces/shipped-faces.ts';
import { labels } from '../support/layout.ts';
import { EDITIONS, shippedTheme } from '../theme/themes.ts';

const FOLDER = new URL('../golden/layout/', import.meta.url);
/** A text for every kind of block. */
const SAMPLES = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(new URL(`${name}/input.md`, FOLDER), 'utf8')] as const,
);

const themes = new Map<string, Theme>();
beforeAll(async () => {
  for (const name of ['standard', ...EDITIONS]) themes.set(name, await shippedTheme(name));
});

const measurer = shippedFaces();

function set(markdown: string, edition: string | Theme, options: Partial<LayoutOptions> = {}): LaidOut {
  const theme = typeof edition === 'string' ? themes.get(edition) : edition;
  if (!theme) throw new Error(`There is no edition ${String(edition)}.`);
  const { value: tree } = readDocument(markdown, {
    title: 'A paper',
    language: 'en-GB',
    audience: 'facilitator',
    spanOf: (line, column) => ({ file: 'input.md', start: { line, column } }),
  });
  const { value, problems } = layOut(tree, {
    theme,
    measurer,
    labels,
    sheet: { size: 'A4', landscape: false },
    head: [],
    foot: [{ kind: 'page' }],
    furnitureSpan: { file: 'input.md', start: { line: 1, column: 1 } },
    imageSize: () => ({ width: 400, height: 200 }),
    ...options,
  });
  expect(problems).toEqual([]);
  return numberPages(value, () => '7');
}

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const texts = (page: Page | undefined): TextMark[] => (page?.marks ?? []).filter(isText);
const textOf = (mark: TextMark): string => mark.runs.map((run) => run.text).join('');
const allTexts = (paper: LaidOut): TextMark[] => paper.pages.flatMap(texts);

/** What is read out, as words without the colons that labels of stacked tables have. */
function wordsOf(paper: LaidOut): string[] {
  const words = allTexts(paper)
    .filter((mark) => mark.slot !== undefined)
    .flatMap((mark) => textOf(mark).split(' '));
  return words
    .map((word) => word.replace(/:$/, ''))
    .filter((word) => word !== '')
    .toSorted();
}

const CASES = EDITIONS.flatMap((edition) => SAMPLES.map(([name, text]) => [edition, name, text] as const));

test.each(CASES)('%s says the same words as the standard edition, and splits none: %s', (edition, name, text) => {
  const [words, standard] = [set(text, edition), set(text, 'standard')].map(wordsOf);
  // Side by side or under one another, a grid says “then” and “now”, and the numbers, as often as it has need to.
  const told = (all: string[] | undefined) => (name === 'before-now' ? [...new Set(all)] : all);
  expect(told(words)).toEqual(told(standard));
});

test.each(CASES)('nothing in %s reaches over its margins, and no text is too small: %s', (edition, name, text) => {
  const { page, floor } = themes.get(edition) ?? {};
  const right = 595.3 - ((page?.marginsMm.right ?? 0) * 72) / 25.4;
  for (const mark of allTexts(set(text, edition))) {
    if (edition !== 'facilitator') expect(mark.size).toBeGreaterThanOrEqual((floor?.small ?? 0) - 0.01);
    if (name !== 'cards') expect(mark.x + textWidth(mark)).toBeLessThanOrEqual(right + 0.1);
  }
});

const PROSE = Array.from(
  { length: 24 },
  (_, index) => `Paragraph ${index} says a little ${'more and '.repeat(12)}ends.`,
).join('\n\n');

test('large print is set anew at its size, on the same paper, and needs more of it', () => {
  const [standard, large] = [set(PROSE, 'standard'), set(PROSE, 'large-print')];
  expect(large.pages.length).toBeGreaterThan(standard.pages.length);
  expect(large.pages[0]).toMatchObject({ width: standard.pages[0]?.width, height: standard.pages[0]?.height });
  expect(new Set(allTexts(large).map((mark) => mark.size))).toEqual(new Set([18]));
  const widest = (paper: LaidOut): number => Math.max(...allTexts(paper).map(textWidth));
  // The lines are about as long as in standard print: it is the words on them that are fewer.
  expect(widest(large) / widest(standard)).toBeLessThan(1.1);
  expect(textOf(texts(large.pages[0])[0] as TextMark).length).toBeLessThan(70);
});

test('letters and words of every text stand apart as the edition says', () => {
  const paper = set(
    '# A heading\n\n::contents\n\n## Two words\n\n| A b | C d |\n| --- | --- |\n| e f | g h |',
    'dyslexia',
  );
  for (const mark of allTexts(paper)) {
    expect(mark.letterSpacing).toBeCloseTo(mark.size * 0.055, 6);
    if (mark.runs.some((run) => run.text === ' ')) expect(mark.wordSpacing).toBeCloseTo(mark.size * 0.08, 6);
  }
});

test('page numbers in contents are flush right, however far letters stand apart', () => {
  const paper = set('# A\n\n::contents\n\n## Two\n\n## Three', 'dyslexia');
  const numbers = texts(paper.pages[0]).filter((mark) => textOf(mark) === '7');
  expect(numbers.length).toBeGreaterThan(0);
  const right = 595.28 - (20 * 72) / 25.4;
  for (const mark of numbers) expect(mark.x + textWidth(mark)).toBeCloseTo(right, 1);
});

test.each(['clear-print', 'large-print', 'dyslexia'])(
  'emphasis and links in %s are bold, and neither slope nor lines',
  (edition) => {
    const marks = allTexts(set('So *much* and [there](https://example.org).', edition));
    const faces = new Map(marks.map((mark) => [textOf(mark).trim(), mark]));
    expect(faces.get('much')?.face.id).toBe('AtkinsonNext-Bold');
    expect(faces.get('there')?.face.id).toBe('AtkinsonNext-Bold');
    expect(marks.some((mark) => mark.underline)).toBe(false);
    expect(marks.some((mark) => mark.face.id.includes('Italic'))).toBe(false);
  },
);

test('the mark of a footnote is as large as the text in large print, and stands no higher than before', () => {
  const text = 'A word[^1] more.\n\n[^1]: The note.';
  const top = (edition: string): number => {
    const [word, mark] = allTexts(set(text, edition));
    return ((word?.y ?? 0) - (mark?.y ?? 0) + (mark?.size ?? 0) * 0.72) / (word?.size ?? 1);
  };
  expect(top('large-print')).toBeCloseTo(top('standard'), 6);
  expect(allTexts(set(text, 'large-print'))[1]).toMatchObject({ size: 18 });
});

const everyPage = '# One\n\nText.\n\n::pagebreak\n\nMore.';
const cards = ':::cards{size=a7 label="Set"}\n- One\n- Two\n:::';
const cover = ':::cover\n# Title\n:::';

test.each([everyPage, cards, cover])('the ground of the dyslexia edition lies under all of every page: %j', (text) => {
  for (const { marks, width, height } of set(text, 'dyslexia').pages) {
    expect(marks[0]).toMatchObject({ kind: 'rect', furniture: 'ground', x: 0, y: 0, width, height, fill: '#fdf6e3' });
  }
});

test('white paper is not printed', () => {
  for (const page of set(everyPage, 'large-print').pages)
    expect(page.marks.some((mark) => mark.furniture === 'ground')).toBe(false);
});

test.each([everyPage, cards, cover])('what an edition says stands on every page: %j', (text) => {
  const paper = set(text, 'facilitator', { label: 'Facilitator edition' });
  for (const page of paper.pages) expect(texts(page).map(textOf).join(' ')).toContain('Facilitator edition');
});

test('what an edition says comes before the rest of a running head', () => {
  const head = [{ kind: 'text', text: 'The course' }, { kind: 'right' }, { kind: 'text', text: 'Session 4' }] as const;
  const [page] = set('Text.', 'facilitator', { head, label: 'Facilitator edition' }).pages;
  const heads = texts(page).filter((mark) => mark.furniture === 'head');
  expect(heads.map((mark) => textOf(mark).trim())).toEqual(['Facilitator edition\u00A0· The course', 'Session 4']);
});

test('text keeps clear of a running head and foot of several lines', () => {
  const long = [
    { kind: 'text', text: 'A running head with a very long title that does not fit on one line. '.repeat(3) },
  ] as const;
  const paper = set(PROSE, 'large-print', { head: long, foot: long });
  for (const page of paper.pages) {
    const of = (side: Mark['furniture']) => texts(page).filter((mark) => mark.furniture === side);
    const body = of(undefined);
    expect(of('head').length).toBeGreaterThan(2);
    const gap = Math.min(...body.map((mark) => mark.y)) - Math.max(...of('head').map((mark) => mark.y));
    expect(gap).toBeGreaterThan(18 * 1.38);
    expect(Math.min(...of('foot').map((mark) => mark.y)) - Math.max(...body.map((mark) => mark.y))).toBeGreaterThan(
      18 * 1.38,
    );
  }
});

test('a foot leaves room for the one that a pack puts below it', () => {
  const foot = texts(set('Text.', 'large-print').pages[0]).findLast((mark) => mark.furniture === 'foot');
  // The pack's own line: 9 mm from the edge, and as high as a line.
  expect(841.89 - (foot?.y ?? 0)).toBeGreaterThan((9 * 72) / 25.4 + 18 * 1.38);
});

/** A foot whose words break, or not, by the width of the page number beside them. */
const LONG_FOOT = [
  { kind: 'text', text: 'Review and evaluation: looking forward · 2026.1' },
  { kind: 'right' },
  { kind: 'text', text: 'page ' },
  { kind: 'page' },
  { kind: 'text', text: ' of ' },
  { kind: 'pages' },
] as const;

function footOf(page: Page | undefined): { text: string; y: number }[] {
  const marks = texts(page).filter(({ furniture }) => furniture === 'foot');
  return marks.map((mark) => ({ text: textOf(mark).trim(), y: Math.round(mark.y) }));
}

test('a foot breaks alike on every page of a paper', () => {
  const { pages } = set('# One\n\n::pagebreak\n\n# Two', 'large-print', { foot: LONG_FOOT });
  const words = pages.map((page) => footOf(page).filter(({ text }) => !text.startsWith('page')));
  expect(words).toHaveLength(2);
  expect(words[1]).toEqual(words[0]);
});

test('in a foot of two lines, the page number stands beside the last', () => {
  const text = `${LONG_FOOT[0].text} and further on`;
  const foot = footOf(set('Text.', 'large-print', { foot: [{ kind: 'text', text }, ...LONG_FOOT.slice(1)] }).pages[0]);
  const number = foot.find((one) => one.text.startsWith('page'));
  expect(foot).toHaveLength(3);
  expect(number?.y).toBe(Math.max(...foot.map(({ y }) => y)));
});

test('where packs leave room below, a long foot goes on there, and what stands at its end stays where it is', () => {
  const text = `${LONG_FOOT[0].text} and further on`;
  const long = [{ kind: 'text', text }, ...LONG_FOOT.slice(1)] as const;
  const foot = (freeBelowFoot: boolean) => footOf(set('Text.', 'large-print', { foot: long, freeBelowFoot }).pages[0]);
  const number = foot(true).find((one) => one.text.startsWith('page'));
  expect(number).toEqual(foot(false).find((one) => one.text.startsWith('page')));
  expect(foot(true)).toHaveLength(3);
  expect(foot(true).filter(({ y }) => y > (number?.y ?? 0))).toHaveLength(1);
});

test('and so a page has room for a line more', () => {
  const text = `${LONG_FOOT[0].text} and further on`;
  const long = [{ kind: 'text', text }, ...LONG_FOOT.slice(1)] as const;
  const lines = Array.from({ length: 60 }, (_, index) => `Line ${index}`).join('\\\n');
  const first = (freeBelowFoot: boolean) => set(lines, 'large-print', { foot: long, freeBelowFoot }).pages[0];
  expect(texts(first(true)).length).toBe(texts(first(false)).length + 1);
});

test('columns stand under one another where the edition has none', () => {
  const text = ':::columns\n:::column\nLeft.\n:::\n:::column\nRight.\n:::\n:::';
  const places = (edition: string) => texts(set(text, edition).pages[0]).slice(0, 2);
  const [left, right] = places('standard');
  expect(left?.y).toBe(right?.y);
  const [upper, lower] = places('large-print');
  expect(upper?.x).toBe(lower?.x);
  expect(lower?.y).toBeGreaterThan(upper?.y ?? 0);
});

const TABLE = `| Look at | Peer | Friend | Professional |
| --- | --- | --- | --- |
| What they bring | Lived experience, used on purpose | Affection and a shared past | Training and skills |
| How it ends | You talk about it early | It may never end | When the work is done |`;

test('a table with too many columns for large print is set cell under cell, the first of a row as heading of the others', () => {
  const paper = set(TABLE, 'large-print');
  const byLine = new Map<number, string>();
  for (const mark of texts(paper.pages[0]).filter((one) => one.furniture === undefined))
    byLine.set(mark.y, (byLine.get(mark.y) ?? '') + textOf(mark));
  expect([...byLine.values()].map((line) => line.trim())).toEqual([
    'Look at',
    'What they bring',
    'Peer: Lived experience, used on purpose',
    'Friend: Affection and a shared past',
    'Professional: Training and skills',
    'How it ends',
    'Peer: You talk about it early',
    'Friend: It may never end',
    'Professional: When the work is done',
  ]);
});

test('the first cell of a row of a stacked table is bold like the head of the table', () => {
  const bold = texts(set(TABLE, 'large-print').pages[0]).filter((mark) => mark.face.id.includes('Bold'));
  expect(
    bold
      .map(textOf)
      .map((text) => text.trim())
      .filter((text) => !text.endsWith(':')),
  ).toEqual(['Look at', 'What they bring', 'How it ends']);
});

test('where the first cells of a stacked table are numbers alone, they are led by the head of their column', () => {
  const head = ['Week', ...Array.from({ length: 8 }, (_, index) => `Responsibility${index}`)];
  const rows = [head, head.map(() => '---'), ...['1', '2'].map((week) => [week, ...head.slice(1)])];
  const paper = set(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'), 'large-print');
  const lines = texts(paper.pages[0]).map((mark) => textOf(mark).trim());
  expect(lines.filter((line) => line.startsWith('Week'))).toEqual(['Week:', 'Week:']);
});

test('to a screen reader a stacked table is the table that it was', () => {
  const tags = (edition: string) => set(TABLE, edition).structure.nodes.map(({ tag, parent }) => `${tag} ${parent}`);
  expect(tags('large-print')).toEqual(tags('standard'));
});

test('a table whose words would be split is stacked in any edition', () => {
  const head = Array.from({ length: 9 }, (_, index) => `Responsibility${index}`);
  const text = [head, head.map(() => '---'), head].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const paper = set(text, 'standard');
  expect(
    new Set(
      texts(paper.pages[0])
        .filter((mark) => mark.slot !== undefined)
        .map((mark) => mark.x),
    ).size,
  ).toBeLessThan(12);
  expect(wordsOf(paper)).toEqual([...head, ...head].toSorted());
});

test('cards whose text has no room in large print are made larger, and the author’s size is kept elsewhere', () => {
  const text = `:::cards{size=a7}\n- ${'A card with a good many words on it. '.repeat(8)}\n- Short\n:::`;
  const guides = (edition: string): number =>
    set(text, edition).pages[0]?.marks.filter((mark) => mark.kind === 'line').length ?? 0;
  // Three cuts across and one down make eight cards; one each way makes four.
  expect(guides('standard')).toBe(4);
  expect(guides('large-print')).toBe(2);
});

test('cards of editions for people who need larger text grow where their text would be hardly larger than that of a page', () => {
  const sizeIn = (edition: string, text: string) => {
    const [page] = set(`:::cards{size=a7}\n- ${text}\n- Short\n:::`, edition).pages;
    const cuts = page?.marks.filter((mark) => mark.kind === 'line').length;
    return { cards: cuts === 4 ? 'a7' : 'a6', text: Math.max(...texts(page).map((mark) => mark.size)) };
  };
  const some = 'A card with some words on it that tell about a day. '.repeat(3);
  expect(sizeIn('standard', some)).toMatchObject({ cards: 'a7' });
  for (const [edition, body] of [
    ['clear-print', 14],
    ['dyslexia', 14],
    ['large-print', 18],
  ] as const) {
    expect(sizeIn(edition, 'Few words'), edition).toMatchObject({ cards: 'a7' });
    expect(sizeIn(edition, some).text, edition).toBeGreaterThanOrEqual(body * 1.3);
  }
  expect(sizeIn('large-print', some)).toMatchObject({ cards: 'a6' });
});

const logo = { picture: 'logo.png', description: 'The Network', coverMm: 20, headMm: 8 };

test('a logo stands on covers, where it is read out, and in running heads, where it is decoration', () => {
  const theme = { ...(themes.get('standard') as Theme), logo };
  const images = (text: string) => {
    const paper = set(text, theme);
    return { paper, marks: paper.pages.flatMap((page) => page.marks).filter((mark) => mark.kind === 'image') };
  };
  const onCover = images(cover);
  expect(onCover.marks).toHaveLength(1);
  expect(onCover.marks[0]?.height).toBeCloseTo((20 * 72) / 25.4, 3);
  expect(onCover.paper.structure.nodes).toContainEqual(expect.objectContaining({ tag: 'Figure', alt: 'The Network' }));
  const inHeads = images(everyPage);
  expect(inHeads.marks).toHaveLength(2);
  expect(inHeads.marks[0]).toMatchObject({ slot: undefined, furniture: 'head' });
  expect(inHeads.marks[0]?.width).toBeCloseTo((16 * 72) / 25.4, 3);
});

const LINES = '::lines{n=2}\n\n::box[Why]{height=20mm}\n\n---\n\n| A | B |\n| --- | --- |\n| a | b |';

test('every line of an edition for people with low vision is thick and dark, wherever it is drawn', () => {
  const widths = (edition: string): Set<number | undefined> => {
    const marks = set(LINES, edition).pages[0]?.marks.filter(({ kind }) => kind === 'line' || kind === 'rect') ?? [];
    const stroked = marks.flatMap((mark) => ('stroke' in mark && mark.stroke ? [mark] : []));
    for (const { stroke } of stroked) expect(stroke).toBe(themes.get(edition)?.colour.hairline);
    return new Set(stroked.map(({ strokeWidth }) => strokeWidth));
  };
  expect(widths('standard')).toEqual(new Set([0.75, 0.9, 0.6]));
  expect(widths('clear-print')).toEqual(new Set([1]));
  expect(widths('large-print')).toEqual(new Set([1.25]));
});
