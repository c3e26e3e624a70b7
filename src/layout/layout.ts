import type { Outcome, Span } from '../diagnostics/diagnostic.ts';
import type { Block, Document } from '../document/vocabulary.ts';
import { textOf } from '../document/text.ts';
import type { Theme } from '../theme/theme.ts';
import { breakPages, type BrokenPage } from './break-pages.ts';
import { layFootnote } from './footnote.ts';
import { nameFields, type FormIdentity } from './form.ts';
import type { Furniture } from './furniture.ts';
import { startJob } from './job.ts';
import type { TextMeasurer } from './measure.ts';
import type { HeadingMark, Unnumbered } from './page.ts';
import { addFrame, paperOf, withRoomFor } from './page-frame.ts';
import { textHeight, type ContentsEntry, type Job, type Labels, type Setting } from './setting.ts';
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
  /** Words that stand on every page. */
  readonly label?: string;
  /** What a list of contents shows; the paper's own headings unless said. */
  readonly contents?: readonly ContentsEntry[];
  /** Of a paper that can be filled in on screen. */
  readonly form?: FormIdentity;
  imageSize(path: string): { readonly width: number; readonly height: number } | undefined;
}

/**
 * Lays a paper out: from a tree to positioned pages, in named passes. Page numbers in its contents are still open;
 * `numberPages` fills them in when it is known where the pages stand.
 *
 * A paper whose last page would hold a few lines alone is set again with a little less white; if that saves the page,
 * it stays so. Sizes and leading never change.
 */
export function layOut(document: Document, options: LayoutOptions): Outcome<Unnumbered> {
  const natural = attempt(document, options);
  if (natural.broken.length < 2 || fillOf(natural) > SPARSE) return finish(document, natural, options);
  for (const factor of TIGHTER) {
    const tight = attempt(document, { ...options, theme: tightened(options.theme, factor) });
    if (tight.broken.length < natural.broken.length) return finish(document, tight, options);
  }
  return finish(document, natural, options);
}

/** A last page filled to less than this part is worth saving, by so much less white. */
const SPARSE = 0.25;
const TIGHTER = [0.88, 0.76, 0.64];

interface Attempt {
  readonly job: Job;
  readonly broken: readonly BrokenPage[];
}

function attempt(document: Document, options: LayoutOptions): Attempt {
  const job = prepare(document, options);
  const strips = setBlocks(document, job);
  return { job, broken: breakPages(strips, job.paper, job.theme.colour.hairline) };
}

function finish(document: Document, { job, broken }: Attempt, options: LayoutOptions): Outcome<Unnumbered> {
  const pages = addFrame(broken, options, job);
  placeFigures(broken, job);
  return {
    value: {
      title: document.title,
      language: document.language,
      pages,
      structure: job.structure.build(),
      headings: headingMarks(broken),
    },
    problems: job.problems,
  };
}

/** How much of the text height the last page fills. */
function fillOf({ job, broken }: Attempt): number {
  return (broken.at(-1)?.filled ?? 0) / textHeight(job);
}

function tightened(theme: Theme, factor: number): Theme {
  const { space } = theme;
  const scale = (value: number): number => value * factor;
  const [h1, h2, h3, h4, h5, h6] = space.aboveHeading;
  return {
    ...theme,
    space: {
      ...space,
      paragraph: scale(space.paragraph),
      item: scale(space.item),
      belowHeading: scale(space.belowHeading),
      aboveHeading: [scale(h1), scale(h2), scale(h3), scale(h4), scale(h5), scale(h6)],
    },
  };
}

function prepare(document: Document, options: LayoutOptions): Job {
  const laid = new Set<number>();
  const empty = startJob({ ...options, language: document.language, paper: paperOf(options.theme, options.sheet) });
  const job: Job = {
    ...empty,
    paper: withRoomFor(options, empty),
    contents: options.contents ?? contentsOf(document.blocks),
    fields: options.form ? nameFields(document, options.form) : new Map(),
    footnote(number) {
      const note = laid.has(number) ? undefined : document.footnotes.find((one) => one.number === number);
      laid.add(number);
      return note ? layFootnote(note, pageSetting(job)) : [];
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

function headingMarks(broken: readonly BrokenPage[]): HeadingMark[] {
  return broken.flatMap((page, index) => page.headings.map((heading) => ({ ...heading, page: index })));
}

/** The headings of a paper below its title, wherever they stand. */
function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  return blocks.flatMap((block): ContentsEntry[] => {
    if (block.kind === 'heading')
      return block.level === 1 ? [] : [{ text: textOf(block.content), level: block.level - 1, to: `#${block.id}` }];
    return 'blocks' in block ? contentsOf(block.blocks) : [];
  });
}
