import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block, CalloutTone } from '../document/vocabulary.ts';
import type { Theme } from '../theme/theme.ts';
import type { TextMeasurer } from './measure.ts';
import type { MissingByPlace } from './missing.ts';
import type { FieldName } from './form.ts';
import type { StructureBuilder } from './structure.ts';
import type { Styles, TextStyle } from './style.ts';
import type { Strip } from './strips.ts';

/** What is the same for every block of a paper. */
export interface Job {
  readonly theme: Theme;
  /** Of the paper, BCP 47. */
  readonly language: string;
  /** Where lines of that language start. */
  readonly side: 'left' | 'right';
  readonly styles: Styles;
  readonly measurer: TextMeasurer;
  readonly structure: StructureBuilder;
  readonly labels: Labels;
  readonly paper: Paper;
  /** The edge that sheets are turned over, to print on their backs. */
  readonly flip: 'long' | 'short';
  /** Which part of its padding stands above and below the text of a box or cell: less than 1 where that saves a page. */
  readonly snug: number;
  /** Words that stand on every page, in heads and on covers and cards. */
  readonly label: string | undefined;
  /** What a list of contents shows. */
  readonly contents: readonly ContentsEntry[];
  /** The size of a picture in pixels, or undefined where it cannot be read. */
  imageSize(path: string): { readonly width: number; readonly height: number } | undefined;
  /** Sets a column of blocks; see `flow.ts`. It is handed over so that a kind of block need not import all others. */
  flow(blocks: readonly Block[], setting: Setting): readonly Strip[];
  /** The fields of a paper that can be filled in on screen, by the blocks that ask; none for any other paper. */
  readonly fields: ReadonlyMap<Block, FieldName>;
  /** Sets the body of a footnote at the measure of the page, the first time that it is asked for. */
  footnote(number: number): readonly Strip[];
  /** Told of each word that is wider than its line and so divided, where text is tried at several sizes. */
  readonly divides?: () => void;
  /** Characters that no font has. */
  readonly missing: MissingByPlace;
  readonly problems: Diagnostic[];
}

/** The sheet, in points. `left` and `right` are of a right-hand page. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where a block is set. */
export interface Setting {
  readonly job: Job;
  readonly x: number;
  /** The measure: how wide lines may be. */
  readonly width: number;
  /** The structure node that takes the block. */
  readonly node: number;
  /** What text looks like unless the block says otherwise. */
  readonly text: TextStyle;
  /** How high what it stands in is, where that is less than a page: a card. */
  readonly room?: number | undefined;
  /** How deep in lists, for the choice of bullets. */
  readonly depth: number;
  /** Where lines start, for what keeps to one side throughout, such as a list; elsewhere each paragraph's own letters say. */
  readonly side?: 'left' | 'right' | undefined;
}

/** Words that layout itself prints, from the strings of the templates. */
export interface Labels {
  readonly callouts: Readonly<Record<CalloutTone, string>>;
  readonly time: string;
  /** `{start} to {end}`, with times in place of the names. */
  readonly timeRange: string;
  readonly activity: string;
  readonly minutes: string;
  /** `{minutes}, at least {n}`, with numbers in place of the names. */
  readonly minutesAtLeast: string;
  readonly statement: string;
  /** The five steps of a scale, from least to most. */
  readonly scale: readonly string[];
  /** The times that a statement is weighed for: before the course, and now. */
  readonly beforeNow: readonly [string, string];
  readonly done: string;
  readonly notDone: string;
  /** What a code that leads to an address is: `Code that leads to {address}`. */
  readonly qr: string;
  /** One answer as it is read out: `{question} {answer} ({number} of {total})`. */
  readonly answerOf: string;
  /** One of several rooms for the same answer: `{question} ({number} of {total})`. */
  readonly partOf: string;
  /** `{length}` in millimetres. */
  readonly ruler: string;
  readonly cards: CardLabels;
}

/** Words on sheets of cards, and on the page that says how to print and cut them. */
export interface CardLabels {
  /** `Sheet {number} of {total}`, and the same with the side. */
  readonly sheetNumber: string;
  readonly sheetFront: string;
  readonly sheetBack: string;
  readonly howTo: string;
  /** Names of facts, and the facts: `{count} of {width} × {height} mm`, and `{paper}` for the size of the paper. */
  readonly cards: string;
  readonly cardsAre: string;
  readonly sheets: string;
  readonly paper: string;
  readonly paperIs: string;
  readonly sides: string;
  readonly oneSide: string;
  readonly longEdge: string;
  readonly shortEdge: string;
  readonly scale: string;
  readonly scaleIs: string;
  /** Above the line to measure. */
  readonly measure: string;
  /** Steps. */
  readonly print: string;
  readonly light: string;
  readonly cut: string;
  /** Where a sheet is cut in one direction alone. */
  readonly cutAcross: string;
  readonly envelope: string;
}

export interface ContentsEntry {
  readonly text: string;
  /** From 1. */
  readonly level: number;
  /** `#id` of a heading. */
  readonly to: string;
}

/** The same setting, moved in from both sides. */
export function inset(setting: Setting, left: number, right = 0): Setting {
  return placed(setting, setting.x + left, Math.max(1, setting.width - left - right));
}

/** The same setting, moved in from the side at which lines start, and from the other. */
export function insetAtStart(setting: Setting, by: number, atEnd = 0): Setting {
  return setting.side === 'right' ? inset(setting, atEnd, by) : inset(setting, by, atEnd);
}

/** A column of some width at the side at which lines start. */
export function atStart(setting: Setting, width: number): Setting {
  return placed(setting, setting.side === 'right' ? setting.x + setting.width - width : setting.x, width);
}

/** The same setting elsewhere. Every property is named, which is quicker than copying whatever is there. */
function placed({ job, node, text, room, depth, side }: Setting, x: number, width: number): Setting {
  return { job, x, width, node, text, room, depth, side } satisfies Required<Setting>;
}

/** The height that text can take on a page. */
export function textHeight({ paper }: Job): number {
  return paper.height - paper.top - paper.bottom;
}
