import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { writtenName } from '../../markdown/directives.ts';
import type { Body } from './body.ts';
import { spanOfLine } from './cut.ts';
import type { Segment } from './segments.ts';

const LONGEST_EXCERPT = 50;

/** One problem for lines and blocks that stand one after the other outside of every part. */
export function strayText(stray: readonly Segment[], body: Body): Diagnostic {
  const [first] = stray;
  const line = first?.range.from ?? 1;
  const text = (body.texts[line - 1] ?? '').trim();
  const excerpt = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT - 1)}…` : text;
  const last = stray.at(-1)?.range.to ?? line;
  const extent = last > line ? ` (down to line ${body.firstLine + last - 1})` : '';
  const kind = first?.directive ? `“${writtenName(first.directive)}”` : kindOf(text);
  return problem(
    'stray-text',
    spanOfLine(body, line),
    `${kind} stands outside of every part, so no paper would print it: “${excerpt}”${extent}.`,
    'Move it into the item, handout or set of cards that it belongs to, before the “:::” that closes it.',
  );
}

function kindOf(text: string): string {
  if (/^#{1,6}( |$)/.test(text)) return 'A heading';
  if (/^([-*+]|\d{1,9}[.)])( |$)/.test(text)) return 'A list';
  if (text.startsWith('>')) return 'A quotation';
  if (text.startsWith('|')) return 'A table';
  return 'Text';
}
