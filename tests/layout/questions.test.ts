import { expect, test } from 'vitest';
import type { LaidOut } from '../../src/layout/page.ts';
import { standard } from '../../src/theme/standard.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { linesOf } from '../support/layout.ts';
import { fieldsOf, formPaper, LARGE } from '../support/form.ts';

/** Columns that answers stand in, by their distance from the left, each from the top down. */
function columnsOf(paper: LaidOut, answers: readonly string[]): string[][] {
  const columns = new Map<number, string[]>();
  for (const { text, x } of paper.pages.flatMap(linesOf)) {
    if (!answers.includes(text)) continue;
    const column = Math.round(x);
    columns.set(column, [...(columns.get(column) ?? []), text]);
  }
  return [...columns].toSorted(([a], [b]) => a - b).map(([, texts]) => texts);
}

function choice(answers: readonly string[]): string {
  return `::choice[Which?]{options="${answers.join(' | ')}"}`;
}

/** Pages on which any of the words stand at the beginning of a line. */
function pagesOf(paper: LaidOut, stem: RegExp): number[] {
  return paper.pages.map((page) => linesOf(page).filter(({ text }) => stem.test(text)).length);
}

const filler = (lines: number): string => Array.from({ length: lines }, (_, index) => `Filler ${index}`).join('\n\n');

test('short answers stand in one row', () => {
  expect(columnsOf(formPaper(choice(['Yes', 'Partly', 'No'])), ['Yes', 'Partly', 'No'])).toEqual([
    ['Yes'],
    ['Partly'],
    ['No'],
  ]);
});

/** Of answers to a statement: how high their words and the middles of their rings stand, and how far apart they are. */
function rowOf(answers: readonly string[], steps: string): { heights: number; rings: number[]; words: number[] } {
  const paper = formPaper(`::scale[A statement]{options="${steps}"}`, { theme: LARGE });
  const words = paper.pages.flatMap(linesOf).filter(({ text }) => answers.includes(text));
  const rings = fieldsOf(paper).map(({ x, width }) => x + width / 2);
  return { heights: new Set(words.map(({ y }) => y)).size, rings, words: words.map(({ x }) => x) };
}

test('in large print each ring of a statement stands above its own words, all in one row at even distances', () => {
  const answers = ['Not at all', 'A little', 'Partly', 'Mostly', 'Fully'];
  const { heights, rings, words } = rowOf(answers, answers.join(' | '));
  expect(heights).toBe(1);
  const step = (rings[1] ?? 0) - (rings[0] ?? 0);
  rings.forEach((middle, index) => {
    expect(middle).toBeCloseTo((rings[0] ?? 0) + index * step, 6);
    expect(words[index]).toBeLessThan(middle);
    expect(words[index]).toBeGreaterThan(middle - step / 2);
  });
});

test('a page may end within a grid of statements, with two of them at least on either side', () => {
  const grid = Array.from({ length: 12 }, (_, index) => `::scale[Statement ${index}]`).join('\n');
  let parted = 0;
  for (let lines = 14; lines < 30; lines += 1) {
    const rows = pagesOf(formPaper(`${filler(lines)}\n\n${grid}`), /^Statement \d/);
    expect(rows.filter((count) => count === 1)).toEqual([]);
    if (rows.filter((count) => count > 0).length > 1) parted += 1;
  }
  expect(parted).toBeGreaterThan(0);
});

/** Which part of the measure is left for statements, beside their answers. */
function roomOfStatements(theme: Theme): number {
  const paper = formPaper('::scale[A statement]', { theme });
  const [first, second] = fieldsOf(paper).map(({ x, width }) => x + width / 2);
  const step = (second ?? 0) - (first ?? 0);
  const left = Math.min(...paper.pages.flatMap(linesOf).map(({ x }) => x));
  const { width } = paper.pages[0] ?? expect.fail();
  return ((first ?? 0) - step / 2 - left) / (width - left * 2);
}

test('where answers would leave statements little room, they stand closer together', () => {
  const spread = { ...standard.type, body: 14, letterSpacing: 0.04 };
  expect(roomOfStatements({ ...standard, type: spread })).toBeGreaterThan(0.44);
  expect(roomOfStatements(standard)).toBeGreaterThan(0.44);
});

/** The sizes in which words stand on a paper. */
function sizesOf(paper: LaidOut, words: readonly string[]): number[] {
  const marks = paper.pages.flatMap((page) => page.marks.filter((mark) => mark.kind === 'text'));
  return [...new Set(marks.filter(({ runs }) => words.includes(runs[0]?.text.trim() ?? '')).map(({ size }) => size))];
}

const inSize = (body: number): Theme => ({ ...standard, type: { ...standard.type, body } });

