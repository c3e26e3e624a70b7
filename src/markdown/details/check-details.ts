import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { Details } from '../yaml-file.ts';
import type { Path } from '../yaml-places.ts';
import { describeIssues } from './describe.ts';
import { pathKey, pathOf, replaced, valueAt } from './paths.ts';

/** Details as far as they could be read. */
export type Known<S extends z.ZodMiniObject> = Partial<z.output<S>>;

/** How often the details are cut back to what can be read; a mistake four levels deep takes four. */
const MOST_CUTS = 6;

/**
 * Checks details against what they may hold. What is wrong becomes a problem, and everything else is kept: a list without its bad
 * entry, a group without its bad value. A number where text belongs is taken as it is written, so that `0141` stays so.
 */
export function checkDetails<S extends z.ZodMiniObject>(schema: S, file: Details): Outcome<Known<S>> {
  if (file.data === undefined) return { value: {}, problems: [] };
  const first = schema.safeParse(file.data);
  if (first.success) return { value: first.data, problems: [] };

  const data = textAsWritten(first.error.issues, file);
  const second = schema.safeParse(data);
  if (second.success) return { value: second.data, problems: [] };

  const findings = describeIssues(second.error.issues, { data, schema, places: file });
  const drop = findings.flatMap((finding) => finding.drop);
  return { value: cutToReadable(schema, data, drop, file), problems: findings.map((finding) => finding.problem) };
}

function textAsWritten(issues: readonly z.core.$ZodIssue[], file: Details): unknown {
  const texts = new Map<string, string>();
  for (const issue of issues) {
    const path = pathOf(issue);
    const isText = issue.code === 'invalid_union' || (issue.code === 'invalid_type' && issue.expected === 'string');
    const value = valueAt(file.data, path);
    const written = typeof value === 'number' || typeof value === 'boolean' ? file.written(path) : undefined;
    if (isText && written !== undefined) texts.set(pathKey(path), written);
  }
  return texts.size === 0 ? file.data : replaced(file.data, texts);
}

function cutToReadable<S extends z.ZodMiniObject>(
  schema: S,
  data: unknown,
  drop: readonly Path[],
  file: Details,
): Known<S> {
  const partial = z.partial(schema);
  let rest = without(data, drop);
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    const read = partial.safeParse(rest);
    if (read.success) return read.data as Known<S>; // `partial` loses the type of a schema that is not known here.
    const findings = describeIssues(read.error.issues, { data: rest, schema, places: file });
    rest = without(
      rest,
      findings.flatMap((finding) => finding.drop),
    );
  }
  return {};
}

function without(data: unknown, paths: readonly Path[]): unknown {
  const gone = paths.filter((path) => path.length > 0).map((path) => [pathKey(path), undefined] as const);
  return replaced(data, new Map(gone));
}
