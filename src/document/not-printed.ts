import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';

/** Words of the source that have no place on paper. */
export function notPrinted(message: string, hint: string, span: Span): Diagnostic {
  return problem('not-printed', span, message, hint);
}

/** The title of a link, or of a picture within a line. */
export function titleNotPrinted(span: Span): Diagnostic {
  return notPrinted(
    'The words in quotes after the address are not printed.',
    'Paper has no words that show when a mouse hovers. Write them in the text, or take them away.',
    span,
  );
}
