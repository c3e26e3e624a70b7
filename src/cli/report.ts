import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { frame } from '../diagnostics/frame.ts';
import { inOrder } from '../diagnostics/order.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Gives the text of a file that a problem stands in, for its code frame; undefined where there is none to show. */
export type SourceReader = (file: string) => string | undefined;

/** The problems in the order of files and lines, each with its frame, and a line that counts them. */
export function problemsText(problems: readonly Diagnostic[], textOf: SourceReader, colour: boolean): string {
  const texts = inOrder(problems).map((one) => frame(one, { source: one.span && textOf(one.span.file), colour }));
  return [...texts, countText(problems)].join('\n\n');
}

export function countText(problems: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number =>
    problems.filter((one) => one.severity === severity).length;
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [count('info'), 'note'],
  ] as const;
  const words = parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}${number === 1 ? '' : 's'}`);
  return words.length === 0 ? 'No problems.' : `${words.join(', ').replace(/, (?=[^,]*$)/, ' and ')}.`;
}

export function printProblems(problems: readonly Diagnostic[], textOf: SourceReader, terminal: Terminal): void {
  if (problems.length > 0) terminal.err(problemsText(problems, textOf, terminal.colour.err));
}

/** Files that cannot be read outweigh what is wrong in those that can. */
export function exitCodeFor(problems: readonly Diagnostic[]): ExitCode {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => code === 'unreadable-file' || code === 'unwritable-file')) return EXIT.files;
  return errors.length > 0 ? EXIT.problems : EXIT.done;
}
