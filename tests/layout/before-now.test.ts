import { expect, test } from 'vitest';
import type { LaidOut } from '../../src/layout/page.ts';
import { standard } from '../../src/theme/standard.ts';
import { formPaper, LARGE } from '../support/form.ts';
import { labels, linesOf } from '../support/layout.ts';

const fieldsOf = (paper: LaidOut) => paper.pages.flatMap(({ fields }) => fields);
const tagsOf = (paper: LaidOut): string[] => paper.structure.nodes.map(({ tag }) => tag);
const statements = (count: number): string =>
  Array.from({ length: count }, (_, index) => `::before-now[Statement ${index}]`).join('\n\n');

test('each time has a field of its own, named after the question, with the same answers', () => {
  const fields = fieldsOf(formPaper(statements(2)));
  const names = [...new Set(fields.map(({ name }) => name.replace(/^.*\./, '')))];
  expect(names).toEqual(['q1-before', 'q1-now', 'q2-before', 'q2-now']);
  const first = fields.filter(({ name }) => name.endsWith('q1-before'));
  expect(first.map((field) => (field.kind === 'radio' ? field.value : ''))).toEqual(['1', '2', '3', '4', '5']);
});

test('a screen reader hears the statement, the time and the words of the answer', () => {
  const [first] = fieldsOf(formPaper(statements(1)));
  expect(first?.description).toBe('Statement 0: Then, Not at all (1 of 5)');
  const last = fieldsOf(formPaper(statements(1))).at(-1);
  expect(last?.description).toBe('Statement 0: Now, Fully (5 of 5)');
});

test('both scales stand beside the statement, and neighbours do not touch', () => {
  const fields = fieldsOf(formPaper(statements(1)));
  expect(new Set(fields.map(({ y }) => y)).size).toBe(1);
  const edges = fields.map(({ x, width }) => [x, x + width] as const);
  edges.slice(1).forEach(([left], index) => expect(left).toBeGreaterThanOrEqual(edges[index]?.[1] ?? 0));
});

test('what the numbers mean is as large as the statements', () => {
  const marks = formPaper(statements(1)).pages.flatMap((page) => page.marks.filter((mark) => mark.kind === 'text'));
  expect(new Set(marks.map(({ size }) => size))).toEqual(new Set([standard.type.body]));
});

test('the words above a scale take some of the white beside it before they take two lines', () => {
  const theme = { ...standard, type: { ...standard.type, body: 14 } };
  const long = { ...labels, beforeNow: ['Before the course', 'Now'] as const };
  const paper = formPaper(statements(1), { theme, labels: long });
  expect(paper.pages.flatMap(linesOf).map(({ text }) => text)).toContain('Before the course');
});

test('in large print the scales stand under one another, beside the words for their time', () => {
  const paper = formPaper(statements(1), { theme: LARGE });
  const heights = [...new Set(fieldsOf(paper).map(({ y, height }) => y + height / 2))];
  expect(heights).toHaveLength(2);
  const lines = paper.pages.flatMap(linesOf);
  const [then, now] = ['Then', 'Now'].map((words) => lines.find(({ text }) => text === words)?.y ?? 0);
  expect(Math.abs((then ?? 0) - (heights[0] ?? 0))).toBeLessThan(LARGE.type.body);
  expect(Math.abs((now ?? 0) - (heights[1] ?? 0))).toBeLessThan(LARGE.type.body);
});

test('a statement is bold where it stands above its two times, to tell it from them', () => {
  const faceIn = (theme?: typeof LARGE): string | undefined => {
    const { pages } = formPaper(statements(1), theme && { theme });
    const texts = pages.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'));
    return texts.find(({ runs }) => runs.map(({ text }) => text).join('') === 'Statement 0')?.face.id;
  };
  expect(faceIn(LARGE)).toBe('AtkinsonNext-Bold');
  expect(faceIn()).toBe('AtkinsonNext-Regular');
});

