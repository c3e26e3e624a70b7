/** Turns what zod finds into problems in plain words. */
import type * as z from 'zod/mini';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import type { Path, YamlPlaces } from '../yaml-places.ts';
import { keysAt, pathOf, valueAt } from './paths.ts';

type Issue = z.core.$ZodIssue;

/** A problem, and the values that have to be left out because of it. */
export interface Finding {
  readonly problem: Diagnostic;
  readonly drop: readonly Path[];
}

interface Reading {
  readonly data: unknown;
  readonly schema: z.core.$ZodType;
  readonly places: YamlPlaces;
}

export function describeIssues(issues: readonly Issue[], reading: Reading, base: Path = []): Finding[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...pathOf(issue)];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey(path, key, reading));
      case 'invalid_key':
        return [wrongName(path, issue.issues[0]?.message ?? issue.message, reading)];
      case 'invalid_union':
        return describeUnion(issue, path, reading);
      case 'invalid_value':
        return [wrongValue(path, issue.message, reading, issue.values.map(String))];
      default:
        return [wrongValue(path, issue.message, reading)];
    }
  });
}

/** Speaks of the form that the author most likely meant: the one that the value is at least of the same kind as. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, reading: Reading): Finding[] {
  const value = valueAt(reading.data, path);
  const meant = issue.errors.find(
    (issues) => !issues.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0),
  );
  if (!meant || isForeign(value, meant)) return [wrongValue(path, issue.message, reading)];
  return describeIssues(meant, reading, path);
}

/** Whether none of a value's keys is known: then it is no set of details, but text that has a colon in it. */
function isForeign(value: unknown, issues: readonly Issue[]): boolean {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  return isGroup(value) && unknown.length > 0 && unknown.length === Object.keys(value).length;
}

function unknownKey(path: Path, key: string, { data, schema, places }: Reading): Finding {
  const known = keysAt(schema, path);
  const at = places.keySpan([...path, key]);
  const isRest = valueAt(data, [...path, key]) === null && /\s/.test(key);
  const hint = isRest
    ? 'A comma ends a value between { and }. Put the whole value in quotes.'
    : offer(nearest(key, known), `The names here are ${anyOf(known)}.`);
  return {
    problem: problem('unknown-key', at, `“${key}” is not a detail that is known here.`, hint),
    drop: [[...path, key]],
  };
}

function wrongName(path: Path, form: string, { places }: Reading): Finding {
  const message = `“${String(path.at(-1))}” cannot be a name here.`;
  return { problem: problem('bad-value', places.keySpan(path), message, `Use ${form}.`), drop: [path] };
}

function wrongValue(path: Path, form: string, { data, places }: Reading, choices: readonly string[] = []): Finding {
  const value = valueAt(data, path);
  const name = nameOf(path);
  const hint = `Write ${form}.`;
  if (value === undefined) {
    const around = path.slice(0, -1);
    return { problem: problem('missing-value', places.span(around), `${name} is missing.`, hint), drop: [around] };
  }
  const say = (message: string, what = hint): Finding => ({
    problem: problem(isBlank(value) ? 'missing-value' : 'bad-value', places.span(path), message, what),
    drop: [path],
  });
  if (isBlank(value)) return say(`${name} has no value.`);
  if (isGroup(value) && form.startsWith('text')) {
    return say(`${name} is read as a name and a value, because of the colon in it.`, 'Put the whole text in quotes.');
  }
  if (isGroup(value)) return say(`${name} has details of its own, where a value was expected.`);
  if (Array.isArray(value)) return say(`${name} is a list, where something else was expected.`);
  return say(`${quoted(value)} does not fit ${inSentence(name)}.`, offer(nearest(String(value), choices), hint));
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The block of details';
  return typeof last === 'number' ? `Entry ${last + 1} of “${String(path.at(-2))}”` : `“${last}”`;
}

function inSentence(name: string): string {
  return name.startsWith('Entry') ? `e${name.slice(1)}` : name;
}

const LONGEST_QUOTE = 60;

function quoted(value: unknown): string {
  const words = String(value).replace(/\s+/g, ' ').trim();
  return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words}”`;
}
