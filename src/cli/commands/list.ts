import { resolve } from 'node:path';
import { listWorkspace, type Listing } from '../../build/list-workspace.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { count, offer } from '../../diagnostics/wording.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { exitCodeFor, printProblems } from '../report.ts';
import { sourcesIn } from '../sources.ts';
import { openTerminal, writeJson, type CommonOptions, type Terminal } from '../terminal.ts';

export interface ListOptions extends CommonOptions {
  readonly cohort?: string;
}

const KINDS = ['sessions', 'cohorts', 'templates', 'editions', 'papers'] as const;
type Kind = (typeof KINDS)[number];

export async function runList(what: string | undefined, options: ListOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const kinds = what === undefined ? KINDS.slice(0, -1) : KINDS.filter((kind) => kind === what);
  const root = resolve(options.cwd ?? '.');
  const tell = (problems: readonly Diagnostic[], listing?: Listing): void => {
    if (options.json) return writeJson(terminal, { command: 'list', ...(listing && pick(listing, kinds)), problems });
    if (listing) kinds.forEach((kind, index) => printTable(kind, listing, terminal, index > 0));
    printProblems(problems, sourcesIn(root), terminal);
  };
  if (what !== undefined && kinds.length === 0) {
    tell([unknownKind(what)]);
    return EXIT.usage;
  }
  const { listing, problems, misnamed } = await listWorkspace(root, options.cohort);
  if (misnamed.length > 0) {
    tell(misnamed);
    return EXIT.usage;
  }
  tell(problems, listing);
  return exitCodeFor(problems);
}

function unknownKind(what: string): Diagnostic {
  const hint = offer(nearest(what, KINDS), `There are lists of ${KINDS.join(', ')}.`);
  return problem('unknown-name', undefined, `There is no list of “${what}”.`, hint);
}

function pick(listing: Listing, kinds: readonly Kind[]): Partial<Listing> {
  return Object.fromEntries(kinds.map((kind) => [kind, listing[kind]]));
}

function printTable(kind: Kind, listing: Listing, terminal: Terminal, apart: boolean): void {
  const rows = rowsOf(kind, listing);
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  const title = kind.charAt(0).toUpperCase() + kind.slice(1);
  const lines = rows.map(([first, ...rest]) => `  ${first.padEnd(width)}  ${rest.join('  ')}`.trimEnd());
  terminal.out([...(apart ? [''] : []), title, ...(lines.length > 0 ? lines : ['  none'])].join('\n'));
}

function rowsOf(kind: Kind, listing: Listing): [string, ...string[]][] {
  switch (kind) {
    case 'sessions':
      return listing.sessions.map(({ number, id, title, minutes }) => [
        `${number}. ${id}`,
        title,
        `${minutes} minutes`,
      ]);
    case 'cohorts':
      return listing.cohorts.map(({ id, title, starts, people }) => [
        id,
        title,
        `starts ${starts}`,
        count(people, 'person', 'people'),
      ]);
    case 'templates':
      return listing.templates.map(({ name, onePer, audience, description }) => [
        name,
        `one per ${onePer === 'cards' ? 'set of cards' : onePer}, for ${audience}s`,
        description,
      ]);
    case 'editions':
      return listing.editions.map(({ name, title, size }) => [name, title, `${size} points`]);
    case 'papers':
      return listing.papers.map(({ path, template }) => [path, template]);
  }
}
