import { expect, test } from 'vitest';
import { numberPages } from '../../src/layout/number.ts';
import type { LaidOut } from '../../src/layout/page.ts';
import type { ContentsEntry } from '../../src/layout/setting.ts';
import type { Block } from '../../src/document/vocabulary.ts';
import { lay, linesOf } from '../support/layout.ts';
import { heading, list, paragraph, span } from '../support/tree.ts';

const entry = (text: string, level: number): ContentsEntry => ({ text, level, to: `#${text}` });

function contents(entries: readonly ContentsEntry[], above: readonly Block[] = []): LaidOut {
  const { value } = lay([...above, { kind: 'contents', depth: 2, span }], { contents: entries });
  return numberPages(value, () => '288');
}

test('a paper lists its headings wherever they stand, but on cards, where nothing could lead', () => {
  const { value } = lay([
    heading(1, 'Title'),
    { kind: 'contents', depth: 2, span },
    { kind: 'columns', columns: [[heading(2, 'Left')], [heading(2, 'Right')]], count: 2, span },
    list([[heading(2, 'Item')]]),
    { kind: 'callout', tone: 'note', title: [], blocks: [heading(2, 'Box')], span },
    {
      kind: 'cards',
      size: 'a7',
      label: undefined,
      numbered: false,
      lead: false,
      cards: [{ blocks: [heading(2, 'Card')], back: [], span }],
      span,
    },
  ]);
  const entries = value.pages.flatMap(({ links }) => links.map(({ description }) => description));
  expect(entries).toEqual(['Left', 'Right', 'Item', 'Box']);
});

test('dots lead to a page number of three figures and never into it', () => {
  const [page] = contents([entry('Part', 1), entry('Chapter', 2)]).pages;
  const numbers = linesOf(page).filter(({ text }) => text === '288');
  const dots = (page?.marks ?? []).flatMap((mark) => (mark.kind === 'line' ? [mark.x2] : []));
  expect(dots).toHaveLength(2);
  dots.forEach((end, index) => expect(numbers[index]?.x).toBeGreaterThan(end + 4));
});

test('a part is not left at the foot of a page without the first of its chapters', () => {
  for (let lines = 20; lines < 32; lines += 1) {
    const filler = Array.from({ length: lines }, (_, index) => paragraph(`filler${index}`));
    const chapters = Array.from({ length: 30 }, (_, index) => entry(`Chapter ${index}`, 2));
    const paper = contents([entry('Part', 1), ...chapters], filler);
    const [part, chapter] = ['Part', 'Chapter 0'].map((title) =>
      paper.pages.findIndex((page) => linesOf(page).some(({ text }) => text === title)),
    );
    expect(chapter).toBe(part);
  }
});

test('a part with few chapters stands on one page with all of them, and one with many is not moved whole', () => {
  const onPages = (chapters: number): number[] => {
    const entries = Array.from({ length: chapters }, (_, index) => entry(`Chapter ${index}`, 2));
    return Array.from({ length: 14 }, (_, lines) => {
      const filler = Array.from({ length: lines + 18 }, (__, index) => paragraph(`filler${index}`));
      const { pages } = contents([entry('Part', 1), ...entries], filler);
      return pages.filter((page) => linesOf(page).some(({ text }) => /^(Part|Chapter)/.test(text))).length;
    });
  };
  expect(new Set(onPages(7))).toEqual(new Set([1]));
  expect(Math.max(...onPages(24))).toBe(2);
});

test('dots lead to a number however little room there is for them, but never one alone', () => {
  // An even face has 6 points to a letter, so each letter more leaves as much less room for dots.
  const dots = Array.from({ length: 12 }, (_, more) => {
    const [page] = contents([entry('x'.repeat(60 + more), 1), entry('y', 2)]).pages;
    const [number] = linesOf(page).filter(({ text }) => text === '288');
    const leaders = (page?.marks ?? []).flatMap((mark) => (mark.kind === 'line' ? [mark] : []));
    const [line] = leaders.filter(({ y1 }) => Math.abs(y1 + 1 - (number?.y ?? 0)) < 0.01);
    return line && line.x2 - line.x1;
  });
  const lengths = dots.flatMap((length) => length ?? []);
  expect(Math.min(...lengths)).toBeGreaterThan(5.8);
  expect(Math.min(...lengths)).toBeLessThan(5.8 + 6);
});