test('answers are as large as the statements that they stand beside', () => {
  expect(sizesOf(formPaper('::scale[A statement]'), ['Partly', 'Mostly'])).toEqual([12]);
  expect(sizesOf(formPaper('::scale[A statement]', { theme: inSize(13) }), ['Partly', 'Mostly'])).toEqual([13]);
});

test('where statements would have little room for that, answers are only so much smaller as gives it them', () => {
  const [size = 0] = sizesOf(formPaper('::scale[A statement]', { theme: inSize(14) }), ['Mostly']);
  expect(size).toBeLessThan(14);
  expect(size).toBeGreaterThan(14 * 0.9);
});

test('there an answer of several words takes as many lines, and the row stays one', () => {
  const { rings, words } = rowOf(
    ['disagree', 'agree'],
    'Strongly disagree | Disagree | Unsure | Agree | Strongly agree',
  );
  expect(new Set(rings).size).toBe(5);
  expect(words).toHaveLength(2);
});

test('there answers with a word too long for the row stand under one another', () => {
  const { rings } = rowOf([], 'Overwhelmingly | Unquestionably | Understandably | Uncharacteristically | Not');
  expect(new Set(rings).size).toBe(1);
});

test('a long list stands in two columns, read down one and then the other', () => {
  const answers = ['18 to 24', '25 to 34', '35 to 44', '45 to 54', '55 to 64', '65 or over', 'Rather not say'];
  expect(columnsOf(formPaper(choice(answers)), answers)).toEqual([answers.slice(0, 4), answers.slice(4)]);
});

test('answers beside one another stand on one line, though one above them takes two', () => {
  const long = 'An answer that takes two lines where it stands';
  const answers = [long, 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const lines = formPaper(choice(answers)).pages.flatMap(linesOf);
  const heightOf = (text: string): number | undefined => lines.find((line) => line.text === text)?.y;
  expect(heightOf('b')).toBe(heightOf('f'));
});

test('a long list of long answers stays one under the other', () => {
  const answers = Array.from({ length: 8 }, (_, index) => `An answer of so many words that it needs a line, ${index}`);
  expect(columnsOf(formPaper(choice(answers)), answers)).toEqual([answers]);
});

test('a list taller than half a page may be split, with two answers or more on either page', () => {
  const answers = Array.from({ length: 24 }, (_, index) => `An answer of many words that does not fit, ${index}`);
  for (let lines = 0; lines < 24; lines += 1) {
    const paper = formPaper(`${filler(lines)}\n\n${choice(answers)}`, { theme: LARGE });
    const counts = pagesOf(paper, /^An answer/).filter((count) => count > 0);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  }
});

test('of statements that share a grid, none stands alone on a page', () => {
  const scales = Array.from({ length: 6 }, (_, index) => `::scale[Statement ${index}]`).join('\n\n');
  for (let lines = 10; lines < 32; lines += 1) {
    const counts = pagesOf(formPaper(`${filler(lines)}\n\n${scales}`), /^Statement \d/).filter((count) => count > 0);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  }
});

test('nor does one of several sentences to tick', () => {
  const ticks = Array.from({ length: 5 }, (_, index) => `::tick[Sentence ${index}]`).join('\n\n');
  for (let lines = 10; lines < 32; lines += 1) {
    const counts = pagesOf(formPaper(`${filler(lines)}\n\n${ticks}`), /^Sentence/).filter((count) => count > 0);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  }
});

test('a paragraph stays with the room to write that it asks for', () => {
  for (let lines = 20; lines < 32; lines += 1) {
    const paper = formPaper(`${filler(lines)}\n\nWhat did you see?\n\n::box{height=60mm}`);
    const page = pagesOf(paper, /^What did/).indexOf(1);
    expect(paper.pages[page]?.fields).toHaveLength(1);
  }
});

test('nor is it left behind by statements that it asks about', () => {
  const scales = Array.from({ length: 4 }, (_, index) => `::scale[Statement ${index}]`).join('\n\n');
  for (let lines = 16; lines < 32; lines += 1) {
    const paper = formPaper(`${filler(lines)}\n\nHow true is each for you?\n\n${scales}`);
    const page = pagesOf(paper, /^How true/).indexOf(1);
    expect(paper.pages[page]?.fields.length).toBeGreaterThan(0);
  }
});

test('thanks at the end of a paper have no page to themselves', () => {
  for (let count = 420; count < 560; count += 10) {
    const paper = formPaper(`${'Words '.repeat(count)}\n\nThank you.`);
    expect(linesOf(paper.pages.at(-1)).length).toBeGreaterThan(1);
  }
});

test('the answers of a grid may be in letters that the face of the paper has not', () => {
  const paper = formPaper('::scale[كيف كان؟]{options="نعم | لا"}');
  expect(paper.pages[0]?.fields).toHaveLength(2);
});
