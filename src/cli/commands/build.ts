import { join, relative, resolve } from 'node:path';
import { build, type BuildResult } from '../../build/build.ts';
import { sourceDate, today } from '../clock.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openProgress } from '../progress.ts';
import { countText, exitCodeFor, printProblems } from '../report.ts';
import { parseSessions } from '../sessions-option.ts';
import { sourcesIn } from '../sources.ts';
import { openTerminal, writeJson, type CommonOptions, type Terminal } from '../terminal.ts';

export interface BuildOptions extends CommonOptions {
  readonly cohort?: string;
  readonly session?: string;
  readonly out: string;
}

/** Papers worth opening first, in this order. */
const FIRST = ['session-pack', 'participant-pack', 'session-plan', 'handout'];

export async function runBuild(templates: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const root = resolve(options.cwd ?? '.');
  const out = resolve(root, options.out);
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  const progress = await openProgress(terminal);
  const started = performance.now();
  try {
    const result = await build(
      {
        root,
        out,
        templates,
        cohort: options.cohort,
        sessions: parseSessions(options.session ?? ''),
        date: sourceDate(process.env),
        today: today(),
      },
      { step: progress.step, signal: stop.signal },
    );
    progress.end();
    tell(result, { root, out, options, terminal, seconds: (performance.now() - started) / 1000 });
    return exitCode(result);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

function exitCode(result: BuildResult): ExitCode {
  if (result.stopped) return EXIT.stopped;
  return result.misnamed.length > 0 ? EXIT.usage : exitCodeFor(result.problems);
}

interface Telling {
  readonly root: string;
  readonly out: string;
  readonly options: BuildOptions;
  readonly terminal: Terminal;
  readonly seconds: number;
}

function tell(result: BuildResult, { root, out, options, terminal, seconds }: Telling): void {
  const folder = relative(root, out) || '.';
  if (options.json) {
    const { written, problems, misnamed, stopped } = result;
    return writeJson(terminal, {
      command: 'build',
      out: folder,
      written,
      problems: [...misnamed, ...problems],
      stopped,
    });
  }
  printProblems([...result.misnamed, ...result.problems], sourcesIn(root), terminal);
  if (options.quiet) return;
  if (result.stopped) terminal.err('Stopped. The papers made so far are whole.');
  if (result.written.length === 0) {
    terminal.err(
      result.problems.length + result.misnamed.length > 0 ? 'No papers were made.' : 'There are no papers to make.',
    );
    return;
  }
  terminal.err(`${result.written.length} papers in ${seconds.toFixed(1)} s. ${countText(result.problems)}`);
  terminal.out(`Papers are in ${folder}/. Open first: ${join(folder, firstToOpen(result.written))}`);
}

function firstToOpen(written: readonly string[]): string {
  const found = FIRST.map((name) =>
    written.find((path) => path.includes(name.replace('participant-pack', 'packs/participant'))),
  ).find((path) => path !== undefined);
  return found ?? written[0] ?? '';
}
