import { isIn } from '../course/folders.ts';
import type { Cohort, Course, Session } from '../course/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { offer } from '../diagnostics/wording.ts';
import { unmakeable } from './unmakeable.ts';
import type { Workspace } from './workspace.ts';

/** Sessions as asked for: by number, by a range of numbers, or by id. */
export type SessionChoice = { readonly from: number; readonly to: number } | { readonly id: string };

/** What a command line asks for. */
export interface Request {
  /** Names of templates; all where there is none. */
  readonly templates: readonly string[];
  readonly cohort?: string | undefined;
  readonly sessions: readonly SessionChoice[];
  /** Of papers that are not a person's, and of people who ask for none. */
  readonly edition?: string | undefined;
}

/** What a request comes to; `misnamed` says what it names and is not there. */
export interface Chosen {
  readonly templates: readonly string[];
  readonly cohort: Cohort | undefined;
  readonly sessions: readonly Session[];
  readonly edition: string | undefined;
  readonly misnamed: readonly Diagnostic[];
}

/**
 * Looks up what a request names; without names it takes all templates and sessions, and the only cohort.
 *
 * @param unread problems of reading the workspace: a session may be there, and not to be read.
 */
export function choose(request: Request, workspace: Workspace, unread: readonly Diagnostic[] = []): Chosen {
  const { course, templateNames: all, themes } = workspace;
  const unknown = request.templates
    .filter((name) => !all.includes(name))
    .map((name) => notFound('template', name, all));
  const { cohort, problems: cohortProblems } = selectCohort(course, request.cohort);
  const { sessions, problems: sessionProblems } = selectSessions(course, request.sessions, unread);
  const names = request.templates.length > 0 ? request.templates : all;
  const told = cohortProblems.length > 0 || unread.some(({ span }) => span && isIn('cohorts', span.file));
  const unmade = told ? [] : unmakeable(request.templates, cohort, workspace);
  const { edition } = request;
  const noEdition =
    edition === undefined || themes.has(edition) ? [] : [notFound('edition', edition, [...themes.keys()])];
  return {
    templates: names,
    cohort,
    sessions,
    edition,
    misnamed: [...unknown, ...cohortProblems, ...sessionProblems, ...noEdition, ...unmade],
  };
}

/** The cohort of that name; without a name the only one there is. */
function selectCohort(
  course: Course,
  name: string | undefined,
): { cohort: Cohort | undefined; problems: Diagnostic[] } {
  const { cohorts } = course;
  if (name === undefined) return { cohort: cohorts.length === 1 ? cohorts[0] : undefined, problems: [] };
  const cohort = cohorts.find(({ id }) => id === name);
  if (cohort) return { cohort, problems: [] };
  const ids = cohorts.map(({ id }) => id);
  return { cohort, problems: [notFound('cohort', name, ids)] };
}

/** The sessions asked for, in running order; all without a choice. */
function selectSessions(
  course: Course,
  choices: readonly SessionChoice[],
  unread: readonly Diagnostic[],
): { sessions: readonly Session[]; problems: Diagnostic[] } {
  if (choices.length === 0) return { sessions: course.sessions, problems: [] };
  const chosen = new Set<Session>();
  const problems: Diagnostic[] = [];
  for (const choice of choices) {
    const found = course.sessions.filter((session) => isMeant(choice, session));
    for (const session of found) chosen.add(session);
    if (found.length === 0 && !isUnread(choice, unread)) problems.push(noSession(choice, course));
  }
  return { sessions: course.sessions.filter((session) => chosen.has(session)), problems };
}

function isMeant(choice: SessionChoice, { number, id }: Pick<Session, 'number' | 'id'>): boolean {
  return 'id' in choice ? id === choice.id : number >= choice.from && number <= choice.to;
}

/** Whether it is told already why the file of such a session gave none. */
function isUnread(choice: SessionChoice, unread: readonly Diagnostic[]): boolean {
  return unread.some(({ severity, span }) => {
    if (severity !== 'error' || !span || !isIn('sessions', span.file)) return false;
    const [, number, id = ''] = /\/(\d+)-([^/]+)\.md$/.exec(span.file) ?? [];
    return number !== undefined && isMeant(choice, { number: Number(number), id });
  });
}

function noSession(choice: SessionChoice, course: Course): Diagnostic {
  if ('id' in choice)
    return notFound(
      'session',
      choice.id,
      course.sessions.map(({ id }) => id),
    );
  const numbers = course.sessions.map(({ number }) => String(number));
  const asked = choice.from === choice.to ? `${choice.from}` : `${choice.from}-${choice.to}`;
  return problem('unknown-name', undefined, `There is no session “${asked}”.`, thereAre('session', numbers));
}

type Kind = 'cohort' | 'edition' | 'session' | 'template';

function notFound(kind: Kind, name: string, names: readonly string[]): Diagnostic {
  const hint = offer(nearest(name, names), thereAre(kind, names));
  return problem('unknown-name', undefined, `There is no ${kind} “${name}”.`, hint);
}

function thereAre(kind: Kind, names: readonly string[]): string {
  if (names.length === 0) return `There are no ${kind}s yet.`;
  return names.length === 1 ? `The only ${kind} is ${names.join('')}.` : `The ${kind}s are ${names.join(', ')}.`;
}
