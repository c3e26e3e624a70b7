import type { Diagnostic, Outcome, Span } from '../diagnostics/diagnostic.ts';
import { textOf } from '../document/text.ts';
import { headingsIn } from '../document/visit.ts';
import type { Block, Document } from '../document/vocabulary.ts';
import type { Theme } from '../theme/theme.ts';
import { inkPages, type BrokenPage } from './break-pages.ts';
import { layFootnote } from './footnote.ts';
import { nameFields, type FormIdentity } from './form.ts';
import type { Furniture } from './furniture.ts';
import { startJob } from './job.ts';
import type { TextMeasurer } from './measure.ts';
import { missingGlyphs, type Missing } from './missing.ts';
import type { HeadingMark, Unnumbered } from './page.ts';
import { addFrame, paperOf, withRoomFor } from './page-frame.ts';
import type { ContentsEntry, Job, Labels, Setting } from './setting.ts';
import { sideOfLanguage } from './side.ts';
import { withoutShortLastPage } from './short-last-page.ts';
import { ROOT } from './structure.ts';
import type { Strip } from './strips.ts';
import type { SheetName } from './units.ts';

/** What a paper is laid out with, beside its tree. */
export interface LayoutOptions {
  readonly theme: Theme;
  readonly measurer: TextMeasurer;
  readonly labels: Labels;
  readonly sheet: { readonly size: SheetName; readonly landscape: boolean };
  readonly head: Furniture;
  readonly foot: Furniture;
  /** Where the furniture was written. */
  readonly furnitureSpan: Span;
  /** Whether a long foot may go on at the start of the line below it, where a pack adds its own at the end. */
  readonly freeBelowFoot?: boolean;
  /** Words that stand on every page. */
  readonly label?: string;
  /** The edge that sheets are turned over; the long one unless said. */
  readonly flip?: 'long' | 'short';
  /** What a list of contents shows; the paper's own headings unless said. */
  readonly contents?: readonly ContentsEntry[];
  /** Of a paper that can be filled in on screen. */
  readonly form?: FormIdentity;
  imageSize(path: string): { readonly width: number; readonly height: number } | undefined;
  /** What is told of characters that no font has; their place and codes unless said. */
  readonly missing?: (missing: Missing) => Diagnostic | readonly Diagnostic[];
}

/**
 * Lays a paper out: from a tree to positioned pages, in named passes. Page numbers in its contents are still open;
 * `numberPages` fills them in when it is known where the pages stand.
 */
export function layOut(document: Document, options: LayoutOptions): Outcome<Unnumbered> {
  const { job, fills } = withoutShortLastPage(options.theme, (theme, snug) => {
    const attempt = prepare(document, { ...options, theme, snug });
    return { job: attempt, strips: setBlocks(document, attempt) };
  });
  const broken = inkPages(fills, job);
  const pages = addFrame(broken, options, job);
  placeFigures(broken, job);
  nameParts(broken, job);
  return {
    value: {
      title: document.title,
      language: document.language,
      pages,
      structure: job.structure.build(),
      headings: headingMarks(broken),
    },
    problems: [...job.problems, ...[...job.missing.values()].flatMap(options.missing ?? missingGlyphs)],
  };
}

function prepare(document: Document, options: LayoutOptions & Pick<Job, 'snug'>): Job {
  const laid = new Set<number>();
  const empty = startJob({
    ...options,
    language: document.language,
    paper: paperOf(options.theme, options.sheet, sideOfLanguage(document.language)),
  });
  const job: Job = {
    ...empty,
    paper: withRoomFor(options, empty),
    contents: options.contents ?? contentsOf(document.blocks),
    fields: options.form ? nameFields(document, options.form) : new Map(),
    footnote(number) {
      const note = laid.has(number) ? undefined : document.footnotes.find((one) => one.number === number);
      laid.add(number);
      const strips = note ? layFootnote(note, pageSetting(job)) : [];
      // What a footnote refers to stands below it, since pages ask the text alone for its footnotes.
      return [...strips, ...strips.flatMap((one) => one.notes)];
    },
  };
  return job;
}

/** Blocks to strips: styles, shaping, measuring and line breaking happen block by block. */
function setBlocks(document: Document, job: Job): readonly Strip[] {
  return job.flow(document.blocks, pageSetting(job));
}

function pageSetting(job: Job): Setting {
  const { paper } = job;
  return {
    job,
    x: paper.left,
    width: paper.width - paper.left - paper.right,
    node: ROOT,
    text: job.styles.body,
    depth: 0,
  };
}

/** Tells figures where they came to lie. */
function placeFigures(broken: readonly BrokenPage[], job: Job): void {
  for (const page of broken) {
    for (const { node, x, y, width, height } of page.figures) {
      job.structure.amend(node, { box: [x, y, x + width, y + height] });
    }
  }
}

/** Tells fields what they ask for: one that a page's end divided is a part of what it was. */
function nameParts(broken: readonly BrokenPage[], job: Job): void {
  for (const page of broken) {
    for (const { node, description } of page.fields) job.structure.amend(node, { alt: description });
  }
}

function headingMarks(broken: readonly BrokenPage[]): HeadingMark[] {
  return broken.flatMap((page, index) => page.headings.map((heading) => ({ ...heading, page: index })));
}

/** The headings of a paper below its title, wherever they stand. Of several on the first level, the first is the title. */
function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  const headings = headingsIn(blocks);
  const [title, ...chapters] = headings.filter(({ level }) => level === 1);
  const below = chapters.length > 0 ? 0 : 1;
  return headings
    .filter((heading) => heading !== title)
    .map(({ content, level, id }) => ({ text: textOf(content), level: level - below, to: `#${id}` }));
}