test.each([
  ['beside one another', undefined, 3],
  ['under one another', LARGE, 2],
])('scales %s make a table whose rows have as many cells as its head', (_, theme, cells) => {
  const { nodes } = formPaper(statements(3), theme && { theme }).structure;
  const rows = nodes.flatMap(({ tag }, index) => (tag === 'TR' ? [index] : []));
  expect(rows.length).toBe(theme ? 7 : 4);
  for (const row of rows) expect(nodes.filter(({ parent }) => parent === row)).toHaveLength(cells);
});

test('statements in a row share a table, and others have one of their own', () => {
  expect(tagsOf(formPaper(statements(3))).filter((tag) => tag === 'Table')).toHaveLength(1);
  const apart = `${statements(1)}\n\nWords.\n\n${statements(1)}`;
  expect(tagsOf(formPaper(apart)).filter((tag) => tag === 'Table')).toHaveLength(2);
  const other = `${statements(1)}\n\n::before-now[Another]{options="No | Yes"}`;
  expect(tagsOf(formPaper(other)).filter((tag) => tag === 'Table')).toHaveLength(2);
});

test('a table that goes over a page shows what the numbers mean again', () => {
  const paper = formPaper(statements(40));
  expect(paper.pages.length).toBeGreaterThan(1);
  const key = paper.pages.map((page) => linesOf(page).filter(({ text }) => /A.little/.test(text)).length);
  expect(key).toEqual(paper.pages.map(() => 1));
});

test('the question above stays with its statements', () => {
  const filler = (lines: number): string => Array.from({ length: lines }, (_, index) => `Filler ${index}`).join('\n\n');
  for (let lines = 20; lines < 32; lines += 1) {
    const paper = formPaper(`${filler(lines)}\n\n### Session\n\nHow far?\n\n${statements(2)}`);
    const page = paper.pages.findIndex((one) => linesOf(one).some(({ text }) => text === 'How far?'));
    expect(paper.pages[page]?.fields.length).toBeGreaterThan(0);
  }
});

test('a statement that takes little room does not stand alone on a page, and a tall one may', () => {
  const filler = (lines: number): string => Array.from({ length: lines }, (_, index) => `Filler ${index}`).join('\n\n');
  const many = Array.from({ length: 20 }, () => `::before-now[A statement${' of some words'.repeat(6)}]`).join('\n\n');
  const least = (theme: typeof LARGE): number =>
    Math.min(
      ...Array.from({ length: 20 }, (_, index) => {
        const { pages } = formPaper(`${filler(index + 14)}\n\n${many}`, { theme });
        // Each statement has ten rings.
        return Math.min(...pages.map(({ fields }) => fields.length / 10).filter((count) => count > 0));
      }),
    );
  expect(least(standard)).toBe(2);
  expect(least(LARGE)).toBe(1);
});

test('steps that leave no room for the statement are answers in words, once for each time', () => {
  const options = Array.from({ length: 30 }, (_, index) => `step ${index + 1}`).join(' | ');
  const paper = formPaper(`::before-now[I can listen]{options="${options}"}`);
  const fields = fieldsOf(paper);
  expect(fields).toHaveLength(60);
  expect(fields[30]?.description).toBe('I can listen: Now, step 1 (1 of 30)');
  const { left, right, width } = { left: 70, right: 65, width: paper.pages[0]?.width ?? 0 };
  for (const field of fields) {
    expect(field.x).toBeGreaterThan(left);
    expect(field.x + field.width).toBeLessThan(width - right);
  }
  const lines = paper.pages.flatMap(linesOf).map(({ text }) => text);
  for (const words of ['I can listen', 'Then', 'Now']) expect(lines).toContain(words);
});

test('steps that are numbers stand over their rings as they are', () => {
  const paper = formPaper('::before-now[I can listen]{options="0 | 1 | 2 | 3"}');
  const lines = paper.pages.flatMap(linesOf).map(({ text }) => text);
  expect(lines.join(' ')).toContain('0 1 2 3');
  expect(lines.join(' ')).not.toContain('4');
});
