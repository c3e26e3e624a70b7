import type { Diagnostic, Outcome, Span } from '../../diagnostics/diagnostic.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { readFrontMatter, type FrontMatterFile } from '../../markdown/front-matter.ts';
import type { TemplateFile } from './find.ts';
import { schemaProblems } from './schema-problems.ts';
import { templateSchema, type WrittenPart } from './template-schema.ts';
import type { TemplateSource } from '../template-source.ts';
import type { Condition, Part, Template } from './template.ts';

/** Reads the front matter of a template. Without a right one, there is no template. */
export function readTemplate({ name, file }: TemplateFile): Outcome<Template | undefined> {
  const { value: front, problems } = readFrontMatter(file);
  if (front.data === undefined) {
    const told = problems.map((each) => unquotedTag(each, file.text));
    return { value: undefined, problems: told.length > 0 ? told : [missingFrontMatter(file.path)] };
  }
  const read = templateSchema().safeParse(front.data);
  if (!read.success) return { value: undefined, problems: [...problems, ...schemaProblems(read.error.issues, front)] };
  const { data } = read;
  const text = (key: 'title' | 'file' | 'head' | 'foot'): TemplateSource | undefined => {
    const written = data[key];
    return written === undefined ? undefined : sourceOf(written, front.span([key]));
  };
  const value: Template = {
    name,
    title: sourceOf(data.title, front.span(['title'])),
    description: data.description,
    onePer: data['one-per'],
    audience: data.audience,
    edition: data.edition,
    file: text('file'),
    page: { ...data.page, flip: data.page.flip },
    booklet: data.booklet,
    fillable: data.fillable,
    head: text('head'),
    foot: text('foot'),
    parts: data.parts.map((part, index) => readPart(part, front, ['parts', index])),
    piece: data.piece === undefined ? undefined : { name: data.piece, span: front.span(['piece']) },
    when: data.when === undefined ? undefined : condition(data.when, front.span(['when'])),
    body: { text: front.body, file: file.path, line: front.bodyLine },
    source: (...path) => (path.length === 0 ? spanAt(file.path, 1) : front.span(path)),
  };
  return { value, problems };
}

function missingFrontMatter(path: string): Diagnostic {
  return problem(
    'front-matter-missing',
    spanAt(path, 1),
    'The template does not say what it makes.',
    'Begin it with a line “---”, then “title: …” and “one-per: session”, then another line “---”.',
  );
}

/** YAML takes the curly brackets of `head: {{course.title}}` for its own: says what to do about that. */
function unquotedTag(found: Diagnostic, text: string): Diagnostic {
  const line = text.split('\n')[(found.span?.start.line ?? 0) - 1] ?? '';
  const [, key] = /^\s*([\w-]+):\s*\{\{/.exec(line) ?? [];
  if (found.code !== 'bad-yaml' || key === undefined) return found;
  const message = `The value of “${key}” begins with curly brackets, and is not in quotes.`;
  return { ...found, message, hint: `Put the whole value in quotes: ${key}: "{{course.title}}".` };
}

/** A template in a value of the front matter. Where the value is in quotes, its text begins one column further on. */
function sourceOf(text: string, { file, start, end }: Span): TemplateSource {
  const quotes = end && end.line === start.line && end.column - start.column > text.length ? 1 : 0;
  return { text, file, line: start.line, column: start.column + quotes };
}

function readPart(part: WrittenPart, front: FrontMatterFile, path: readonly (string | number)[]): Part {
  if (typeof part === 'string') return { kind: 'template', name: part, span: front.span(path) };
  const parts = part.parts.map((inner, index) => readPart(inner, front, [...path, 'parts', index]));
  return { kind: 'each', each: part.each, parts };
}

function condition(path: string, span: Span): Condition {
  return { names: path.split('.'), span };
}
