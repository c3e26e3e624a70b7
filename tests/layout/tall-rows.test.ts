/** Rows that are taller than a page go on over the next one, whatever block they are of. */
import { expect, test } from 'vitest';
import type { LaidOut, Mark, Page } from '../../src/layout/page.ts';
import { standard } from '../../src/theme/standard.ts';
import { fieldsOf, formPaper } from '../support/form.ts';
import { linesOf, wordsOf } from '../support/layout.ts';
import { words } from '../support/tree.ts';

const MARGIN = (standard.page.marginsMm.bottom * 72) / 25.4;
const LONG = words(1500);

function agenda(row: string): string {
  const items = [`::item[Before]{${times}}`, row, `::item[After]{${times}}`];
  return [':::agenda', ...items, ':::'].join('\n');
}

const times = 'start="10am" end="11am" minutes=60';
const pause = agenda(`::item[Long]{${times} pause=yes detail="${LONG}"}`);
const manySteps = Array.from({ length: 12 }, (_, index) => `Step ${index}`).join(' | ');
const statement = (kind: string, keys = ''): string => `::${kind}[Before]${keys}\n\n::${kind}[${LONG}]${keys}`;

const ROWS: readonly (readonly [name: string, markdown: string])[] = [
  ['the detail of an agenda’s row', agenda(`::item[Long]{${times} detail="${LONG}"}`)],
  ['a pause of an agenda', pause],
  ['the title of an agenda’s row', agenda(`::item[${LONG}]{${times}}`)],
  ['a statement of a grid of scales', statement('scale')],
  ['a statement of scales under one another', statement('scale', `{options="${manySteps}"}`)],
  ['the head of a grid of scales', `::scale[Statement]{options="Yes | ${LONG}"}`],
  ['a statement with two scales beside it', statement('before-now')],
  ['a statement with two scales below it', statement('before-now', `{options="${manySteps}"}`)],
  ['an answer to choose', `::choice[Which?]{options="This | ${LONG} | That"}`],
  ['an answer in two columns', `::choice[Which?]{options="a | b | c | d | e | f | g | h | i | j | ${LONG}"}`],
  ['a sentence to tick', statement('tick')],
  ['a question with lines', `::answer[${LONG}]{lines=4}`],
  ['the words above lines', `::lines[${LONG}]{n=2}`],
  ['the words above a box', `::box[${LONG}]{height=260mm}`],
  [
    'the label of a bar',
    `:::bars\n| Answer | People |\n| :--- | ---: |\n| Yes | 2 |\n| ${LONG} | 3 |\n| No | 1 |\n:::`,
  ],
  ['the head of bars', `:::bars\n| ${LONG} | People |\n| :--- | ---: |\n| Yes | 2 |\n:::`],
];

/** What lies on the page, furniture apart, reaches down to here. */
function lowest({ marks, fields }: Page): number {
  return Math.max(...marks.map(bottomOf), ...fields.map(({ y, height }) => y + height));
}

function bottomOf(mark: Mark): number {
  switch (mark.kind) {
    case 'text':
      return mark.y;
    case 'line':
      return Math.max(mark.y1, mark.y2);
    case 'path':
      return Math.max(...mark.path.map((step) => Number(step.at(-1) ?? 0)).filter(Number.isFinite));
    default:
      return mark.y + mark.height;
  }
}

test.each(ROWS)('%s goes on over the next page, whole and in order, its fields once', (_, row) => {
  const paper = formPaper(`Words above.\n\n${row}\n\nWords below.`);
  expect(paper.pages.length).toBeGreaterThan(1);
  for (const page of paper.pages) expect(lowest(page)).toBeLessThan(page.height - MARGIN + 1);
  expect(wordsOf(paper).filter((word) => /^w\d/.test(word))).toEqual(LONG.split(' '));
  const fields = fieldsOf(paper).map((field) => `${field.name} ${field.kind === 'radio' ? field.value : ''}`);
  expect(fields).toHaveLength(new Set(fields).size);
  expect(fields).toHaveLength(paper.structure.nodes.filter(({ tag }) => tag === 'Form').length);
});

/** The pages on which the long text stands. */
function pagesOfLong(paper: LaidOut): Page[] {
  return paper.pages.filter((page) => linesOf(page).some(({ text, slot }) => slot !== undefined && /^w\d/.test(text)));
}

test('the ground of a pause lies under each of its parts', () => {
  for (const page of pagesOfLong(formPaper(pause))) {
    const own = linesOf(page).filter(({ text }) => /^w\d/.test(text));
    const grounds = page.marks.filter((mark) => mark.kind === 'rect' && mark.fill === standard.colour.tint.pause);
    expect(grounds).toHaveLength(1);
    const [ground] = grounds.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
    expect(ground?.y).toBeLessThan(own[0]?.y ?? 0);
    expect((ground?.y ?? 0) + (ground?.height ?? 0)).toBeGreaterThan(own.at(-1)?.y ?? 0);
  }
});

test('the bar of an agenda’s row stands on the page where the row begins, and once', () => {
  const paper = formPaper(pause);
  const bars = paper.pages.map(
    ({ marks }) => marks.filter((mark) => mark.kind === 'rect' && mark.fill === standard.colour.tint.bar).length,
  );
  expect(bars.reduce((sum, one) => sum + one)).toBe(3);
  expect(bars[0]).toBe(2);
});

test.each(['scale', 'before-now'])('the rings of a %s stand beside the first lines of a divided statement', (kind) => {
  const paper = formPaper(statement(kind));
  const [first, ...others] = pagesOfLong(paper);
  const top = linesOf(first).find(({ text }) => text.startsWith('w1 '))?.y ?? 0;
  const rings = first?.fields.filter(({ name }) => name.includes('.q2')) ?? [];
  expect(rings.length).toBeGreaterThanOrEqual(5);
  for (const { y, height } of rings) expect(Math.abs(y + height / 2 - top)).toBeLessThan(standard.type.body * 1.5);
  for (const page of others) expect(page.fields).toEqual([]);
});

test('a divided row has its line at its end alone', () => {
  const pages = pagesOfLong(formPaper(agenda(`::item[${LONG}]{${times}}`)));
  const lines = pages.map(({ marks }) => marks.filter(({ kind }) => kind === 'line').length);
  expect(lines).toEqual([1, ...pages.slice(2).map(() => 0), 2]);
});

test('a row that fits a page is not divided', () => {
  for (let above = 10; above < 30; above += 1) {
    const filler = Array.from({ length: above }, (_, index) => `Filler ${index}`).join('\n\n');
    for (const row of [
      agenda(`::item[${words(60)}]{${times}}`),
      `::scale[One]\n\n::scale[Two]\n\n::scale[${words(60)}]`,
    ]) {
      expect(pagesOfLong(formPaper(`${filler}\n\n${row}`))).toHaveLength(1);
    }
  }
});

test('a box below words that fill pages still has room to write', () => {
  const [field] = fieldsOf(formPaper(`::box[${LONG}]{height=100mm}`));
  expect(field?.height).toBeGreaterThan(270);
});

test('a row that fits a page, but not below its head, begins on the page of the head', () => {
  for (let count = 200; count < 440; count += 4) {
    const row = `:::agenda\n::item[${words(count)}]{${times}}\n:::`;
    const paper = formPaper(row);
    for (const page of paper.pages) expect(lowest(page)).toBeLessThan(page.height - MARGIN + 1);
    const head = paper.pages.find((page) =>
      linesOf(page).some(({ text, slot }) => text === 'Time' && slot !== undefined),
    );
    expect(linesOf(head).some(({ text }) => /^w\d/.test(text))).toBe(true);
  }
});
