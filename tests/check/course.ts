/** Makes courses to check. Places are told by path: the place of `('outcomes', 'power')` has the file `s.md outcomes power`. */
import { checkCourse } from '../../src/check/check.ts';
import type { CheckContext } from '../../src/check/rule.ts';
import type {
  AgendaItem,
  CardSet,
  Cohort,
  Contact,
  Course,
  Question,
  Session,
  Source,
} from '../../src/course/model.ts';
import { spanAt, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';

export function sourceIn(file: string): Source {
  return (...path) => spanAt([file, ...path].join(' '), 1);
}

const TEXT = { text: 'Words', file: 's.md', line: 9 };

export function item(more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    kind: 'activity',
    id: undefined,
    title: 'Talk',
    minutes: 60,
    atLeast: undefined,
    at: undefined,
    meets: ['power'],
    grouping: [],
    text: TEXT,
    setUp: undefined,
    steps: undefined,
    debrief: undefined,
    optOut: undefined,
    notes: undefined,
    source: sourceIn(more.title ?? 'Talk'),
    ...more,
  };
}

export function exercise(more: Partial<AgendaItem> = {}): AgendaItem {
  return item({ kind: 'exercise', id: 'talk', steps: TEXT, debrief: TEXT, optOut: TEXT, ...more });
}

export function cards(more: Partial<CardSet> = {}): CardSet {
  const set = {
    id: 'cards',
    title: 'Cards',
    size: 'a7',
    for: undefined,
    back: undefined,
    numbered: true,
    cards: [TEXT],
  } as const;
  return { ...set, source: sourceIn('Cards'), ...more };
}

export function question(more: Partial<Question> = {}): Question {
  return { kind: 'scale', text: 'I can', meets: ['power'], source: sourceIn('Question'), ...more };
}

/** A session that has nothing wrong with it. */
export function session(more: Partial<Session> = {}): Session {
  return {
    number: 1,
    id: 'power',
    title: 'Power',
    slot: 60,
    aim: 'See power',
    outcomes: [{ id: 'power', sentence: 'Notice power' }],
    values: [],
    themes: [],
    materials: [],
    care: undefined,
    prepare: [],
    followUp: [],
    items: [item()],
    cardSets: [],
    handouts: [],
    evaluation: { body: TEXT, questions: [question()], source: sourceIn('Evaluation') },
    source: sourceIn('s.md'),
    ...more,
  };
}

export function contact(more: Partial<Contact> = {}): Contact {
  return { name: 'Samaritans', phone: '116 123', verified: '2026-11-01', source: sourceIn('Contact'), ...more };
}

/** A cohort that meets once, for the session `power`. */
export function cohort(more: Partial<Cohort> = {}): Cohort {
  const venue = { name: 'The Mill' };
  const facilitators = [{ name: 'Ann' }];
  return {
    id: 'riverside',
    title: 'Riverside',
    starts: '2027-01-12',
    time: 600,
    every: 7,
    skip: [],
    timezone: 'Europe/London',
    venue,
    facilitators,
    contacts: [],
    participants: [],
    spare: 0,
    meetings: [{ session: 'power', date: '2027-01-12', start: 600, end: 660, venue, facilitators }],
    letter: TEXT,
    fields: {},
    source: sourceIn('c.md'),
    ...more,
  };
}

/** A course that has nothing wrong with it. */
export function course(more: Partial<Course> = {}): Course {
  return {
    title: 'Peers',
    organisation: 'The Network',
    version: '1',
    language: 'en-GB',
    values: [{ name: 'Hope', meaning: 'Recovery is possible.' }],
    themes: [
      { name: 'loss', sensitive: true },
      { name: 'groups', sensitive: false },
    ],
    contacts: [contact()],
    about: TEXT,
    evaluation: undefined,
    sessions: [session()],
    assessments: [],
    pages: new Map(),
    texts: [],
    library: { items: new Map(), cardSets: new Map(), handouts: new Map() },
    cohorts: [cohort()],
    source: sourceIn('course.md'),
    ...more,
  };
}

/** What is wrong with a course: places and codes, such as `s.md slot agenda-underrun`. */
export function wrongWith(more: Partial<Course>, context?: CheckContext): string[] {
  return checkCourse(course(more), context).map(({ code, span }) => `${span?.file} ${code}`);
}

/** What is wrong with a session. */
export function wrongWithSession(more: Partial<Session>): string[] {
  return wrongWith({ sessions: [session(more)] });
}

/** The first problem of a session. */
export function firstProblem(more: Partial<Session>): Diagnostic | undefined {
  return checkCourse(course({ sessions: [session(more)] }))[0];
}
