import type { Diagnostic, Outcome, Span } from '../../diagnostics/diagnostic.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { decodeSource, type SourceFile } from '../../markdown/source.ts';
import { readYamlFile } from '../../markdown/yaml-file.ts';
import type { TemplateFiles } from '../template-files.ts';
import { keptStrings } from './kept-strings.ts';
import type { Entries, Phrase, PhraseForms, Strings } from './phrases.ts';

/** The language whose strings ship; other languages need the same ones. */
const SHIPPED_LOCALE = 'en-GB';

const FOLDER = 'templates/strings';
export const SHIPPED_STRINGS = `${FOLDER}/${SHIPPED_LOCALE}.yaml`;
const FORMS: ReadonlySet<string> = new Set([
  'zero',
  'one',
  'two',
  'few',
  'many',
  'other',
] satisfies (keyof PhraseForms)[]);

/**
 * Loads the strings of a language from `templates/strings/<locale>.yaml`, key by key: those of the locale (`en-GB`)
 * before those of the language alone (`en`), and among these the workspace's before the shipped ones. A language that
 * lacks strings which the shipped one has is told so, and gets those.
 *
 * @param places The workspace, then what ships.
 * @param namedAt Where a file names the language.
 */
export async function loadStrings(
  places: readonly TemplateFiles[],
  locale: string,
  namedAt?: Span,
): Promise<Outcome<Strings>> {
  const shipped = await loadLocale(places, SHIPPED_LOCALE);
  if (locale === SHIPPED_LOCALE) return shipped;
  const own = await loadLocale(places, locale);
  const missing = [...shipped.value.keys()].filter((key) => !own.value.has(key));
  return {
    value: new Map([...shipped.value, ...own.value]),
    problems: [
      ...shipped.problems,
      ...own.problems,
      ...missingProblems(locale, missing, own.value.size === 0, namedAt),
    ],
  };
}

async function loadLocale(places: readonly TemplateFiles[], locale: string): Promise<Outcome<Strings>> {
  const [language = locale] = locale.split('-');
  const names = language === locale ? [language] : [language, locale];
  const files = names.flatMap((name) => places.toReversed().map((place) => loadFile(place, `${FOLDER}/${name}.yaml`)));
  const loaded = await Promise.all(files);
  return {
    value: new Map(loaded.flatMap(({ value }) => value)),
    problems: loaded.flatMap(({ problems }) => problems),
  };
}

async function loadFile(place: TemplateFiles, path: string): Promise<Outcome<Entries>> {
  const read = await place.read(path);
  if (read.value === undefined) return { value: [], problems: read.problems };
  const kept = path === SHIPPED_STRINGS ? keptStrings(read.value) : undefined;
  if (kept) return { value: kept, problems: [] };
  const decoded = decodeSource(path, read.value);
  if (decoded.value === undefined) return { value: [], problems: decoded.problems };
  const strings = readStrings(decoded.value);
  return { value: strings.value, problems: [...decoded.problems, ...strings.problems] };
}

/** Reads a file of strings: `key: text`, or `key: { one: …, other: … }` for one that depends on a number. */
export function readStrings(file: SourceFile): Outcome<Entries> {
  const { value: details, problems: unread } = readYamlFile(file);
  const entries: [string, Phrase][] = [];
  const problems: Diagnostic[] = [...unread];
  for (const [key, phrase] of Object.entries(details.data ?? {})) {
    if (isPhrase(phrase)) entries.push([key, phrase]);
    else problems.push(badPhrase(key, details.span([key])));
  }
  return { value: entries, problems };
}

function isPhrase(value: unknown): value is Phrase {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || !('other' in value)) return false;
  return Object.entries(value).every(([form, text]) => FORMS.has(form) && typeof text === 'string');
}

function badPhrase(key: string, span: Diagnostic['span']): Diagnostic {
  const hint = 'Write text in quotes, or for a number: { one: "{count} minute", other: "{count} minutes" }.';
  return problem('bad-value', span, `The string “${key}” is not text.`, hint);
}

function missingProblems(locale: string, missing: readonly string[], none: boolean, namedAt?: Span): Diagnostic[] {
  const path = `${FOLDER}/${locale}.yaml`;
  if (none) {
    const hint = `Copy “${SHIPPED_STRINGS}” to “${path}” and translate it.`;
    return [
      problem('missing-value', namedAt ?? spanAt(path, 1), `There are no strings for the language “${locale}”.`, hint),
    ];
  }
  return missing.map((key) =>
    problem('missing-value', spanAt(path, 1), `The string “${key}” is missing.`, `Add it to “${path}”.`),
  );
}
