/**
 * What layout gives: positioned pages and their structure, as plain data. Lengths are points (1/72 inch); x runs from
 * the left edge of the paper, y from its TOP edge down. A writer turns it over where its format wants that.
 */
import type { Face, ShapedRun } from './measure.ts';

/** A laid-out paper. Pages may stand in many files, so nothing here depends on the file. */
export interface LaidOut {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly Page[];
  readonly structure: Structure;
  /** Headings, in reading order: bookmarks, and the targets of links. */
  readonly headings: readonly HeadingMark[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** In reading order; decoration (slot `undefined`) stands where it has to be painted. */
  readonly marks: readonly Mark[];
  readonly links: readonly LinkArea[];
  /** Where the page is filled in on screen; the marks are the same for those who fill it in on paper. */
  readonly fields: readonly FieldArea[];
  /** Of sheets that are cut, what is printed on the other side. */
  readonly sheet?: SheetPrint;
}

/** A front whose back is the next page, that back, or a page that must have nothing on its back. */
export type SheetPrint = 'front' | 'back' | 'single';

/** A page number that is printed once it is known: in contents. */
export interface NumberMark {
  /** `#id` of a heading. */
  readonly to: string;
  /** Of the edge that it stands at. */
  readonly x: number;
  /** Which edge that is. */
  readonly side: 'left' | 'right';
  /** Of the baseline. */
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly colour: Colour;
  /** Extra space after each glyph, points. */
  readonly letterSpacing: number;
  readonly slot: number;
}

/** A paper whose pages stand, but whose contents have no page numbers yet. */
export interface Unnumbered extends Omit<LaidOut, 'pages'> {
  readonly pages: readonly (Page & { readonly numbers: readonly NumberMark[] })[];
}

export type Colour = string; // '#rrggbb'

export type Mark = TextMark | RectMark | LineMark | PathMark | ImageMark;

interface Marked {
  /** The content slot of the structure that the mark belongs to; decoration and furniture have none. */
  readonly slot: number | undefined;
  /** For decoration that repeats on pages; `ground` is the colour of the page itself. */
  readonly furniture?: 'head' | 'foot' | 'ground';
}

/** A run of text on one baseline in one face. */
export interface TextMark extends Marked {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly colour: Colour;
  /** Words with the spaces between them, in the order of drawing. */
  readonly runs: readonly ShapedRun[];
  /** Extra width of each space among the runs, points. */
  readonly wordSpacing: number;
  /** Extra space after each glyph, points. */
  readonly letterSpacing: number;
  readonly underline: boolean;
  readonly strike: boolean;
}

export interface RectMark extends Marked {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corner radius. */
  readonly radius?: number;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
}

export interface LineMark extends Marked {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Colour;
  readonly strokeWidth: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

/** A shape of straight lines and Bézier curves. */
export interface PathMark extends Marked {
  readonly kind: 'path';
  readonly path: readonly PathStep[];
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
}

export type PathStep =
  | readonly ['move', number, number]
  | readonly ['line', number, number]
  | readonly ['curve', number, number, number, number, number, number]
  | readonly ['close'];

export interface ImageMark extends Marked {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Relative to the workspace. */
  readonly path: string;
}

/** An area that a click follows. Belongs to the `Link` node of the structure. */
export interface LinkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** An address, or `#id` of a heading. */
  readonly to: string;
  /** What a screen reader says. */
  readonly description: string;
  /** Index of the `Link` node in the structure. */
  readonly node: number;
}

/** A place to fill in. Belongs to a `Form` node of the structure. */
export type FieldArea = RadioArea | CheckArea | TextArea;

interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What answers are gathered by, such as `s05-evaluation-form.v2026-1.q3`. */
  readonly name: string;
  /** The question, as a screen reader says it and a pointer shows it. */
  readonly tooltip: string;
  /** What a screen reader says of this place alone: the question, and of a radio button also its answer. */
  readonly description: string;
  /** Of what is filled in. */
  readonly colour: Colour;
  /** Index of the `Form` node in the structure. */
  readonly node: number;
}

/** One answer of several; those of one question share its name. The ring around it is a mark of the page. */
export interface RadioArea extends Field {
  readonly kind: 'radio';
  /** What it stands for: the number of the answer, from 1. */
  readonly value: string;
  /** The diameter of the ring, around the middle of the area. */
  readonly inside: number;
}

/** A box to tick; the box itself is a mark of the page. */
export interface CheckArea extends Field {
  readonly kind: 'check';
  /** The side of the box, around the middle of the area. */
  readonly inside: number;
}

/** Room to write. */
export interface TextArea extends Field {
  readonly kind: 'text';
  readonly multiline: boolean;
  /** Where typed lines start. */
  readonly side: 'left' | 'right';
  /** Id of the face that is typed in: drawn pages know faces by their ids alone. */
  readonly face: string;
  /** Points. */
  readonly size: number;
  /** What covers the ruled lines once the room is filled: typed lines do not keep to them. */
  readonly cover: { readonly ground: Colour; readonly edge: Colour } | undefined;
}

export interface HeadingMark {
  readonly id: string;
  readonly text: string;
  readonly level: number;
  /** Index into the pages. */
  readonly page: number;
  /** Top of the heading. */
  readonly y: number;
}

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that layout uses. */
export type Tag =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Code'
  | 'Figure'
  | 'Caption'
  | 'Span'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Form';

/** The logical structure: nodes in document order; node 0 is the root. */
export interface Structure {
  readonly nodes: readonly StructureNode[];
  /** For each content slot, the node that owns it. */
  readonly slots: readonly number[];
}

export interface StructureNode {
  readonly tag: Tag;
  /** Index of the parent; -1 for the root. */
  readonly parent: number;
  /** In reading order. */
  readonly kids: readonly Kid[];
  readonly alt?: string;
  /** The text that the marks stand for, where they are drawn as shapes. */
  readonly actualText?: string;
  readonly language?: string;
  /** Of TH. */
  readonly scope?: 'Column' | 'Row';
  /** Of Note: unique in the document. */
  readonly id?: string;
  /** Of L: how its items are labelled. */
  readonly listNumbering?: 'Decimal' | 'Disc' | 'None';
  /** Of Figure: the area on its page, `[left, top, right, bottom]` from the top left. */
  readonly box?: readonly [number, number, number, number];
}

export type Kid = { readonly node: number } | { readonly slot: number };
