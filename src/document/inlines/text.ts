import type { Text } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfNode } from '../../markdown/places.ts';
import { sourceOf, spanInText, type Reading } from '../reading.ts';
import type { Inline } from '../vocabulary.ts';
import { blocksInLine } from './block-in-line.ts';

/** A line end within a paragraph is a space. */
export function readText(node: Text, reading: Reading): readonly Inline[] {
  if (node.value.includes('[')) reading.problems.push(...brokenReferences(node, reading));
  if (node.value.includes('::')) reading.problems.push(...blocksInLine(node, reading));
  return [{ kind: 'text', text: node.value.replace(/[ \t]*\n[ \t]*/g, ' '), span: spanOfNode(node, reading.spanOf) }];
}

/** `[^1]`, and `[words][name]`, as they stand in the source; the first may have a backslash before it. */
const REFERENCE = /(\\?)\[\^([^\]\s]+)\]|\]\[([^\]\n]+)\]/g;

/** The parser leaves a reference to nothing as it stands, so that it would be printed with its brackets. */
function brokenReferences(node: Text, reading: Reading): Diagnostic[] {
  const source = sourceOf(node, reading);
  return [...source.matchAll(REFERENCE)].flatMap((match) => {
    const [, escape = '', footnote, name] = match;
    if (escape !== '') return [];
    const span = spanInText(node, source, match.index, reading);
    if (footnote !== undefined) {
      const hint = `Write it on a line of its own: [^${footnote}]: what the footnote says.`;
      return [problem('footnote-missing', span, `The footnote “[^${footnote}]” is not written anywhere.`, hint)];
    }
    const hint = `Write it on a line of its own: [${name}]: https://example.org, or put a backslash before each bracket that should be printed.`;
    return [problem('bad-link', span, `The address of “[${name}]” is not written anywhere.`, hint)];
  });
}
