/** A last page that would hold little is saved by less white, where that is enough. */
import { expect, test } from 'vitest';
import type { LaidOut, TextMark } from '../../src/layout/page.ts';
import { linesOf } from '../support/layout.ts';
import { fieldsOf, formPaper } from '../support/form.ts';

const rows = (count: number): string =>
  ['| Paper | Copies |', '| - | - |', ...Array.from({ length: count }, (_, index) => `| Paper ${index} | 14 |`)].join(
    '\n',
  );
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Line ${index}.`).join('\n\n');

/** How far apart, in points, two lines stand, by what they begin with. */
function stepOf(paper: LaidOut, one: string, other: string): number {
  const lines = linesOf(paper.pages[0]);
  const at = (text: string): number => lines.find((line) => line.text === text)?.y ?? expect.fail(`no ${text}`);
  return at(other) - at(one);
}

const sizes = (paper: LaidOut): Set<number> =>
  new Set(
    paper.pages.flatMap(({ marks }) =>
      marks.filter((mark): mark is TextMark => mark.kind === 'text').map((mark) => mark.size),
    ),
  );

test.each([
  ['paragraphs', paragraphs, 'Line 0.', 'Line 1.'],
  ['rows of a table', rows, 'Paper 0', 'Paper 1'],
] as const)('%s that run over by a few lines come closer together, and keep their size', (_, text, one, other) => {
  const papers = Array.from({ length: 36 }, (_paper, index) => formPaper(text(index + 2)));
  const [first] = papers;
  const loose = stepOf(first ?? expect.fail(), one, other);
  const close = papers.filter((paper) => stepOf(paper, one, other) < loose - 0.01);
  expect(close.length).toBeGreaterThan(1);
  for (const paper of close) {
    expect(paper.pages).toHaveLength(1);
    expect(sizes(paper)).toEqual(sizes(first ?? expect.fail()));
  }
});

test('what stands before a page break is saved a short last page as a paper is', () => {
  const most = Array.from({ length: 20 }, (_, index) => index + 20).findLast(
    (count) => formPaper(paragraphs(count)).pages.length === 1,
  );
  const part = paragraphs(most ?? expect.fail());
  // The last page of the paper itself is full enough to be left alone.
  const paper = formPaper(`${part}\n\n::pagebreak\n\n${part}\n\n::pagebreak\n\n${paragraphs(20)}`);
  expect(paper.pages).toHaveLength(3);
});

test('a paper that cannot be saved keeps its white', () => {
  // So many lines that the second page is half empty, and far more of them than less white makes room for.
  const paper = formPaper(paragraphs(45));
  expect(paper.pages).toHaveLength(2);
  expect(stepOf(paper, 'Line 0.', 'Line 1.')).toBe(stepOf(formPaper(paragraphs(2)), 'Line 0.', 'Line 1.'));
});

test('what is in a box comes closer to its edges, too', () => {
  const boxes = (count: number): string =>
    Array.from({ length: count }, (_, index) => `:::note\n\nLine ${index}.\n\n:::`).join('\n\n');
  const most = Array.from({ length: 20 }, (_, index) => formPaper(boxes(index + 2))).findLast(
    ({ pages }) => pages.length === 1,
  );
  const loose = stepOf(formPaper(boxes(2)), 'Line 0.', 'Line 1.');
  // The white between two boxes alone gives way by less than this.
  expect(loose - stepOf(most ?? expect.fail(), 'Line 0.', 'Line 1.')).toBeGreaterThan(12 * 0.62 * 0.48);
});

test('the rows of a grid of answers come closer together, too', () => {
  const grid = (count: number): string =>
    Array.from({ length: count }, (_, index) => `::scale[Statement ${index}, ${'long '.repeat(18)}]`).join('\n\n');
  const stepIn = (paper: LaidOut): number => {
    const [first = 0, second = 0] = [...new Set(fieldsOf(paper).map(({ y }) => y))];
    return second - first;
  };
  const most = Array.from({ length: 14 }, (_, index) => formPaper(grid(index + 2))).findLast(
    ({ pages }) => pages.length === 1,
  );
  expect(stepIn(most ?? expect.fail())).toBeLessThan(stepIn(formPaper(grid(2))) - 1);
});

test('a form that is set again has each of its fields once', () => {
  const questions = Array.from({ length: 12 }, (_, index) => `::lines[Question ${index}]{n=1}`).join('\n\n');
  for (let lines = 0; lines < 16; lines += 1) {
    const names = fieldsOf(formPaper(`${paragraphs(lines)}\n\n${questions}`)).map(({ name }) => name);
    expect(names).toHaveLength(12);
    expect(new Set(names).size).toBe(12);
  }
});
