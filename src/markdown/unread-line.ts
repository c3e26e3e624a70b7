import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';

const PARTS = /^(:{2,})[ \t]*([\p{L}\p{N}][\p{L}\p{N}_-]*)?[ \t]*(.*)$/su;

/** The name that a line which begins like a directive seems to give; empty where it gives none. */
export function unreadName(line: string): string {
  return PARTS.exec(line)?.[2] ?? '';
}

/**
 * Says what is wrong with a line that begins like a directive and cannot be read as one. Only its beginning is quoted:
 * in a paper for one person, the rest may hold a name.
 */
export function unreadLine(line: string, span: Span): Diagnostic {
  const [, colons = '', name = '', rest = ''] = PARTS.exec(line) ?? [];
  if (name === '') {
    const message = `No name of a block follows “${colons}”.`;
    return problem(
      'bad-directive',
      span,
      message,
      'Write one, or a backslash before the colons to print them as they are.',
    );
  }
  const start = `${colons.length > 2 ? ':::' : '::'}${name}`;
  return problem('bad-directive', span, `What follows “${start}” cannot be understood.`, hint(start, rest.trim()));
}

function hint(start: string, rest: string): string {
  if (/^[^[{]/u.test(rest))
    return `Write a title in square brackets, and keys after it in curly brackets: ${start}[Title]{key=value}.`;
  if (/^\[.*\][ \t]+\{/u.test(rest)) return `Take away the blank before the curly bracket: ${start}[Title]{key=value}.`;
  if (/^\[[^\]]*$/u.test(rest)) return `Close the square bracket on the same line: ${start}[Title].`;
  return `Write it on one line as ${start}[Title]{key=value}, with quotes round a value that has a space in it: {key="two words"}.`;
}
