/** How the columns of a running order share the measure, and how its times are broken. */
import { expect, test } from 'vitest';
import type { Agenda } from '../../src/document/vocabulary.ts';
import type { TextMark } from '../../src/layout/page.ts';
import { textWidth } from '../../src/layout/text-width.ts';
import { lay, linesOf } from '../support/layout.ts';
import { heading, paragraph, span, text, words } from '../support/tree.ts';

function agendaOf(times: readonly (readonly [string, string])[], title = 'Title'): Agenda {
  const row = { title: [text(title)], minutes: 25, atLeast: 14, pause: false, detail: undefined, span };
  return { kind: 'agenda', items: times.map(([start, end]) => ({ ...row, start, end })), span };
}

function timesOf(agenda: Agenda): string[] {
  return linesOf(lay([agenda]).value.pages[0]).flatMap(({ text: line }) => (/\d[ap]m|midday/.test(line) ? [line] : []));
}

const SHORT = ['10am', '10:15am'] as const;
const LONG = ['10:15am BST', '10:30am BST'] as const;

test('times stand on one line where all have room there', () => {
  expect(timesOf(agendaOf([SHORT, ['11:45am', 'midday']]))).toEqual(['10am to 10:15am', '11:45am to midday']);
});

test('where one time has no room on a line, all are broken after the same word', () => {
  expect(timesOf(agendaOf([SHORT, LONG]))).toEqual(['10am to', '10:15am', '10:15am BST to', '10:30am BST']);
});

test('the column of times is as wide as they are, and titles have the room that is left', () => {
  const titleAt = (agenda: Agenda): number | undefined =>
    linesOf(lay([agenda]).value.pages[0]).find((line) => line.text === 'Title')?.x;
  expect(titleAt(agendaOf([LONG]))).toBeLessThan(titleAt(agendaOf([SHORT])) ?? 0);
});

test('columns stand well apart, however long a title is', () => {
  for (const count of [12, 13, 14, 15, 16, 17]) {
    const { value } = lay([agendaOf([SHORT], words(count, 'long'))]);
    const marks = (value.pages[0]?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');
    // The space at the end of a line lies beyond its end.
    const endOf = (stem: RegExp): number =>
      Math.max(
        ...marks.flatMap((mark) => {
          const runs = mark.runs.at(-1)?.text === ' ' ? mark.runs.slice(0, -1) : mark.runs;
          return stem.test(runs[0]?.text ?? '') ? [mark.x + textWidth({ ...mark, runs })] : [];
        }),
      );
    const startOf = (stem: RegExp): number =>
      Math.min(...marks.flatMap((mark) => (stem.test(mark.runs[0]?.text ?? '') ? [mark.x] : [])));
    expect(startOf(/^25/) - endOf(/^long/)).toBeGreaterThanOrEqual(12 * 0.8 - 0.01);
    expect(startOf(/^long/) - endOf(/^10am/)).toBeGreaterThanOrEqual(12 * 0.8 - 0.01);
  }
});

test('an agenda stands whole on a page where sending it there leaves no more than a third of one white', () => {
  const agenda = agendaOf(Array.from({ length: 9 }, () => SHORT));
  const whitest = (lines: number): { rows: number[]; white: number } => {
    const above = Array.from({ length: lines }, () => paragraph('above'));
    const after = Array.from({ length: 28 }, () => paragraph('after'));
    const { pages } = lay([...above, heading(2, 'Heading'), agenda, ...after]).value;
    const rows = pages.map((page) => linesOf(page).filter(({ text: line }) => line === 'Title').length);
    const end = Math.max(...linesOf(pages[0]).map(({ y }) => y));
    return { rows: rows.filter((count) => count > 0), white: (842 - 74 - end) / (842 - 65 - 74) };
  };
  const all = Array.from({ length: 30 }, (_, lines) => whitest(lines));
  for (const { rows, white } of all) {
    expect(rows.reduce((sum, one) => sum + one)).toBe(9);
    expect(white).toBeLessThan(1 / 3 + 0.02);
  }
  // Sent over whole, with white for several rows left; and parted, where that would be a hole.
  expect(all.some(({ rows, white }) => rows.length === 1 && white > 0.25 && white < 1 / 3)).toBe(true);
  expect(all.some(({ rows }) => rows.length === 2)).toBe(true);
});
