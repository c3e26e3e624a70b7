import type * as z from 'zod/mini';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import { pathOf, valueAt } from '../../markdown/details/paths.ts';
import type { FrontMatterFile } from '../../markdown/front-matter.ts';
import type { Path } from '../../markdown/yaml-places.ts';
import { knownKeys } from './template-schema.ts';

type Issue = z.core.$ZodIssue;

/** Turns what zod finds in a template's front matter into problems in plain words. */
export function schemaProblems(issues: readonly Issue[], file: FrontMatterFile, around: Path = []): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = [...around, ...pathOf(issue)];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, path, key));
    if (issue.code === 'invalid_union') return unionProblems(issue, file, path);
    return [wrongValue(file, path, issue.message, issue.code === 'invalid_value' ? issue.values.map(String) : [])];
  });
}

function unknownKey(file: FrontMatterFile, path: Path, key: string): Diagnostic {
  const known = knownKeys(path);
  const hint = offer(nearest(key, known), `The names here are ${anyOf(known)}.`);
  const span = file.keySpan([...path, key]);
  return problem('unknown-key', span, `“${key}” is not a detail that is known here.`, hint);
}

/** A part is a name or a group: a group is told what is wrong inside of it. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, file: FrontMatterFile, path: Path): Diagnostic[] {
  const inside = issue.errors.find((issues) => issues.every((each) => each.path.length > 0 || 'keys' in each));
  return inside ? schemaProblems(inside, file, path) : [wrongValue(file, path, issue.message, [])];
}

function wrongValue(file: FrontMatterFile, path: Path, form: string, choices: readonly string[]): Diagnostic {
  const value = valueAt(file.data, path);
  const hint = `Write ${form}.`;
  const name = nameOf(path);
  if (value === undefined || value === null || value === '') {
    return problem('missing-value', file.span(path), `${name} is missing.`, hint);
  }
  if (typeof value === 'object') return problem('bad-value', file.span(path), `${name} cannot be this.`, hint);
  const better = nearest(String(value), choices);
  return problem('bad-value', file.span(path), `${name} cannot be “${String(value)}”.`, offer(better, hint));
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `Entry ${last + 1} of “${String(path.at(-2))}”` : `“${String(last)}”`;
}
