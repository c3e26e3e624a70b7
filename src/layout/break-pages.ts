import { inkIn, joined, NO_INK, type InkOnPaper } from './ink.ts';
import type { HeadingMark, Mark, SheetPrint } from './page.ts';
import type { Paper } from './setting.ts';
import { advance, closing, inkOf, stack } from './stack.ts';
import { FORBIDDEN, FORCED, strip, type Strip } from './strips.ts';

/** A page's ink, before furniture. */
export interface BrokenPage extends InkOnPaper {
  readonly headings: readonly Omit<HeadingMark, 'page'>[];
  /** How high the text stands, points. */
  readonly filled: number;
  /** Without running head and foot. */
  readonly bare: boolean;
  readonly sheet: SheetPrint | undefined;
}

/** White between the text and the footnotes of a page; the short rule stands in its middle. */
const NOTE_GAP = 14;
const NOTE_RULE = 72;

/**
 * Fills pages with strips. A page ends at the last place where a break is free; where there is none (a kept block that
 * is taller than a page) it ends before the strip that no longer fits, so nothing is ever lost. A strip brings its
 * footnotes with it, and a table's head is shown again where a row starts a page.
 */
export function breakPages(strips: readonly Strip[], paper: Paper, ruleColour: string): BrokenPage[] {
  const height = paper.height - paper.top - paper.bottom;
  const pages: BrokenPage[] = [];
  let from = 0;
  while (from < strips.length) {
    const first = strips[from];
    if (first?.sheet) {
      // Printed on both sides, a front is on top of a sheet, and so its back is behind it.
      if (first.sheet === 'front' && pages.length % 2 === 1) pages.push(EMPTY);
      pages.push(sheetPage(first));
      from += 1;
      continue;
    }
    const to = pageEnd(strips, from, height);
    pages.push(fullPage(strips.slice(from, to), paper, ruleColour));
    from = to;
  }
  return pages;
}

/** The index of the strip that begins the next page. */
function pageEnd(strips: readonly Strip[], from: number, height: number): number {
  let y = strips[from]?.repeat ? repeatHeight(strips[from]) : 0;
  let notes = 0;
  let before: Strip | undefined;
  let free = 0;
  for (let index = from; index < strips.length; index++) {
    const one = strips[index];
    if (!one) break;
    if (index > from && (one.sheet || one.breakBefore === FORCED)) return index;
    if (index > from && one.breakBefore < FORBIDDEN) free = index;
    const step = advance(before, one);
    y += step.close + step.space + step.open + one.height;
    if (one.notes.length > 0) notes += (notes === 0 ? NOTE_GAP : 0) + stack(one.notes).height;
    if (y + notes + closing(one) > height + 0.01) return free > from ? free : Math.max(index, from + 1);
    before = one;
  }
  return strips.length;
}

function repeatHeight(first: Strip | undefined): number {
  return first?.repeat?.height ?? 0;
}

const EMPTY: BrokenPage = { ...NO_INK, headings: [], filled: 0, bare: true, sheet: undefined };

function sheetPage(sheet: Strip): BrokenPage {
  const headings = sheet.headings.map((heading) => ({ ...heading, y: 0 }));
  return {
    ...inkIn(sheet),
    headings,
    filled: sheet.height,
    bare: true,
    sheet: sheet.sheet === 'page' ? undefined : sheet.sheet,
  };
}

function fullPage(strips: readonly Strip[], paper: Paper, ruleColour: string): BrokenPage {
  const [first] = strips;
  const body = first?.repeat ? [repeated(first.repeat, first), ...strips] : strips;
  const stacked = stack(body);
  const ink = inkOf(stacked, 0, paper.top);
  const notes = stack(strips.flatMap((one) => one.notes));
  const noteTop = paper.height - paper.bottom - notes.height;
  const y = noteTop - NOTE_GAP / 2;
  const rule: Mark = {
    kind: 'line',
    slot: undefined,
    x1: paper.left,
    y1: y,
    x2: paper.left + NOTE_RULE,
    y2: y,
    stroke: ruleColour,
    strokeWidth: 0.6,
  };
  const foot = notes.height > 0 ? [{ ...NO_INK, marks: [rule] }, inkOf(notes, 0, noteTop)] : [];
  return {
    ...joined([ink, ...foot]),
    headings: stacked.placed.flatMap(({ strip: one, y: top }) =>
      one.headings.map((heading) => ({ ...heading, y: top + paper.top })),
    ),
    filled: stacked.height + notes.height,
    bare: false,
    sheet: undefined,
  };
}

/** A table's head on a further page: decoration, since it was read out on its first page already. */
function repeated(head: Strip, below: Strip): Strip {
  const marks = head.marks.map((mark) => ({ ...mark, slot: undefined }));
  return strip(head.height, { marks, frames: below.frames });
}
