import { ONE_PER, type OnePer } from '../../src/templating/papers/template.ts';
import type { View } from '../../src/templating/view.ts';
import { MEANINGS } from './meanings.ts';
import { code, table } from './table.ts';
import { kindsSeen, type SeenViews } from './views.ts';

/** What a template may print, by what it makes one of. */
export function onePerTable({ withCohort, withoutCohort }: SeenViews): string {
  const names = (views: readonly View[] | undefined): string[] =>
    [...kindsSeen(views ?? [])].filter(([name, kinds]) => /^\w+$/.test(name) && kinds.size > 0).map(([name]) => name);
  const rows = ONE_PER.map((kind: OnePer) => {
    const all = names(withCohort.get(kind));
    const always = names(withoutCohort.get(kind));
    // What is one per cohort, meeting or participant is made with a cohort alone.
    if (always.length === 0) return [code(kind), list(all), ''];
    const more = all.filter((name) => !always.includes(name));
    return [code(kind), list(always), list(more)];
  });
  return table(['one-per', 'may print', 'and, where a cohort is chosen'], rows);
}

/** Every variable with what it means, a table for each thing that papers are made of. */
export function variableTables(): string {
  const names = Object.keys(MEANINGS);
  return names
    .filter((name) => !/[.[]/.test(name))
    .map((top) => {
      const [kind, meaning, same] = MEANINGS[top] ?? [];
      const rows = names.filter((name) => name.startsWith(`${top}.`) || name.startsWith(`${top}[`)).flatMap(row);
      const told = `${meaning ?? ''}${same === undefined ? '' : ` It has the same parts as ${code(same)}.`}`;
      const head = `### ${code(top)}\n\n${told}${kind === 'Markdown' || kind === 'list' ? ` (${kind})` : ''}`;
      return rows.length > 0 ? `${head}\n\n${table(['variable', 'holds', ''], rows)}` : head;
    })
    .join('\n\n');
}

/** What differs between the names that are explained and those that templates get. */
export function unexplained({ withCohort }: SeenViews): string[] {
  const seen = kindsSeen([...withCohort.values()].flat());
  const known = (path: string): string => {
    // What has the same parts as something else is looked up there.
    const same = Object.entries(MEANINGS).find(
      ([name, [, , target]]) => target !== undefined && (path.startsWith(`${name}.`) || path.startsWith(`${name}[]`)),
    );
    if (!same) return path;
    const [name, [, , target = '']] = same;
    const rest = path.slice(name.length).replace(/^\[\]/, '');
    return known(MEANINGS[target]?.[0] === 'list' ? `${target}[]${rest}` : `${target}${rest}`);
  };
  const seenPaths = [...seen.keys()].filter((path) => !path.startsWith('cohort.fields.'));
  const expected = new Set(seenPaths.map(known));
  return [
    ...[...expected].filter((path) => MEANINGS[path] === undefined).map((path) => `${path} is not explained`),
    ...Object.keys(MEANINGS)
      .filter((path) => !expected.has(path))
      .map((path) => `${path} is explained, and there is none`),
    ...[...seen].flatMap(([path, kinds]) => {
      const kind = MEANINGS[known(path)]?.[0];
      return [...kinds]
        .filter((one) => kind !== undefined && one !== kind)
        .map((one) => `${path} is explained as ${kind}, and is ${one}`);
    }),
  ];
}

function row(name: string): (readonly string[])[] {
  const [kind = '', meaning = '', same] = MEANINGS[name] ?? [];
  if (name.endsWith('[]')) return [];
  const written = name.split('[].');
  const shown = written.map(code).join(' → ');
  return [[shown, kind, `${meaning}${same === undefined ? '' : ` The same parts as ${code(same)}.`}`]];
}

function list(names: readonly string[]): string {
  return names.map(code).join(', ');
}
