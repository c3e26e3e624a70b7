import { spanAt, type Outcome } from '../diagnostics/diagnostic.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { SourceFile } from '../markdown/source.ts';
import { readBody } from './body/body.ts';
import { cutLines, rangeOf } from './body/cut.ts';
import { readEvaluation } from './body/evaluation.ts';
import { readContacts } from './contact.ts';
import { readDetails } from './details/read.ts';
import { courseShape } from './details/shapes.ts';
import type { Course } from './model.ts';

/** What `course.md` says, without the files beside it. */
export type CourseFile = Omit<Course, 'sessions' | 'library' | 'assessments' | 'pages' | 'texts' | 'cohorts'>;

/** What stands in for a `course.md` that could not be read. */
export function emptyCourse(path: string): CourseFile {
  return {
    title: '',
    organisation: '',
    version: '',
    language: 'en-GB',
    values: [],
    themes: [],
    contacts: [],
    about: { text: '', file: path, line: 1 },
    evaluation: undefined,
    source: () => spanAt(path, 1),
  };
}

/** Reads `course.md`. A required detail that is missing is empty. */
export function readCourseFile(file: SourceFile): Outcome<CourseFile> {
  const front = readFrontMatter(file);
  const { value: details, problems: wrong } = readDetails(courseShape(), front.value);
  const body = readBody(file.path, front.value);
  const problems = [...front.problems, ...wrong];
  const contacts = readContacts(details.contacts, front.value, problems);
  const evaluations = body.directives.filter(({ name }) => name === 'evaluation');
  const about = cutLines(
    body,
    { from: 1, to: body.texts.length },
    evaluations.map((one) => rangeOf(body, one)),
  );
  const value: CourseFile = {
    title: details.title ?? '',
    organisation: details.organisation ?? '',
    version: details.version ?? '',
    language: details.language ?? 'en-GB',
    values: Object.entries(details.values ?? {}).map(([name, meaning]) => ({ name, meaning })),
    themes: Object.entries(details.themes ?? {}).map(([name, kind]) => ({ name, sensitive: kind === 'sensitive' })),
    contacts,
    about: about ?? { text: '', file: file.path, line: body.firstLine },
    evaluation: readEvaluation(evaluations, body),
    source: (...path) => front.value.span(path),
  };
  return { value, problems: [...problems, ...body.problems] };
}
