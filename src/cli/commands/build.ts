import { isAbsolute, join, relative, resolve } from 'node:path';
import { build, type BuildResult } from '../../build/build.ts';
import type { SessionChoice } from '../../build/select.ts';
import { count } from '../../diagnostics/wording.ts';
import { sourceDate, today } from '../clock.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openProgress } from '../progress.ts';
import { countText, exitCodeFor, printProblems } from '../report.ts';
import { sourcesIn } from '../sources.ts';
import { fitToManyPapers } from '../long-run.ts';
import { openTerminal, writeJson, type CommonOptions, type Terminal } from '../terminal.ts';

export interface BuildOptions extends CommonOptions {
  readonly cohort?: string;
  readonly session?: readonly SessionChoice[];
  readonly edition?: string;
  readonly flip?: 'long' | 'short';
  readonly out: string;
}

/** A pack of so many parts is worth more memory. */
const MANY = 24;

/** What the paths of papers worth opening first have in them, in this order. */
const FIRST = ['session-pack', 'packs/participant', 'session-plan', 'handout'];

export async function runBuild(templates: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const root = resolve(options.cwd ?? '.');
  const out = resolve(root, options.out);
  const date = sourceDate(process.env);
  if (!date) {
    terminal.err('SOURCE_DATE_EPOCH is not a number of seconds since 1970. Take it away, or set it right.');
    return EXIT.usage;
  }
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  const progress = await openProgress(terminal);
  const started = Date.now();
  try {
    const result = await build(
      {
        root,
        out,
        templates,
        cohort: options.cohort,
        edition: options.edition,
        flip: options.flip,
        sessions: options.session ?? [],
        date,
        today: today(),
      },
      {
        step: (done, total, now) => {
          if (done === 1) fitToManyPapers();
          progress.step(done, total, now);
        },
        pack: (parts) => {
          if (parts >= MANY) fitToManyPapers();
        },
        signal: stop.signal,
      },
    );
    progress.end();
    tell(result, { root, out, options, terminal, seconds: (Date.now() - started) / 1000 });
    return exitCode(result);
  } finally {
    progress.end();
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
  if (options.json) {
    const { written, problems, misnamed, stopped } = result;
    return writeJson(terminal, {
      command: 'build',
      out: relative(root, out) || '.',
      written,
      problems: [...misnamed, ...problems],
      stopped,
    });
  }
  printProblems([...result.misnamed, ...result.problems], sourcesIn(root), terminal);
  if (options.quiet) return;
  if (result.stopped) terminal.err(stoppedText(result.written.length));
  if (result.written.length === 0) {
    if (!result.stopped) terminal.err(noPapersText(result));
    return;
  }
  const made = count(result.written.length, 'paper');
  terminal.err(`${made} in ${seconds.toFixed(1)} s. ${countText(result.problems)}`);
  const folder = seenFromHere(out, options);
  terminal.out(`Papers are in ${folder}/. Open first: ${join(folder, firstToOpen(result.written))}`);
}

/** The folder of papers as someone can type it where they are, which `--cwd` does not change. */
function seenFromHere(out: string, options: BuildOptions): string {
  return isAbsolute(options.out) ? options.out : relative(process.cwd(), out) || '.';
}

function stoppedText(made: number): string {
  return made === 0 ? 'Stopped before the first paper.' : 'Stopped. The papers made so far are whole.';
}

function noPapersText({ problems, misnamed }: BuildResult): string {
  return problems.length + misnamed.length > 0 ? 'No papers were made.' : 'There are no papers to make.';
}

function firstToOpen(written: readonly string[]): string {
  const [first = written[0]] = FIRST.flatMap((part) => written.find((path) => path.includes(part)) ?? []);
  return first ?? '';
}
