import type { Diagnostic } from './diagnostic.ts';

/** Whether any of the problems keeps papers from being made. */
export function hasErrors(problems: readonly Diagnostic[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
