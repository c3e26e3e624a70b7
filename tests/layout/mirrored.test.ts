/**
 * A paper in Hebrew letters is the mirror image of the same paper in Latin ones: in a face where every letter is equally
 * wide, whatever lies on its pages lies as far from the right as the other’s from the left.
 */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import type { Furniture } from '../../src/layout/furniture.ts';
import { layOut } from '../../src/layout/layout.ts';
import { numberPages } from '../../src/layout/number.ts';
import type { LaidOut, Mark, Page, TextMark } from '../../src/layout/page.ts';
import { standard } from '../../src/theme/standard.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { labels } from '../support/layout.ts';
import { evenMeasurer } from '../support/measurer.ts';
import { span } from '../support/tree.ts';

/** Writes words in Hebrew letters; what stands in braces is the name of a slot. */
function inHebrew(text: string): string {
  return text.replaceAll(/\{\w+\}|[a-z]/gi, (found) =>
    found.startsWith('{') ? found : String.fromCodePoint(0x5d0 + (found.toLowerCase().charCodeAt(0) - 97)),
  );
}

/** What people read in a tree or among labels, by the names of its properties. */
const WORDS = new Set(['text', 'options', 'detail', 'start', 'end', 'label', 'written', 'value', 'caption']);

function translated<T>(value: T, readable = false): T {
  if (typeof value === 'string') return (readable ? inHebrew(value) : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => translated(one, readable)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      translated(one, (readable && key !== 'kind') || WORDS.has(key)),
    ]),
  ) as T;
}

interface Options {
  readonly theme?: Theme;
  readonly head?: Furniture;
  readonly foot?: Furniture;
}

/** The same paper in English and in Hebrew. */
function bothWays(markdown: string, { theme = standard, head = [], foot = [] }: Options = {}): readonly LaidOut[] {
  return (['en', 'he'] as const).map((language) => {
    const { value, problems } = readDocument(markdown, {
      title: 'A paper',
      language,
      audience: 'participant',
      spanOf: () => span,
    });
    expect(problems).toEqual([]);
    const turned = language === 'he';
    const furniture = (some: Furniture) => (turned ? translated(some) : some);
    const laid = layOut(turned ? translated(value) : value, {
      theme,
      measurer: evenMeasurer(),
      labels: turned ? allTranslated(labels) : labels,
      sheet: { size: 'A4', landscape: false },
      head: furniture(head),
      foot: furniture(foot),
      furnitureSpan: span,
      form: { id: 'form', version: '1' },
      imageSize: () => ({ width: 200, height: 100 }),
    });
    expect(laid.problems).toEqual([]);
    return numberPages(laid.value, () => '7');
  });
}

function allTranslated<T>(value: T): T {
  return translated(value, true);
}

