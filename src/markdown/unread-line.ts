import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';

const PARTS = /^(:{2,})[ \t]*([\p{L}\p{N}][\p{L}\p{N}_-]*)?[ \t]*(.*)$/su;

/** The name that a line which begins like a directive seems to give; empty where it gives none. */
export function unreadName(line: string): string {
  return PARTS.exec(line)?.[2] ?? '';
}

/** Says what is wrong with a line that begins like a directive and cannot be read as one. */
export function unreadLine(line: string, span: Span): Diagnostic {
  const [, colons = '', name = '', rest = ''] = PARTS.exec(line) ?? [];
  return {
    code: 'bad-directive',
    severity: 'error',
    message: `The line “${line.trim()}” begins like a block and cannot be understood${name === '' ? ': no name follows the colons' : ''}.`,
    hint: hint(`${colons.length > 2 ? ':::' : '::'}${name}`, name, rest.trim()),
    span,
  };
}

function hint(start: string, name: string, rest: string): string {
  if (name === '')
    return 'Write the name of a block after the colons, or a backslash before them to print them as they are.';
  if (/^[^[{]/u.test(rest)) {
    return `Write a title in square brackets, and keys in curly brackets after it: ${start}[${plain(rest)}].`;
  }
  const open = /^\[[^\]]*$/u.test(rest);
  if (open) return `Close the square bracket, on the same line: ${start}${rest}].`;
  return `Write it as ${start}[Title]{key=value}, on one line, with quotes round a value that has a space in it: {key="two words"}.`;
}

/** What was meant as a title, without the keys after it. */
function plain(rest: string): string {
  return rest.replace(/[[\]{].*$/su, '').trim();
}
