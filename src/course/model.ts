import type { Span } from '../diagnostics/diagnostic.ts';

/**
 * Where a thing of the model was written. Called without a path it gives the thing itself; with a path, the value
 * at that path of its front matter or attributes: `session.source('outcomes', 'power')`.
 */
export type Source = (...path: (string | number)[]) => Span;

/** A piece of Markdown cut from a source file, with the place of its first line. */
export interface MarkdownText {
  readonly text: string;
  readonly file: string;
  /** The line of `file` on which `text` begins, from 1. */
  readonly line: number;
}

/**
 * A training course as its authors wrote it, before any cohort. Where a file has problems, a text that is missing is empty.
 */
export interface Course {
  readonly title: string;
  readonly organisation: string;
  readonly version: string;
  /** BCP 47, such as `en-GB`. */
  readonly language: string;
  readonly values: readonly Value[];
  readonly themes: readonly Theme[];
  readonly contacts: readonly Contact[];
  readonly about: MarkdownText;
  /** The questions that every session's form asks. */
  readonly evaluation: Evaluation | undefined;
  /** In running order. */
  readonly sessions: readonly Session[];
  readonly library: Library;
  /** Pieces of assessed work, in the order of their numbers. */
  readonly assessments: readonly Assessment[];
  /** Texts of their own that templates print, by the names of their files. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The files of words, whole, for what looks at every word of them. Rosters are not among them. */
  readonly texts: readonly CourseText[];
  readonly cohorts: readonly Cohort[];
  readonly source: Source;
}

/** What a course stands for, such as hope, with what that means in a sentence. */
export interface Value {
  readonly name: string;
  readonly meaning: string;
}

/** What a session can be about. One with a sensitive theme needs a content note. */
export interface Theme {
  readonly name: string;
  readonly sensitive: boolean;
}

/** A helpline or another place to turn to. At least one of `phone`, `text`, `web`, `email` is there. */
export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly text?: string;
  readonly web?: string;
  readonly email?: string;
  readonly hours?: string;
  /** Whom or what it is good for. */
  readonly for?: string;
  /** The day on which the entry was last checked, `YYYY-MM-DD`. */
  readonly verified: string;
  readonly source: Source;
}

/** A session of the course: its details, its agenda, and what is handed out in it. */
export interface Session {
  /** From the file name: `04-what-is-peer-support.md` is number 4. */
  readonly number: number;
  /** From the file name: `what-is-peer-support`. */
  readonly id: string;
  readonly title: string;
  /** Minutes from the first item to the end of the last; 0 where it could not be read, which is a problem. */
  readonly slot: number;
  readonly aim: string;
  readonly outcomes: readonly LearningOutcome[];
  /** Names of the course's values, as the course writes them. */
  readonly values: readonly string[];
  readonly themes: readonly string[];
  readonly materials: readonly Material[];
  /** A content note. */
  readonly care: string | undefined;
  readonly prepare: readonly string[];
  readonly followUp: readonly string[];
  /** The agenda, in running order, with what the library gives already in place. */
  readonly items: readonly AgendaItem[];
  readonly cardSets: readonly CardSet[];
  readonly handouts: readonly Handout[];
  readonly evaluation: Evaluation | undefined;
  readonly source: Source;
}

/** What people can do by the end of a session: `Notice who holds power`. */
export interface LearningOutcome {
  readonly id: string;
  readonly sentence: string;
}

/** Something to bring. */
export interface Material {
  readonly item: string;
  /** How many; undefined where `item` says so itself. */
  readonly per: Per | undefined;
}

/** How many of a thing are needed. */
export type Per = { readonly unit: 'person' | 'pair' | 'room' } | { readonly unit: 'group'; readonly of: number };

export type ItemKind = 'activity' | 'exercise' | 'break';

/** A part of a session that takes time. */
export interface AgendaItem {
  readonly kind: ItemKind;
  readonly id: string | undefined;
  readonly title: string;
  /** Minutes planned; 0 where the author gave none, which is a problem. */
  readonly minutes: number;
  /** Minutes that are enough when time runs short. */
  readonly atLeast: number | undefined;
  /** The clock time that the item is pinned to, in minutes after midnight. */
  readonly at: number | undefined;
  /** Ids of the session's outcomes. */
  readonly meets: readonly string[];
  readonly grouping: readonly Grouping[];
  /** What to put across (activity) or what the exercise is for; without the parts below. */
  readonly text: MarkdownText | undefined;
  /** Notes for facilitators that stand before the steps: what to say and lay out first. In their fences, like `notes`. */
  readonly setUp: MarkdownText | undefined;
  /** An exercise's numbered steps. */
  readonly steps: MarkdownText | undefined;
  readonly debrief: MarkdownText | undefined;
  readonly optOut: MarkdownText | undefined;
  /** Notes for facilitators, each still in its `:::facilitator` fence, so that the audience filter governs it. */
  readonly notes: MarkdownText | undefined;
  readonly source: Source;
}

/** How people work in one stage of an item. `size` has equal ends for "threes". */
export type Grouping =
  { readonly way: 'alone' | 'pairs' | 'all' } | { readonly way: 'groups'; readonly size: readonly [number, number] };

