import type { FootnoteReference } from 'mdast';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfNode } from '../../markdown/places.ts';
import { numberOf } from '../footnotes.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Inline } from '../vocabulary.ts';

export function readFootnoteMark(node: FootnoteReference, reading: Reading): readonly Inline[] {
  const number = numberOf(reading.footnotes, node.identifier);
  if (number !== undefined) return [{ kind: 'footnote-mark', number, span: placeOf(node, reading) }];
  // The parser knows of a footnote, so what it says was dropped from this paper.
  const mark = `[^${node.label ?? node.identifier}]`;
  const message = `The footnote “${mark}” is for facilitators alone, and the text that refers to it is for all.`;
  const hint = 'Move the footnote out of the “:::facilitator” block, or the mark into one.';
  reading.problems.push(problem('footnote-missing', spanOfNode(node, reading.spanOf), message, hint));
  return [];
}
