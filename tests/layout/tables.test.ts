import { expect, test } from 'vitest';
import type { BlockOf } from '../../src/document/vocabulary.ts';
import type { Page, TextMark, Unnumbered } from '../../src/layout/page.ts';
import { textWidth } from '../../src/layout/text-width.ts';
import { standard } from '../../src/theme/standard.ts';
import { lay, linesOf, wordsOf } from '../support/layout.ts';
import { paragraph, span, table, text, words } from '../support/tree.ts';

const LANDSCAPE = { sheet: { size: 'A4', landscape: true } } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): BlockOf<'table'> {
  const row = (cells: readonly string[]) => ({ cells: cells.map((cell) => (cell === '' ? [] : [text(cell)])), span });
  return { ...table([], []), align: head.map(() => undefined), head: row(head), rows: rows.map(row) };
}

/** By tag, the scopes of its nodes. */
function scopes({ structure }: Unnumbered, tag: 'TH' | 'TD'): (string | undefined)[] {
  return structure.nodes.filter((node) => node.tag === tag).map((node) => node.scope);
}

function rightmost(page: Page | undefined): number {
  const marks = (page?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');
  return Math.max(...marks.map((mark) => mark.x + textWidth(mark)));
}

test('a table of five hundred rows has its head on every page, read out once, and every row once', () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`row${index}`, 'a cell with some words in it']);
  const { value } = lay([table(['Name', 'Value'], rows)]);
  const heads = value.pages.flatMap((page) => linesOf(page).filter((line) => line.text === 'Name'));
  expect(heads).toHaveLength(value.pages.length);
  expect(heads.filter(({ slot }) => slot !== undefined)).toHaveLength(1);
  expect(wordsOf(value).filter((word) => word.startsWith('row'))).toEqual(rows.map(([name]) => name));
});

test('twelve columns stand side by side on a landscape page, no word split, each at least as wide as a short line', () => {
  const rows = [MONTHS.map((month, index) => (index === 7 ? 'a few words more than others have' : `${month}1`))];
  const { value } = lay([table(MONTHS, rows)], LANDSCAPE);
  const lines = linesOf(value.pages[0]);
  expect(new Set(MONTHS.map((month) => lines.find((line) => line.text === month)?.y)).size).toBe(1);
  const long = lines.filter((line) => line.x === lines.find((other) => other.text === 'Aug')?.x);
  // Four times the size of the text is eight letters in the even face.
  expect(Math.max(...long.map((line) => line.text.length))).toBeGreaterThanOrEqual(8);
  expect(rightmost(value.pages[0])).toBeLessThanOrEqual(842 - 68);
});

test('columns that have no room come closer together, and then stand under one another', () => {
  const rows = [Array.from({ length: 9 }, () => 'eight four nine')];
  const heads = Array.from({ length: 9 }, (_, index) => `Column${index}`);
  const beside = lay([table(heads, rows)], LANDSCAPE).value;
  const under = lay([table(heads, rows)]).value;
  const rowsOfHeads = (paper: Unnumbered) => {
    const heading = linesOf(paper.pages[0]).filter((line) => line.text.startsWith('Column'));
    return new Set(heading.map((line) => line.y)).size;
  };
  expect(rowsOfHeads(beside)).toBe(1);
  expect(rowsOfHeads(under)).toBe(9);
  expect(scopes(under, 'TH')).toEqual(heads.map(() => 'Column'));
});

test('long texts do not run down narrow columns in an edition without columns', () => {
  const theme = { ...standard, page: { ...standard.page, columns: false } };
  const headsOf = (why: string, options: object) => {
    const rows = [1, 2, 3].map(() => ['In the supermarket', 'Keep it', why]);
    const [page] = lay([table(['Card with a name', 'Where it may go', 'Why'], rows)], options).value.pages;
    return new Set(linesOf(page).flatMap((line) => (/^(Card|Where|Why)/.test(line.text) ? [line.y] : []))).size;
  };
  const narrow = { theme: { ...theme, type: { ...theme.type, body: 20 } } };
  // The first stands above all rows, the others in each.
  expect(headsOf(words(60), narrow)).toBe(7);
  expect(headsOf('short', narrow)).toBe(1);
  expect(headsOf(words(60), {})).toBe(1);
});

test('a word wider than the page is divided rather than cut off', () => {
  const long = 'x'.repeat(300);
  const { value } = lay([table(['A', 'B'], [['short', long]])]);
  expect(rightmost(value.pages[0])).toBeLessThanOrEqual(595.3 - 68);
  expect(wordsOf(value).join('').match(/x/g)).toHaveLength(300);
});

test('an empty head over the first column makes its cells the heads of their rows', () => {
  const { value } = lay([
    tableOf(
      ['', 'Mon', 'Tue'],
      [
        ['Tea', '1', '2'],
        ['Walk', '3', '4'],
      ],
    ),
  ]);
  expect(scopes(value, 'TH')).toEqual(['Column', 'Column', 'Column', 'Row', 'Row']);
  expect(scopes(value, 'TD')).toHaveLength(4);
  const bold = value.pages[0]?.marks.filter((mark) => mark.kind === 'text' && mark.face.id.includes('bold'));
  expect(bold).toHaveLength(4);
});

test('a head in which nothing stands is not printed', () => {
  const { value } = lay([
    tableOf(
      ['', ''],
      [
        ['Tea', 'at four'],
        ['', ''],
      ],
    ),
  ]);
  expect(value.structure.nodes.map(({ tag }) => tag)).not.toContain('THead');
  expect(scopes(value, 'TH')).toEqual(['Row', 'Row']);
  expect(value.pages[0]?.marks.filter(({ kind }) => kind === 'rect')).toEqual([]);
});

