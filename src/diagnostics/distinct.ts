import type { Diagnostic } from './diagnostic.ts';

/** Each problem once: what is wrong with a template, or with a paper that stands in twelve packs, is met many times. */
export function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(problems.map((one) => [identity(one), one])).values()];
}

function identity({ code, span, message }: Diagnostic): string {
  return `${code}|${span?.file ?? ''}|${span?.start.line ?? ''}|${span?.start.column ?? ''}|${message}`;
}
