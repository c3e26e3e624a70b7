import type { HeadingMark, LinkArea, Mark, NumberMark } from './page.ts';
import type { Paper } from './setting.ts';
import { advance, closing, inkOf, stack } from './stack.ts';
import { FORBIDDEN, FORCED, type FigureBox, type Strip } from './strips.ts';

/** A page's ink, before furniture. */
export interface BrokenPage {
  readonly marks: readonly Mark[];
  readonly links: readonly LinkArea[];
  readonly numbers: readonly NumberMark[];
  readonly figures: readonly FigureBox[];
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
    const strip = strips[index];
    if (!strip) break;
    if (index > from && (strip.sheet || strip.breakBefore === FORCED)) return index;
    if (index > from && strip.breakBefore < FORBIDDEN) free = index;
    const step = advance(before, strip);
    y += step.close + step.space + step.open + strip.height;
    if (strip.notes.length > 0) notes += (notes === 0 ? NOTE_GAP : 0) + stack(strip.notes).height;
    if (y + notes + closing(strip) > height + 0.01) return free > from ? free : Math.max(index, from + 1);
    before = strip;
  }
  return strips.length;
}

function repeatHeight(strip: Strip | undefined): number {
  return strip?.repeat?.height ?? 0;
}

function sheetPage(sheet: Strip): BrokenPage {
  const headings = sheet.headings.map((heading) => ({ ...heading, y: 0 }));
  return {
    marks: sheet.marks,
    links: sheet.links,
    numbers: sheet.numbers,
    figures: sheet.figures,
    headings,
    filled: sheet.height,
    bare: true,
  };
}

function fullPage(strips: readonly Strip[], paper: Paper, ruleColour: string): BrokenPage {
  const [first] = strips;
  const body = first?.repeat ? [repeated(first.repeat, first), ...strips] : strips;
  const stacked = stack(body);
  const ink = inkOf(stacked, 0, paper.top);
  const notes = stack(strips.flatMap((strip) => strip.notes));
  const noteTop = paper.height - paper.bottom - notes.height;
  const noteInk = notes.height > 0 ? inkOf(notes, 0, noteTop) : undefined;
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
  return {
    marks: noteInk ? [...ink.marks, rule, ...noteInk.marks] : ink.marks,
    links: [...ink.links, ...(noteInk?.links ?? [])],
    numbers: ink.numbers,
    figures: [...ink.figures, ...(noteInk?.figures ?? [])],
    headings: stacked.placed.flatMap(({ strip, y: top }) =>
      strip.headings.map((heading) => ({ ...heading, y: top + paper.top })),
    ),
    filled: stacked.height + notes.height,
    bare: false,
  };
}

/** A table's head on a further page: decoration, since it was read out on its first page already. */
function repeated(head: Strip, below: Strip): Strip {
  return {
    ...head,
    above: 0,
    below: 0,
    frames: below.frames,
    marks: head.marks.map((mark) => ({ ...mark, slot: undefined })),
    links: [],
    headings: [],
    figures: [],
    notes: [],
  };
}
