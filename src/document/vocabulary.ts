/**
 * THE vocabulary: every kind of block and inline that a paper can hold, once. A reader adds a kind here; the compiler
 * then names each place that has to learn it (`BlockReaders`, `BlockLayouts`, and so on are records over the kinds).
 */
import type { Span } from '../diagnostics/diagnostic.ts';

/** A whole paper as a tree, before any font or page. */
export interface Document {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Bodies of footnotes, in the order in which they are first referred to. */
  readonly footnotes: readonly Footnote[];
}

interface Node<K extends string> {
  readonly kind: K;
  /** Where it was written: in content where the text came from there, else in the template. */
  readonly span: Span;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface Heading extends Node<'heading'> {
  readonly level: HeadingLevel;
  readonly content: readonly Inline[];
  /** Unique in its document: the target of bookmarks, contents and links. */
  readonly id: string;
}

export interface Paragraph extends Node<'paragraph'> {
  readonly content: readonly Inline[];
}

export interface List extends Node<'list'> {
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  /** Without blank lines between items. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** For an item of a task list; undefined otherwise. */
  readonly checked: boolean | undefined;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export type Alignment = 'left' | 'right' | 'center';

export interface Table extends Node<'table'> {
  readonly align: readonly (Alignment | undefined)[];
  /** The first row; Markdown has no table without one. */
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly (readonly Inline[])[];
  readonly span: Span;
}

export interface Quote extends Node<'quote'> {
  readonly blocks: readonly Block[];
}

export interface Code extends Node<'code'> {
  readonly language: string | undefined;
  readonly text: string;
}

/** A picture of its own. One within a line is an {@link InlineImage}. */
export interface Image extends Node<'image'> {
  /** Relative to the workspace. */
  readonly path: string;
  /** What it shows, for those who cannot see it; never empty. */
  readonly alt: string;
  /** A caption under it. */
  readonly caption: string | undefined;
}

export interface Rule extends Node<'rule'> {}

/** A line of a known length, to measure whether a paper was printed at its size. */
export interface Ruler extends Node<'ruler'> {}

export type CalloutTone = 'note' | 'tip' | 'care' | 'facilitator' | 'debrief' | 'opt-out';

/** A box that stands out. `facilitator` is dropped from papers for participants by the audience filter. */
export interface Callout extends Node<'callout'> {
  readonly tone: CalloutTone;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

export interface Columns extends Node<'columns'> {
  /** One entry a column where the author wrote `:::column`; else a single entry, to be spread over `count`. */
  readonly columns: readonly (readonly Block[])[];
  readonly count: number;
}

/** Stays on one page. */
export interface Keep extends Node<'keep'> {
  readonly blocks: readonly Block[];
}

export type CardSize = 'a5' | 'a6' | 'a7';

export interface Cards extends Node<'cards'> {
  readonly size: CardSize;
  readonly cards: readonly Card[];
  /** Small print at the foot of every card, such as the set's name. */
  readonly label: string | undefined;
  /** Whether the small print tells the card's number. */
  readonly numbered: boolean;
  /** Whether a page comes first that says how to print and cut the set. */
  readonly lead: boolean;
}

export interface Card {
  readonly blocks: readonly Block[];
  readonly back: readonly Block[];
  readonly span: Span;
}

/** Ruled lines to write on. */
export interface Lines extends Node<'lines'> {
  readonly count: number;
  readonly label: readonly Inline[];
}

/** An empty frame to write or draw in; `height` in millimetres. */
export interface Box extends Node<'box'> {
  readonly height: number;
  readonly label: readonly Inline[];
}

/** A statement to agree or disagree with, on five steps unless the options say otherwise. */
export interface Scale extends Node<'scale'> {
  readonly question: readonly Inline[];
  readonly options: readonly string[];
}

/** A statement that people weigh twice: as they were before the course, and as they are now. */
export interface BeforeNow extends Node<'before-now'> {
  readonly question: readonly Inline[];
  readonly options: readonly string[];
}

/** A question with one answer out of some. */
export interface Choice extends Node<'choice'> {
  readonly question: readonly Inline[];
  readonly options: readonly string[];
}

/** A sentence with one box to tick. */
export interface Tick extends Node<'tick'> {
  readonly question: readonly Inline[];
}

/** A question with room to write. */
export interface Answer extends Node<'answer'> {
  readonly question: readonly Inline[];
  readonly lines: number;
}

/** The list of headings with page numbers, down to `depth`. In a pack it lists the parts. */
export interface Contents extends Node<'contents'> {
  readonly depth: number;
}

export interface PageBreak extends Node<'pagebreak'> {}

/** The front of a pack: its blocks are set large, on a page of their own without running head or foot. */
export interface Cover extends Node<'cover'> {
  readonly blocks: readonly Block[];
  /** How many of the last blocks stand at the foot of the page, such as lines to sign on. */
  readonly foot: number;
}

/** A session's running order with times, and a bar for each duration. */
export interface Agenda extends Node<'agenda'> {
  readonly items: readonly AgendaRow[];
}

/** A code that a phone reads, with the address that it leads to in words. */
export interface Qr extends Node<'qr'> {
  readonly to: string;
  readonly label: readonly Inline[];
  /** Which of its modules are dark, row by row. */
  readonly modules: readonly (readonly boolean[])[];
}

/** Numbers as bars, such as how many people gave which answer. */
export interface Bars extends Node<'bars'> {
  readonly title: readonly Inline[];
  /** What labels and values are. */
  readonly head: { readonly label: string; readonly value: string };
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** The value as the author wrote it. */
  readonly written: string;
  readonly value: number;
  /** Of a hundred, rather than a count. */
  readonly share: boolean;
  readonly span: Span;
}

export interface AgendaRow {
  readonly title: readonly Inline[];
  /** As printed: "10:15am", or minutes from the start where no cohort is chosen. */
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly atLeast: number | undefined;
  /** `break` rows are drawn lighter. */
  readonly pause: boolean;
  /** Small print under the title, such as the grouping. */
  readonly detail: string | undefined;
  readonly span: Span;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Quote
  | Code
  | Image
  | Rule
  | Ruler
  | Callout
  | Columns
  | Keep
  | Cards
  | Lines
  | Box
  | Scale
  | BeforeNow
  | Choice
  | Tick
  | Answer
  | Contents
  | PageBreak
  | Cover
  | Agenda
  | Qr
  | Bars;

export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

export interface Text extends Node<'text'> {
  readonly text: string;
}
export interface Emphasis extends Node<'emphasis'> {
  readonly content: readonly Inline[];
}
export interface Strong extends Node<'strong'> {
  readonly content: readonly Inline[];
}
export interface Delete extends Node<'delete'> {
  readonly content: readonly Inline[];
}
export interface InlineCode extends Node<'inline-code'> {
  readonly text: string;
}
/** `to` is an address (`https://…`, `mailto:…`, `tel:…`) or `#id` of a heading in the same document. */
export interface Link extends Node<'link'> {
  readonly to: string;
  readonly content: readonly Inline[];
}
export interface InlineImage extends Node<'inline-image'> {
  readonly path: string;
  readonly alt: string;
}
export interface LineBreak extends Node<'line-break'> {}
/** A mark that refers to the footnote of that number. */
export interface FootnoteMark extends Node<'footnote-mark'> {
  readonly number: number;
}

export type Inline = Text | Emphasis | Strong | Delete | InlineCode | Link | InlineImage | LineBreak | FootnoteMark;
export type InlineKind = Inline['kind'];
export type InlineOf<K extends InlineKind> = Extract<Inline, { kind: K }>;

export interface Footnote {
  readonly number: number;
  readonly blocks: readonly Block[];
  readonly span: Span;
}