interface Extent {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Words of a line that belong together, without the white at their ends. */
function extentsOfText(marks: readonly TextMark[]): Extent[] {
  const lines = new Map<string, Extent>();
  for (const { x, y, size, slot, runs } of marks) {
    let at = x;
    for (const { text, width } of runs) {
      const right = at + (width * size) / 1000;
      const key = `${slot} ${y.toFixed(2)}`;
      const line = lines.get(key) ?? { what: `text ${slot}`, left: at, right, y };
      if (text.trim() !== '') {
        lines.set(key, { ...line, left: Math.min(line.left, at), right: Math.max(line.right, right) });
      }
      at = right;
    }
  }
  return [...lines.values()];
}

function extentOf(mark: Mark): Extent {
  switch (mark.kind) {
    case 'line':
      return { what: 'line', left: Math.min(mark.x1, mark.x2), right: Math.max(mark.x1, mark.x2), y: mark.y1 };
    case 'path': {
      const points = mark.path.flatMap((step) => (step[0] === 'close' ? [] : [step.slice(-2) as [number, number]]));
      const xs = points.map(([x]) => x);
      return { what: 'path', left: Math.min(...xs), right: Math.max(...xs), y: points[0]?.[1] ?? 0 };
    }
    default:
      return { what: mark.kind, left: mark.x, right: mark.x + ('width' in mark ? mark.width : 0), y: mark.y };
  }
}

function extents({ marks, links, fields }: Page): Extent[] {
  const text = marks.filter((mark): mark is TextMark => mark.kind === 'text');
  const box = (what: string) => (area: { x: number; y: number; width: number }) => ({
    what,
    left: area.x,
    right: area.x + area.width,
    y: area.y,
  });
  return [
    ...extentsOfText(text),
    ...marks.filter(({ kind }) => kind !== 'text').map(extentOf),
    ...links.map(box('link')),
    ...fields.map(box('field')),
  ];
}

function written(all: readonly Extent[]): string[] {
  return all
    .map(({ what, left, right, y }) => `${y.toFixed(1)} ${what} ${left.toFixed(1)} to ${right.toFixed(1)}`)
    .toSorted();
}

function expectMirrored(markdown: string, options?: Options): void {
  const [english, hebrew] = bothWays(markdown, options);
  expect(hebrew?.pages).toHaveLength(english?.pages.length ?? 0);
  for (const [index, page] of (english?.pages ?? []).entries()) {
    const turned = extents(page).map((one) => ({
      ...one,
      left: page.width - one.right,
      right: page.width - one.left,
    }));
    const other = hebrew?.pages[index];
    expect(written(other ? extents(other) : [])).toEqual(written(turned));
  }
}

const times = 'start="10 am" end="11 am"';

describe('from right to left as from left to right:', () => {
  test.each([
    [
      'an agenda',
      `:::agenda\n::item[Some words]{${times} minutes=60 at-least=40 detail="In threes"}\n::item[Tea]{${times} minutes=20 pause=yes}\n:::`,
    ],
    ['a grid of scales', '::scale[One statement of so many words that it needs more than a line]\n\n::scale[Two]'],
    ['statements with two scales', '::before-now[One]\n\n::before-now[Two]'],
    ['answers in a row', '::choice[Which?]{options="This | That | Neither"}'],
    ['answers under one another', `::choice[Which?]{options="${'Many words for an answer '.repeat(4)} | That"}`],
    ['answers in columns', '::choice[Which?]{options="a | b | c | d | e | f | g | h"}'],
    ['sentences to tick', '::tick[One]\n\n::tick[Two words]'],
    ['room to write', '::answer[Why?]{lines=2}\n\n::lines[Name]{n=1}\n\n::box[Draw]{height=40mm}'],
    ['a line to measure', '::ruler'],
    ['contents', '# Title\n\n::contents\n\n## A chapter\n\nWords.\n\n### Part\n\nWords.'],
    ['bars', ':::bars[How many]\n| Answer | People |\n| --- | ---: |\n| Yes | 7 |\n| No | 2 |\n:::'],
    ['a callout', ':::note[Words]\nMore words.\n:::'],
    ['a list', '- [ ] one\n- [ ] two\n\nWords\n\n1. one\n2. two\n'],
    ['a table', '| One | Two |\n| --- | --- |\n| a | 2 |'],
    ['a picture', 'Words.\n\n![Words](a.png)'],
    ['footnotes', 'Words.[^1]\n\n[^1]: A note.'],
    ['columns', ':::columns\n:::column\nOne.\n:::\n:::column\nTwo words.\n:::\n:::'],
    ['text over columns', `:::columns{n=2}\n${'Many words of one text '.repeat(20)}\n:::`],
    ['a cover', ':::cover\n# The course\n\nWords\n:::'],
  ])('%s', (_, markdown) => {
    expectMirrored(markdown);
  });

  test('statements with scales under one another', () => {
    expectMirrored('::before-now[One]\n\n::before-now[Two]', {
      theme: { ...standard, type: { ...standard.type, body: 18 } },
    });
  });

  test('running heads and feet', () => {
    const head: Furniture = [{ kind: 'text', text: 'Course' }, { kind: 'right' }, { kind: 'text', text: 'Session' }];
    const foot: Furniture = [{ kind: 'right' }, { kind: 'page' }];
    expectMirrored('Words.', { head, foot });
  });
});
