import { headed } from './fill.ts';
import { fillPage, NOTE_GAP, type FilledPage } from './fill-page.ts';
import { hairline } from './hairline.ts';
import { inkIn, joined, NO_INK, type InkOnPaper } from './ink.ts';
import type { HeadingMark, Mark, SheetPrint } from './page.ts';
import type { Job, Paper } from './setting.ts';
import { inkOf, stack, stackHeight } from './stack.ts';
import type { Strip } from './strips.ts';

/** A page's ink, before furniture. */
export interface BrokenPage extends InkOnPaper {
  readonly headings: readonly Omit<HeadingMark, 'page'>[];
  /** Without running head and foot. */
  readonly bare: boolean;
  readonly sheet: SheetPrint | undefined;
}

const NOTE_RULE = 72;

/** What stands on one page: a whole sheet, text with its footnotes, or nothing. */
export type PageFill = { readonly sheet: Strip } | { readonly text: FilledPage } | 'nothing';

/**
 * Fills pages with strips. A page ends at the last place where a break is free; where there is none (a kept block that
 * is taller than a page) it ends before the strip that no longer fits, so nothing is ever lost. A strip brings its
 * footnotes with it, and a table's head is shown again where a row starts a page.
 *
 * @param white the part of a page, by its index, that may stay white so that nothing short stands alone; a little
 *   unless said.
 */
export function breakPages(
  strips: readonly Strip[],
  paper: Paper,
  white?: (page: number) => number | undefined,
): PageFill[] {
  const height = paper.height - paper.top - paper.bottom;
  const pages: PageFill[] = [];
  let rest = strips;
  let carried: readonly Strip[] = [];
  while (rest.length > 0 || carried.length > 0) {
    const [first] = rest;
    if (first?.sheet && carried.length === 0) {
      // Printed on both sides, a front is on top of a sheet, and so its back is behind it.
      if (first.sheet === 'front' && pages.length % 2 === 1) pages.push('nothing');
      pages.push({ sheet: first });
      rest = rest.slice(1);
      continue;
    }
    const text = fillPage(rest, carried, height, white?.(pages.length));
    pages.push({ text });
    ({ rest, carried } = text);
  }
  return pages;
}

/** How much of a page is filled, points. */
export function filledHeight(fill: PageFill): number {
  if (fill === 'nothing') return 0;
  if ('sheet' in fill) return fill.sheet.height;
  return stackHeight(headed(fill.text.body)) + stackHeight(headed(fill.text.notes));
}

/** What the next page starts with, where text goes on. */
export function goesOnWith(fill: PageFill): Strip | undefined {
  return fill !== 'nothing' && 'text' in fill ? fill.text.rest[0] : undefined;
}

/** Puts the ink of every page in its place. */
export function inkPages(fills: readonly PageFill[], job: Job): BrokenPage[] {
  return fills.map((fill) => {
    if (fill === 'nothing') return EMPTY;
    return 'sheet' in fill ? sheetPage(fill.sheet) : fullPage(fill.text, job);
  });
}

const EMPTY: BrokenPage = { ...NO_INK, headings: [], bare: true, sheet: undefined };

function sheetPage(sheet: Strip): BrokenPage {
  const headings = sheet.headings.map((heading) => ({ ...heading, y: 0 }));
  return {
    ...inkIn(sheet),
    headings,
    bare: true,
    sheet: sheet.sheet === 'page' ? undefined : sheet.sheet,
  };
}

function fullPage({ body, notes }: FilledPage, job: Job): BrokenPage {
  const { paper } = job;
  const stacked = stack(headed(body));
  const foot = stack(headed(notes));
  // Footnotes that have a page to themselves stand at its top, like any text.
  const footTop = body.length === 0 ? paper.top + NOTE_GAP : paper.height - paper.bottom - foot.height;
  const footInk = [{ ...NO_INK, marks: [noteRule(footTop - NOTE_GAP / 2, job)] }, inkOf(foot, 0, footTop)];
  return {
    ...joined([inkOf(stacked, 0, paper.top), ...(notes.length > 0 ? footInk : [])]),
    headings: stacked.placed.flatMap(({ strip: one, y: top }) =>
      one.headings.map((heading) => ({ ...heading, y: top + paper.top })),
    ),
    bare: false,
    sheet: undefined,
  };
}

/** The short line above footnotes. */
function noteRule(y: number, { paper, side, theme }: Job): Mark {
  const x = side === 'right' ? paper.width - paper.right - NOTE_RULE : paper.left;
  return { kind: 'line', slot: undefined, x1: x, y1: y, x2: x + NOTE_RULE, y2: y, ...hairline(theme, 0.6) };
}
