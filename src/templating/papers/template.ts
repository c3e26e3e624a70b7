import type { Span } from '../../diagnostics/diagnostic.ts';
import type { TemplateSource } from '../template-source.ts';

/** What a template makes one paper of. */
export const ONE_PER = [
  'course',
  'cohort',
  'session',
  'meeting',
  'exercise',
  'handout',
  'cards',
  'assessment',
  'participant',
] as const;
export type OnePer = (typeof ONE_PER)[number];

/** What a pack can have a row of parts for each of; `edition` is each that someone of the cohort reads. */
export const ROW_OF = [...ONE_PER, 'edition'] as const;
export type RowOf = (typeof ROW_OF)[number];

/** Who reads a paper. Facilitators' notes never reach one for participants. */
export const AUDIENCES = ['participant', 'facilitator'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const PAGE_SIZES = ['A4', 'A5', 'Letter'] as const;
export const ORIENTATIONS = ['portrait', 'landscape'] as const;
/** The edge that a printer turns a sheet over, to print on its back. */
export const FLIPS = ['long', 'short'] as const;
export type Flip = (typeof FLIPS)[number];

/** The sheet that a paper is printed on. */
export interface PageSetup {
  readonly size: (typeof PAGE_SIZES)[number];
  readonly orientation: (typeof ORIENTATIONS)[number];
  /** 2 where it is printed on both sides. */
  readonly sides: 1 | 2;
  /** How backs of cards are placed, where the command line does not say. */
  readonly flip: Flip | undefined;
}

/** A kind of paper, as its template says. Its texts are not compiled yet. */
export interface Template {
  /** The file name without `.hbs`. */
  readonly name: string;
  readonly title: TemplateSource;
  /** One line about it, for lists of templates. */
  readonly description: string | undefined;
  readonly onePer: OnePer;
  readonly audience: Audience;
  /** The edition that the paper, and of a pack all its parts, are made in where no other is asked for. */
  readonly edition: string | undefined;
  /** The path of the paper below the folder of all papers, without an ending. Without it, it only makes parts of packs. */
  readonly file: TemplateSource | undefined;
  readonly page: PageSetup;
  /** Whether it is printed as a booklet, too: two pages beside each other on A4, to fold in the middle. */
  readonly booklet: boolean;
  /** Whether what it asks can be filled in on screen, too. */
  readonly fillable: boolean;
  /** The running head and foot. */
  readonly head: TemplateSource | undefined;
  readonly foot: TemplateSource | undefined;
  /** Of a pack: what follows the body, in order. */
  readonly parts: readonly Part[];
  /** A handout of the library that the paper prints. */
  readonly piece: PieceName | undefined;
  /** What has to be there for the paper to be made. */
  readonly when: Condition | undefined;
  readonly body: TemplateSource;
  /** The place of a detail in the front matter: `source('page', 'size')`; without a path, of the file. */
  readonly source: (...path: (string | number)[]) => Span;
}

/** A part of a pack: a template, or a row of parts for each of something. */
export type Part =
  | { readonly kind: 'template'; readonly name: string; readonly span: Span }
  | { readonly kind: 'each'; readonly each: RowOf; readonly parts: readonly Part[] };

/** The id of a piece, where the template names it. */
export interface PieceName {
  readonly name: string;
  readonly span: Span;
}

/** A path through the view that has to lead to something. */
export interface Condition {
  readonly names: readonly string[];
  readonly span: Span;
}
