import { catalogue, type Code } from './catalogue.ts';
import type { Diagnostic, Span } from './diagnostic.ts';

/**
 * Makes a problem. The catalogue gives its severity, and a code outside of it does not compile.
 *
 * @param message What is wrong: a sentence, with the offending value in quotes.
 * @param hint What to do about it: a sentence.
 */
export function problem(code: Code, span: Span | undefined, message: string, hint?: string): Diagnostic {
  return {
    code,
    severity: catalogue[code].severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(span === undefined ? {} : { span }),
  };
}
