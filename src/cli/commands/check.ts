import { resolve } from 'node:path';
import { checkWorkspace } from '../../build/check-workspace.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { today } from '../clock.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findPaths } from '../paths.ts';
import { fitToManyPapers } from '../long-run.ts';
import { exitCodeFor, printProblems, problemsText } from '../report.ts';
import { sourcesIn } from '../sources.ts';
import { openTerminal, writeJson, type CommonOptions } from '../terminal.ts';

export interface CheckOptions extends CommonOptions {
  /** Tells what is for information, too. */
  readonly verbose?: boolean;
}

/** Problems are the result of a check, so they go to standard output. */
export async function runCheck(named: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const root = resolve(options.cwd ?? '.');
  const { paths, misnamed } = findPaths(named, root);
  if (misnamed.length > 0) {
    if (options.json) writeJson(terminal, { command: 'check', problems: misnamed });
    else printProblems(misnamed, sourcesIn(root), terminal);
    return EXIT.usage;
  }
  // It makes every paper up to its pages.
  fitToManyPapers();
  const all = await checkWorkspace(root, today());
  const wanted = options.verbose ? all : all.filter(({ severity }) => severity !== 'info');
  const problems = paths.length === 0 ? wanted : wanted.filter((one) => isUnder(one, paths));
  if (options.json) writeJson(terminal, { command: 'check', problems });
  else if (!options.quiet || problems.length > 0)
    terminal.out(problemsText(problems, sourcesIn(root), terminal.colour.out));
  return exitCodeFor(problems);
}

function isUnder({ span }: Diagnostic, paths: readonly string[]): boolean {
  return (
    span !== undefined && paths.some((path) => path === '' || span.file === path || span.file.startsWith(`${path}/`))
  );
}
