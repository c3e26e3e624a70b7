import { inkIn, joined, NO_INK, type InkOnPaper } from './ink.ts';
import type { HeadingMark, Mark } from './page.ts';
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
      pages.push(sheetPage(first));
      from += 1;
      continue;
    }
    const to = pageEnd(strips, from, height);
    const own = strips.slice(from, to);
    let { page, left } = fullPage(
      own,
      own.flatMap((one) => one.notes),
      paper,
      ruleColour,
    );
    pages.push(page);
    // Footnotes that are taller than their page go on before the text does.
    while (left.length > 0) {
      ({ page, left } = fullPage([], left, paper, ruleColour));
      pages.push(page);
    }
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

function sheetPage(sheet: Strip): BrokenPage {
  const headings = sheet.headings.map((heading) => ({ ...heading, y: 0 }));
  return { ...inkIn(sheet), headings, filled: sheet.height, bare: true };
}

/** A page with as many of the footnotes as it has room for, and those that are left. */
function fullPage(
  strips: readonly Strip[],
  notes: readonly Strip[],
  paper: Paper,
  ruleColour: string,
): { readonly page: BrokenPage; readonly left: readonly Strip[] } {
  const [first] = strips;
  const body = first?.repeat ? [repeated(first.repeat, first), ...strips] : strips;
  const stacked = stack(body);
  const room = paper.height - paper.top - paper.bottom - stacked.height - NOTE_GAP;
  const count = fitting(notes, room, strips.length === 0 ? 1 : 0);
  const foot = stack(notes.slice(0, count));
  const noteTop = paper.height - paper.bottom - foot.height;
  const page = {
    ...joined([
      inkOf(stacked, 0, paper.top),
      ...(count > 0 ? [noteRule(noteTop - NOTE_GAP / 2, paper, ruleColour), inkOf(foot, 0, noteTop)] : []),
    ]),
    headings: stacked.placed.flatMap(({ strip: one, y: top }) =>
      one.headings.map((heading) => ({ ...heading, y: top + paper.top })),
    ),
    filled: stacked.height + foot.height,
    bare: false,
  };
  return { page, left: notes.slice(count) };
}

/** How many strips a height has room for, and `least` in any case. */
function fitting(strips: readonly Strip[], height: number, least: number): number {
  let count = strips.length;
  while (count > least && stack(strips.slice(0, count)).height > height + 0.01) count -= 1;
  return count;
}

/** The short line above footnotes. */
function noteRule(y: number, paper: Paper, stroke: string): InkOnPaper {
  const { left } = paper;
  const rule: Mark = {
    kind: 'line',
    slot: undefined,
    x1: left,
    y1: y,
    x2: left + NOTE_RULE,
    y2: y,
    stroke,
    strokeWidth: 0.6,
  };
  return { ...NO_INK, marks: [rule] };
}

/** A table's head on a further page: decoration, since it was read out on its first page already. */
function repeated(head: Strip, below: Strip): Strip {
  const marks = head.marks.map((mark) => ({ ...mark, slot: undefined }));
  return strip(head.height, { marks, frames: below.frames });
}
