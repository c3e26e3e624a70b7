import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { readFrontMatter, type FrontMatterFile } from '../markdown/front-matter.ts';
import type { SourceFile } from '../markdown/source.ts';
import { cutLines } from './body/cut.ts';
import { readContacts } from './contact.ts';
import { readDetails, type Known } from './details/read.ts';
import { cohortShape } from './details/shapes.ts';
import type { Cohort, Meeting, Participant, Session } from './model.ts';
import { meetings, type MeetingChange } from './schedule.ts';

type Details = Known<ReturnType<typeof cohortShape>>;

/** A cohort before its people are known. */
export interface CohortFile {
  readonly cohort: Omit<Cohort, 'participants'>;
  /** The roster, as the file names it. */
  readonly roster: string | undefined;
  /** How many people there are where no roster says it. */
  readonly size: number | undefined;
}

/**
 * Reads a cohort's file. A cohort without a first day or a time has no meetings.
 *
 * @param id From the file name.
 * @param sessions In running order.
 */
export function readCohortFile(file: SourceFile, id: string, sessions: readonly Session[]): Outcome<CohortFile> {
  const front = readFrontMatter(file);
  const { value: details, problems: wrong } = readDetails(cohortShape(), front.value);
  const problems = [...front.problems, ...wrong];
  const cohort: CohortFile['cohort'] = {
    id,
    title: details.title ?? '',
    starts: details.starts ?? '',
    time: details.time ?? 0,
    every: details.every ?? 7,
    skip: details.skip ?? [],
    timezone: details.timezone ?? 'Europe/London',
    venue: details.venue,
    facilitators: details.facilitators ?? [],
    contacts: readContacts(details.contacts, front.value, problems),
    spare: details.copies?.spare ?? 0,
    meetings: readMeetings(details, front.value, sessions, problems),
    letter: readLetter(file.path, front.value),
    fields: details.fields ?? {},
    source: (...path) => front.value.span(path),
  };
  if (front.value.data && !('roster' in front.value.data) && !('size' in front.value.data)) {
    problems.push(nobody(front.value));
  }
  return { value: { cohort, roster: details.roster, size: details.size }, problems };
}

/** People without names, numbered from 1. */
export function unnamedPeople(size: number, { cohort }: CohortFile, edition: string): Participant[] {
  const source = (): ReturnType<Cohort['source']> => cohort.source('size');
  return Array.from({ length: size }, (_, index) => ({
    number: index + 1,
    name: '',
    called: '',
    email: undefined,
    pronouns: undefined,
    edition,
    source,
  }));
}

function readMeetings(
  details: Details,
  file: FrontMatterFile,
  sessions: readonly Session[],
  problems: Diagnostic[],
): readonly Meeting[] {
  const { starts, time } = details;
  if (starts === undefined || time === undefined) return [];
  const changes = Object.entries(details.meetings ?? {}).map(([session, change]): MeetingChange => ({
    ...change,
    session,
    at: file.keySpan(['meetings', session]),
    source: (...path) => file.span(['meetings', session, ...path]),
  }));
  const { every = 7, skip = [], venue, facilitators = [] } = details;
  const planned = meetings({ starts, time, every, skip, venue, facilitators, changes }, sessions);
  problems.push(...planned.problems);
  return planned.value;
}

function readLetter(path: string, { body, bodyLine }: FrontMatterFile): Cohort['letter'] {
  const texts = body.split('\n');
  const letter = cutLines({ file: path, texts, firstLine: bodyLine }, { from: 1, to: texts.length });
  return letter ?? { text: '', file: path, line: bodyLine };
}

function nobody(file: FrontMatterFile): Diagnostic {
  const hint = 'Add a line such as roster: example.roster.csv, or size: 14 for papers without names.';
  return problem('missing-value', file.span([]), 'The cohort has neither a roster nor a size.', hint);
}
