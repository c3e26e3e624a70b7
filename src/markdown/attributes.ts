import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { spanOfKey, writtenName, type Directive } from './directives.ts';
import type { SpanOf } from './places.ts';

/** A directive whose keys are read, and where to note what is wrong with them. */
export interface Attributes {
  readonly directive: Directive;
  readonly spanOf: SpanOf;
  readonly problems: Diagnostic[];
}

/** What a number may be, and how to write one. */
export interface NumberRule {
  readonly min: number;
  readonly max: number;
  /** A unit that may stand after the number, such as `mm`. */
  readonly unit?: string;
}

/** The value of a key, as written; undefined where the key is not given. `{key}` alone gives an empty text. */
export function readText({ directive }: Attributes, key: string): string | undefined {
  const given = directive.attributes;
  return given && Object.hasOwn(given, key) ? (given[key] ?? '') : undefined;
}

/** A whole number. One that is none, or out of bounds, is a problem and gives undefined. */
export function readNumber(attributes: Attributes, key: string, rule: NumberRule): number | undefined {
  const { min, max, unit = '' } = rule;
  const written = readText(attributes, key);
  if (written === undefined) return undefined;
  const trimmed = written.trim();
  const digits = unit !== '' && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trimEnd() : trimmed;
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  if (number >= min && number <= max) return number;
  badValue(
    attributes,
    key,
    `a whole number from ${min} to ${max}${unit === '' ? '' : ` (${unit})`}`,
    `${key}=${Math.max(min, Math.min(max, 10))}${unit}`,
  );
  return undefined;
}

/** Parts of a value, separated by blanks unless said otherwise: `meets="power negotiate"`. Empty parts are left out. */
export function readList(
  attributes: Attributes,
  key: string,
  separator: ' ' | '|' = ' ',
): readonly string[] | undefined {
  return readText(attributes, key)
    ?.split(separator === ' ' ? /\s+/ : separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One of some words. Another one is a problem and gives undefined. */
export function readChoice<T extends string>(
  attributes: Attributes,
  key: string,
  choices: readonly T[],
): T | undefined {
  const written = readText(attributes, key);
  if (written === undefined) return undefined;
  const wanted = written.trim().toLowerCase();
  const found = choices.find((choice) => choice === wanted);
  if (found === undefined) {
    badValue(attributes, key, `one of ${choices.join(', ')}`, `${key}=${nearest(wanted, choices) ?? choices[0]}`);
  }
  return found;
}

/** The id (`{#being-with}`): lowercase letters, digits and hyphens. Another one is a problem and gives undefined. */
export function readId(attributes: Attributes): string | undefined {
  const written = readText(attributes, 'id');
  if (written === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(written)) return written;
  const mended = written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  badValue(attributes, 'id', 'lowercase letters, digits and hyphens', `{#${mended === '' ? 'my-id' : mended}}`);
  return undefined;
}

/** Notes every key that is not known, and every one that is given twice. `id` stands for `#name`. */
export function checkKeys(attributes: Attributes, known: readonly string[]): void {
  const { directive, spanOf, problems } = attributes;
  const block = writtenName(directive);
  for (const key of Object.keys(directive.attributes ?? {})) {
    if (known.includes(key)) continue;
    problems.push(
      problem('unknown-key', spanOfKey(directive, key, spanOf), `“${block}” has no key “${key}”.`, keyHint(key, known)),
    );
  }
  for (const key of new Set(directive.data?.repeated)) {
    const span = spanOfKey(directive, key, spanOf);
    problems.push(
      problem('duplicate-key', span, `The key “${key}” of “${block}” is given twice.`, 'Keep one of them.'),
    );
  }
}

function keyHint(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant !== undefined) return `Did you mean “${meant}”?`;
  return known.length === 0
    ? 'It takes no keys: leave it out.'
    : `Its keys are ${known.map((name) => `“${name}”`).join(', ')}.`;
}

/** Notes that the value of a key does not fit: what was expected, and an example. */
export function badValue(attributes: Attributes, key: string, expected: string, example: string): void {
  const { directive, spanOf, problems } = attributes;
  const written = readText(attributes, key) ?? '';
  const span = spanOfKey(directive, key, spanOf);
  const name = key === 'id' ? '#' : key;
  problems.push(
    problem(
      'bad-value',
      span,
      `“${written}” does not fit “${name}” of “${writtenName(directive)}”: expected ${expected}.`,
      `For example: ${example}`,
    ),
  );
}