export type CardSize = 'a5' | 'a6' | 'a7';

/** Cards to print on one sheet and cut. */
export interface CardSet {
  readonly id: string;
  readonly title: string;
  readonly size: CardSize;
  /** The exercise that uses the set. */
  readonly for: string | undefined;
  /** Text on every back. */
  readonly back: string | undefined;
  /** Whether cards show their number; not where it would tell an order that people are to find. */
  readonly numbered: boolean;
  readonly cards: readonly MarkdownText[];
  readonly source: Source;
}

/** A paper to take home. */
export interface Handout {
  readonly id: string;
  readonly title: string;
  readonly body: MarkdownText;
  /** Stands in a pack again for each session that has it: a page that people fill in every time. */
  readonly again: boolean;
  /** Its place among the papers that people keep with them, from 1; undefined where it is none of them. */
  readonly pocket: number | undefined;
  readonly source: Source;
}

/** A form that asks how a session or the course was. */
export interface Evaluation {
  /** The questions as they were written, with any text between them. */
  readonly body: MarkdownText;
  readonly questions: readonly Question[];
  readonly source: Source;
}

export interface Question {
  readonly kind: 'scale' | 'before-now' | 'choice' | 'tick' | 'answer';
  /** What is asked, without marks. */
  readonly text: string;
  /** Ids of the session's outcomes. */
  readonly meets: readonly string[];
  readonly source: Source;
}

/** Pieces that several sessions use, by id. */
export interface Library {
  readonly items: ReadonlyMap<string, AgendaItem>;
  readonly cardSets: ReadonlyMap<string, CardSet>;
  readonly handouts: ReadonlyMap<string, Handout>;
}

/** A file of the course as its author wrote it. */
export interface CourseText {
  readonly file: string;
  /** Lines end with LF. */
  readonly text: string;
  readonly allowances: readonly Allowance[];
}

/** A passage in which words stand on purpose that would be told of elsewhere. Lines count from 1. */
export interface Allowance {
  /** The line of the fence that opens it, and that of the fence that closes it, or the last one. */
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

/** A text of the course that is no session's: useful resources, the questions of a form. */
export interface Page {
  readonly title: string;
  readonly body: MarkdownText;
  readonly source: Source;
}

/** A piece of assessed work: what it asks of participants, and what someone who reads it looks for. */
export interface Assessment {
  /** From the file name: `01-my-recovery.md` is number 1. */
  readonly number: number;
  /** From the file name: `my-recovery`. */
  readonly id: string;
  readonly title: string;
  readonly aim: string;
  /** What each cohort decides for itself. */
  readonly fields: readonly AssessmentField[];
  /** What participants read before and while they write. */
  readonly brief: MarkdownText;
  readonly criteria: readonly Criterion[];
  /** How to read and decide, for assessors alone. */
  readonly marking: MarkdownText | undefined;
  readonly source: Source;
}

/** Something that only a cohort can say of an assessment, such as the day on which it is due. */
export interface AssessmentField {
  /** Its name under `fields` of a cohort. */
  readonly name: string;
  /** The words before it on paper. */
  readonly label: string;
}

/** Something that can be seen in a piece of work. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  /** What it looks like where it is met. */
  readonly text: MarkdownText;
  readonly source: Source;
}

/** A group of people who take the course together. */
export interface Cohort {
  /** The file name without `.md`. */
  readonly id: string;
  readonly title: string;
  /** The first meeting, `YYYY-MM-DD`. */
  readonly starts: string;
  /** The start of a meeting, in minutes after midnight. */
  readonly time: number;
  /** Days from one meeting to the next. */
  readonly every: number;
  readonly skip: readonly string[];
  readonly timezone: string;
  readonly venue: Venue | undefined;
  readonly facilitators: readonly Facilitator[];
  readonly contacts: readonly Contact[];
  readonly participants: readonly Participant[];
  /** Copies to print beyond one a person. */
  readonly spare: number;
  /** One for every session, in running order. */
  readonly meetings: readonly Meeting[];
  /** The joining letter, a Handlebars template that gives Markdown. */
  readonly letter: MarkdownText;
  /** What the cohort has decided, by names that assessments and templates ask for. */
  readonly fields: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** Where a cohort meets. */
export interface Venue {
  readonly name: string;
  readonly address?: string;
  /** How to get in, such as step-free from the car park. */
  readonly access?: string;
}

/** Who leads meetings. */
export interface Facilitator {
  readonly name: string;
  /** How the person likes to be called, where the cohort says it. */
  readonly called?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** A person of the roster. Without a roster, people are numbered and have an empty name. */
export interface Participant {
  readonly number: number;
  readonly name: string;
  /** How the person likes to be called; the name unless the roster says otherwise. */
  readonly called: string;
  readonly email: string | undefined;
  readonly pronouns: string | undefined;
  readonly edition: string;
  readonly source: Source;
}

/** A session on a day. */
export interface Meeting {
  /** The session's id. */
  readonly session: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Minutes after midnight, local time. */
  readonly start: number;
  readonly end: number;
  readonly venue: Venue | undefined;
  readonly facilitators: readonly Facilitator[];
}