test('a table of a head alone prints its cells, side by side or under one another', () => {
  expect(wordsOf(lay([table(['One', 'Two'], [])]).value)).toEqual(['One', 'Two']);
  const many = Array.from({ length: 14 }, (_, index) => `Heading${index}`);
  expect(wordsOf(lay([table(many, [])]).value)).toEqual(many);
});

test('a head taller than a third of a page is printed once, and its rows still follow', () => {
  const { value } = lay([
    table(
      [words(400, 'h'), 'B'],
      [
        [words(30), 'b'],
        ['last', 'c'],
      ],
    ),
  ]);
  expect(wordsOf(value).filter((word) => /^h\d/.test(word))).toHaveLength(400);
  for (const page of value.pages) for (const line of linesOf(page)) expect(line.y).toBeLessThan(page.height - 70);
});

test('a row taller than a page begins on the page where it stands, and each cell goes on where it was left', () => {
  const { value } = lay([paragraph(words(60, 'p')), table(['A', 'B'], [[words(900), words(120, 'v')]])]);
  const [first, second] = value.pages.map(linesOf);
  expect(first?.some((line) => line.text.startsWith('w1 '))).toBe(true);
  const left = second?.find((line) => /^w\d/.test(line.text));
  const right = second?.find((line) => /^v\d/.test(line.text));
  expect(right?.y ?? left?.y).toBe(left?.y);
});

test('the head of a table in a column is shown again where the column goes on', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`row${index}`, 'cell']);
  const { value } = lay([
    { kind: 'columns', columns: [[table(['Name', 'Value'], rows)], [paragraph('beside')]], count: 2, span },
  ]);
  expect(value.pages.length).toBeGreaterThan(1);
  for (const page of value.pages) expect(linesOf(page).filter((line) => line.text === 'Name')).toHaveLength(1);
  expect(wordsOf(value).filter((word) => word.startsWith('row'))).toHaveLength(60);
});

/** How many rows stand on each page that has some, below ever more lines of text. */
function rowsByPage(count: number, cell: string): number[][] {
  const rows = Array.from({ length: count }, (_, index) => [`row${index}`, cell]);
  return Array.from({ length: 40 }, (_, lines) => {
    const above = Array.from({ length: lines }, () => paragraph('A line.'));
    const pages = lay([...above, table(['Name', 'Value'], rows)]).value.pages;
    return pages.map((page) => linesOf(page).filter((line) => line.text.startsWith('row')).length).filter(Boolean);
  });
}

test('no short row of a table stands alone on a page', () => {
  for (const counts of rowsByPage(6, 'a few words')) expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
});

test('a short table of three rows stays whole, and one of tall rows may be broken after the first', () => {
  for (const counts of rowsByPage(3, 'a few words')) expect(counts).toEqual([3]);
  expect(rowsByPage(6, words(220)).some((counts) => counts[0] === 1)).toBe(true);
});

/** Where the lines that stand upright in a table lie, each once. */
function upright(rows: readonly (readonly string[])[], head = ['Name', 'Round 1', 'Round 2']): number[] {
  const marks = lay([tableOf(head, rows)]).value.pages[0]?.marks ?? [];
  return [...new Set(marks.flatMap((mark) => (mark.kind === 'line' && mark.x1 === mark.x2 ? [mark.x1] : [])))];
}

test('columns with cells to fill in by hand are parted by lines, each as high as its row', () => {
  const rows = [
    ['Tea', '', ''],
    ['Walk', '', ''],
  ];
  const marks = lay([tableOf(['Name', 'Round 1', 'Round 2'], rows)]).value.pages[0]?.marks ?? [];
  const lines = marks.filter((mark) => mark.kind === 'line');
  const rules = lines.filter(({ y1, y2 }) => y1 === y2);
  expect(rules).toHaveLength(2);
  const heights = new Set(lines.filter(({ x1, x2 }) => x1 === x2).map(({ y1, y2 }) => Math.round(y2 - y1)));
  expect([...heights]).toEqual([Math.round((rules[1]?.y1 ?? 0) - (rules[0]?.y1 ?? 0))]);
  expect(upright(rows)).toHaveLength(2);
});

test('a column with an empty cell is parted from those beside it alone, and a full table has no upright lines', () => {
  const head = ['A', 'B', 'C', 'D'];
  expect(upright([['a', 'b', 'c', '']], head)).toHaveLength(1);
  expect(upright([['a', '', 'c', 'd']], head)).toHaveLength(2);
  expect(upright([['a', 'b', 'c', 'd']], head)).toEqual([]);
});

test('names stand on one line where the columns beside them are to be filled in, which keep room for a signature', () => {
  const names = ['1. Ada Lovelace of Somewhere', '2. Bo', '3. Constantine Featherstonehaugh'];
  const head = ['Name', 'Here (a tick, initials or the whole name, as you like)', 'Sign'];
  const rows = [...names.map((name) => [name, '', '']), ['', '', '']];
  const [page] = lay([tableOf(head, rows)]).value.pages;
  const lines = linesOf(page);
  expect(lines.map((line) => line.text)).toEqual(expect.arrayContaining(names));
  const from = lines.find((line) => line.text === 'Sign')?.x ?? 0;
  expect(595.3 - 68 - from).toBeGreaterThan((25 * 72) / 25.4 - 10);
});

test('where a long text has no room on one line, columns to fill in have what their heads need, and no more', () => {
  const [page] = lay([tableOf(['What', 'Agreed with everybody in the room'], [[words(60), '']])]).value.pages;
  const lines = linesOf(page).filter((line) => line.text.startsWith('w'));
  const widest = Math.max(...lines.map((line) => line.text.length));
  // Of 75 letters on the measure, a head's longest word takes 9 and its white.
  expect(widest).toBeGreaterThan(50);
});
