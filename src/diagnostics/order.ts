import type { Diagnostic } from './diagnostic.ts';

/** Problems by file, line and column; those without a place first. Problems of one place keep their order. */
export function inOrder(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.toSorted((a, b) => compareText(a.span?.file ?? '', b.span?.file ?? '') || compareStart(a, b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function compareStart(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.span?.start, b.span?.start];
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
