import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import type { TemplateFile } from './find.ts';
import { findLoops } from '../engine/loops.ts';
import { readTemplate } from './read-template.ts';
import type { Part, Template } from './template.ts';

/**
 * Reads what templates say of themselves, and whether their parts exist and end somewhere.
 *
 * @param wanted The names of those that are needed; what they have as parts is read with them. All unless said.
 */
export function readTemplates(
  files: readonly TemplateFile[],
  wanted: readonly string[] = [],
): Outcome<readonly Template[]> {
  const read = wanted.length > 0 ? readWanted(files, wanted) : files.map(readTemplate);
  const templates = read.map(({ value }) => value).filter((value) => value !== undefined);
  const names = files.map(({ name }) => name);
  return {
    value: templates,
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...templates.flatMap(({ parts }) => namedParts(parts).flatMap((part) => unknownPart(part, names))),
      ...loopProblems(templates),
      // A template that some other has as a part may be wanted alone.
      ...(wanted.length > 0 ? [] : unusedProblems(templates)),
      ...bookletProblems(templates),
    ],
  };
}

/** The templates of these names and of their parts, in the order of the files. */
function readWanted(files: readonly TemplateFile[], wanted: readonly string[]): Outcome<Template | undefined>[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const read = new Map<string, Outcome<Template | undefined>>();
  const add = (name: string): void => {
    const file = byName.get(name);
    if (!file || read.has(name)) return;
    const outcome = readTemplate(file);
    read.set(name, outcome);
    for (const part of namedParts(outcome.value?.parts ?? [])) add(part.name);
  };
  for (const name of wanted) add(name);
  return files.map(({ name }) => read.get(name)).filter((outcome) => outcome !== undefined);
}

type NamedPart = Extract<Part, { kind: 'template' }>;

/** The parts of a pack that are templates, those inside `each` too. */
export function namedParts(parts: readonly Part[]): NamedPart[] {
  return parts.flatMap((part) => (part.kind === 'template' ? [part] : namedParts(part.parts)));
}

function unknownPart({ name, span }: NamedPart, names: readonly string[]): Diagnostic[] {
  if (names.includes(name)) return [];
  const hint = offer(nearest(name, names), `The templates are ${anyOf(names)}.`);
  return [problem('unknown-template', span, `There is no template “${name}”.`, hint)];
}

function loopProblems(templates: readonly Template[]): Diagnostic[] {
  const parts = new Map(templates.map((template) => [template.name, namedParts(template.parts)]));
  const names = new Map([...parts].map(([name, inside]) => [name, inside.map((part) => part.name)]));
  return findLoops(names).map((loop) => {
    const [first = '', second = first] = loop;
    const span = parts.get(first)?.find(({ name }) => name === second)?.span;
    const way = [...loop, first].map((name) => `“${name}”`).join(' → ');
    return problem(
      'bad-template',
      span,
      `“${first}” is a part of itself: ${way}.`,
      'Take one of them out of its “parts”.',
    );
  });
}

/** A template that makes no file of its own and stands in no pack would never be printed. */
function unusedProblems(templates: readonly Template[]): Diagnostic[] {
  const used = new Set(templates.flatMap(({ parts }) => namedParts(parts).map(({ name }) => name)));
  return templates
    .filter(({ file, name }) => file === undefined && !used.has(name))
    .map(({ name, source }) => {
      const hint = 'Give it a “file”, or name it in the “parts” of a pack.';
      return problem('missing-value', source(), `The template “${name}” makes no paper.`, hint);
    });
}

/** A sheet of A4 folds into pages of A5, so that is what a booklet and all its parts are laid out for. */
function bookletProblems(templates: readonly Template[]): Diagnostic[] {
  const byName = new Map(templates.map((template) => [template.name, template]));
  return templates
    .filter(({ booklet }) => booklet)
    .flatMap((template) => {
      const parts = namedParts(template.parts).filter(({ name }) => {
        const part = byName.get(name);
        return part && !isHalfSheet(part);
      });
      const own = isHalfSheet(template) ? [] : [template.source('page')];
      return [
        ...own.map((span) => wrongHalf(template.name, span, 'Write “page: { size: A5, sides: 2 }”.')),
        ...parts.map(({ name, span }) => wrongHalf(name, span, 'Take it out, or give it “page: { size: A5 }”.')),
      ];
    });
}

function isHalfSheet({ page }: Template): boolean {
  return page.size === 'A5' && page.orientation === 'portrait';
}

function wrongHalf(name: string, span: Diagnostic['span'], hint: string): Diagnostic {
  return problem('bad-value', span, `The pages of a booklet are A5 and upright, and “${name}” has others.`, hint);
}
