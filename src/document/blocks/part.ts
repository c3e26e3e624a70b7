import type { PhrasingContent } from 'mdast';
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { checkKeys, type Attributes } from '../../markdown/attributes.ts';
import { contentOf, labelOf, spanOfOpening, writtenName, type Directive } from '../../markdown/directives.ts';
import type { FlowContent } from '../../markdown/fences.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Block } from '../vocabulary.ts';

/** How a directive is written. */
export interface Form {
  /** `block` is `:::name` with content and a closing fence; `line` is `::name` alone. */
  readonly form: 'block' | 'line';
  readonly title: 'needed' | 'allowed' | 'none';
  readonly keys: readonly string[];
}

/** How a directive is written, and which blocks it stands for. */
export interface DirectiveKind extends Form {
  read(part: Part, reading: Reading): readonly Block[];
}

/** A directive taken apart, whichever way it is written. */
export interface Part {
  /** Between square brackets. */
  readonly title: readonly PhrasingContent[];
  /** Between the fences. */
  readonly content: readonly FlowContent[];
  readonly attributes: Attributes;
  readonly span: Span;
}

/** Takes a directive apart, and notes where it is not written as it should be. */
export function partOf(node: Directive, form: Form, reading: Reading): Part {
  const part: Part = {
    title: labelOf(node),
    content: node.type === 'containerDirective' ? contentOf(node) : [],
    attributes: { directive: node, spanOf: reading.spanOf, problems: reading.problems },
    span: placeOf(node, reading),
  };
  reading.problems.push(...formProblems(node, form, part, spanOfOpening(node, reading.spanOf)));
  checkKeys(part.attributes, form.keys);
  return part;
}

function formProblems(node: Directive, { form, title }: Form, part: Part, span: Span): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const name = writtenName(node);
  if (form === 'block' && node.type === 'leafDirective') {
    const hint = `Write “:${name}” before its content, and “:::” on a line after it.`;
    problems.push(problem('misplaced-block', span, `“${name}” needs a third colon.`, hint));
  }
  if (form === 'line' && part.content.length > 0) {
    const hint = `Write “::${node.name}” on a line of its own, without a closing “:::”.`;
    problems.push(
      problem('misplaced-block', span, `“${name}” holds nothing, and something stands before its “:::”.`, hint),
    );
  }
  if (title === 'needed' && part.title.length === 0) {
    problems.push(
      problem('missing-value', span, `“${name}” has no words.`, `Write them in square brackets: ${name}[Words].`),
    );
  }
  if (title === 'none' && part.title.length > 0) {
    const hint = 'Take the square brackets away, or write their words in the text.';
    problems.push(problem('bad-value', span, `“${name}” takes no title.`, hint));
  }
  return problems;
}
