/**
 * How every kind of block is set, page by page, as text that a person can read. After a change that is meant,
 * `npx vitest run tests/layout/golden.test.ts -u` writes the pages anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { numberPages } from '../../src/layout/number.ts';
import type { LaidOut, Mark, Structure } from '../../src/layout/page.ts';
import { layOut } from '../../src/layout/layout.ts';
import { standard } from '../../src/theme/standard.ts';
import { shippedFaces } from '../../src/writers/pdf/faces/shipped-faces.ts';
import { labels } from '../support/layout.ts';

const FOLDER = new URL('../golden/layout/', import.meta.url);
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('every folder of goldens has an input and its pages, and nothing else', () => {
  for (const { name } of cases)
    expect(readdirSync(new URL(`${name}/`, FOLDER)).toSorted()).toEqual(['input.md', 'pages.txt']);
});

test.each(cases.map(({ name }) => name))('%s', async (name) => {
  const markdown = readFileSync(new URL(`${name}/input.md`, FOLDER), 'utf8');
  const { value: tree, problems } = readDocument(markdown, {
    title: name,
    language: 'en-GB',
    audience: 'facilitator',
    spanOf: (line, column) => ({ file: 'input.md', start: { line, column } }),
  });
  expect(problems).toEqual([]);
  const laid = layOut(tree, {
    theme: standard,
    measurer: shippedFaces(),
    labels,
    sheet: { size: 'A4', landscape: false },
    head: [],
    foot: [{ kind: 'page' }],
    furnitureSpan: { file: 'input.md', start: { line: 1, column: 1 } },
    imageSize: () => ({ width: 400, height: 200 }),
  });
  expect(laid.problems).toEqual([]);
  const pages = new Map(laid.value.headings.map(({ id, page }) => [`#${id}`, page + 1]));
  const paper = numberPages(laid.value, (to) => String(pages.get(to)));
  await expect(textOfPages(paper)).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/pages.txt`, FOLDER)));
});

function textOfPages(paper: LaidOut): string {
  return paper.pages
    .map((page, index) =>
      [`page ${index + 1}`, ...page.marks.map((mark) => lineOf(mark, paper.structure)), ''].join('\n'),
    )
    .join('\n');
}

/** `  72.3  120.5  P   12  The words of a line`: where, which tag, how large, what. */
function lineOf(mark: Mark, structure: Structure): string {
  const tag = mark.slot === undefined ? '–' : (structure.nodes[structure.slots[mark.slot] ?? -1]?.tag ?? '?');
  switch (mark.kind) {
    case 'text':
      return place(
        mark.x,
        mark.y,
        tag,
        `${mark.face.id} ${number(mark.size)}  ${mark.runs.map((run) => run.text).join('')}`,
      );
    case 'rect':
      return place(
        mark.x,
        mark.y,
        tag,
        `rect ${number(mark.width)} × ${number(mark.height)} ${mark.fill ?? mark.stroke}`,
      );
    case 'line':
      return place(mark.x1, mark.y1, tag, `line to ${number(mark.x2)}, ${number(mark.y2)}`);
    case 'path':
      return place(mark.path[0]?.[1] ?? 0, mark.path[0]?.[2] ?? 0, tag, `path of ${mark.path.length} steps`);
    case 'image':
      return place(mark.x, mark.y, tag, `image ${mark.path} ${number(mark.width)} × ${number(mark.height)}`);
  }
}

function place(x: number, y: number, tag: string, what: string): string {
  return `${number(x).padStart(7)} ${number(y).padStart(7)}  ${tag.padEnd(10)} ${what.trimEnd()}`;
}

function number(value: number): string {
  return value.toFixed(1);
}
