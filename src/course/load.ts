import { spanAt, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Piece } from './body/pieces.ts';
import { readAssessments } from './assessments.ts';
import { loadCohorts } from './cohorts.ts';
import { emptyCourse, readCourseFile } from './course-file.ts';
import { gatherPieces, libraryOf, readLibraryFile } from './library-file.ts';
import type { SourceFile } from '../markdown/source.ts';
import { findAllowances } from './body/allowances.ts';
import type { Course, CourseText } from './model.ts';
import { readPages } from './pages.ts';
import { DEFAULT_EDITIONS } from './roster.ts';
import { readSessions } from './sessions.ts';
import { FOLDERS } from './folders.ts';
import { readFolder, readSource, type NamedSource } from './sources.ts';
import { openWorkspace } from './workspace-files.ts';

const COURSE = 'content/course.md';

/** How a course is read. */
export interface LoadOptions {
  /** Editions that a roster may ask for; the first one is for people who ask for none. */
  readonly editions?: readonly string[];
}

/**
 * Reads a course with its pages, library, sessions, assessments and cohorts from the folder `content` of a workspace.
 *
 * Every problem of every file is gathered, in the order of files and lines. What is broken is in the model as far as it
 * goes: a missing text is empty, missing minutes are 0. Such a course is good for finding more problems; papers can be
 * made of it only where no problem is an error.
 *
 * @param root The folder of the workspace.
 * @returns No course where there is neither a `course.md` nor a session. A file that the computer would not hand over
 *   gives a problem with the code `unreadable-file`.
 */
export async function loadCourse(root: string, options: LoadOptions = {}): Promise<Outcome<Course | undefined>> {
  const { editions = DEFAULT_EDITIONS } = options;
  const files = openWorkspace(root);
  const problems: Diagnostic[] = [];
  const keep = <T>({ value, problems: found }: Outcome<T>): T => {
    problems.push(...found);
    return value;
  };
  const [course, pages, library, sessions, assessments, cohorts] = await Promise.all([
    readSource(files, COURSE),
    readFolder(files, FOLDERS.content, ['course.md']),
    readFolder(files, FOLDERS.library),
    readFolder(files, FOLDERS.sessions),
    readFolder(files, FOLDERS.assessments),
    readFolder(files, FOLDERS.cohorts),
  ]);
  const file = keep(course);
  const sessionFiles = keep(sessions);
  const named = [pages, library, sessions, assessments, cohorts].flatMap(({ value }) => value.map((one) => one.file));
  const isMissing = !file && problems.every(({ span }) => span?.file !== COURSE);
  if (isMissing) problems.push(noCourse(sessionFiles));
  if (isMissing && sessionFiles.length === 0) return { value: undefined, problems: inOrder(problems) };

  const about = file ? keep(readCourseFile(file)) : emptyCourse(COURSE);
  const pieces = keep(readLibrary(keep(library)));
  const read = keep(readSessions(FOLDERS.sessions, sessionFiles, pieces));
  const value: Course = {
    ...about,
    sessions: read,
    library: libraryOf(pieces),
    pages: keep(readPages(FOLDERS.content, keep(pages))),
    assessments: keep(readAssessments(FOLDERS.assessments, keep(assessments))),
    texts: [...(file ? [file] : []), ...named].map(courseText),
    cohorts: keep(await loadCohorts(files, FOLDERS.cohorts, keep(cohorts), read, editions)),
  };
  return { value, problems: inOrder(problems) };
}

function courseText({ path, text }: SourceFile): CourseText {
  return { file: path, text, allowances: findAllowances(text.split('\n')) };
}

function readLibrary(sources: readonly NamedSource[]): Outcome<ReadonlyMap<string, Piece>> {
  const files = sources.map(({ file }) => readLibraryFile(file));
  const pieces = gatherPieces(files.flatMap(({ value }) => value));
  return { value: pieces.value, problems: [...files.flatMap((file) => file.problems), ...pieces.problems] };
}

function noCourse(sessions: readonly NamedSource[]): Diagnostic {
  const hint =
    sessions.length > 0
      ? `Write the file ${COURSE} with the title of the course.`
      : 'Go to the folder that holds “content”, or name it with: --cwd';
  return problem('no-content', spanAt(COURSE, 1), `There is no file “${COURSE}” here.`, hint);
}
