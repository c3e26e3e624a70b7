import { relative, resolve } from 'node:path';
import { checkWorkspace } from '../../build/check-workspace.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { today } from '../clock.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, problemsText } from '../report.ts';
import { sourcesIn } from '../sources.ts';
import { openTerminal, writeJson, type CommonOptions } from '../terminal.ts';

export type CheckOptions = CommonOptions;

/** Problems are the result of a check, so they go to standard output. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const terminal = openTerminal(options);
  const root = resolve(options.cwd ?? '.');
  const all = await checkWorkspace(root, today());
  const problems =
    paths.length === 0
      ? all
      : all.filter((one) =>
          isUnder(
            one,
            paths.map((path) => relative(root, resolve(path))),
          ),
        );
  if (options.json) writeJson(terminal, { command: 'check', problems });
  else if (!options.quiet || problems.length > 0)
    terminal.out(problemsText(problems, sourcesIn(root), terminal.colour));
  return exitCodeFor(problems);
}

function isUnder({ span }: Diagnostic, paths: readonly string[]): boolean {
  return (
    span !== undefined && paths.some((path) => path === '' || span.file === path || span.file.startsWith(`${path}/`))
  );
}
