import { problem } from '../../diagnostics/problem.ts';
import { checkKeys, readChoice, readId, readNumber, readText, type Attributes } from '../../markdown/attributes.ts';
import { writtenName, type Directive } from '../../markdown/directives.ts';
import type { Handout } from '../model.ts';
import type { Body } from './body.ts';
import { cutLines, rangeInside } from './cut.ts';
import { nestedRanges } from './nesting.ts';
import { attributesOf, idFrom, missingId, noText, sourceOf, titleOf } from './part.ts';

/** Keys of a handout. */
export const HANDOUT_KEYS = ['id', 'again', 'pocket'] as const;

/** Its place in the booklet that people keep with them. */
export function readPocket(attributes: Attributes): number | undefined {
  return readNumber(attributes, 'pocket', { min: 1, max: 99 });
}

/** Reads a handout. */
export function readHandout(directive: Directive, body: Body): Handout {
  const attributes = attributesOf(directive, body);
  checkKeys(attributes, HANDOUT_KEYS);
  const id = readId(attributes);
  const title = titleOf(directive, body, 'Sharing power');
  if (readText(attributes, 'id') === undefined) missingId(directive, title, body);
  const text =
    directive.type === 'containerDirective'
      ? cutLines(body, rangeInside(body, directive), nestedRanges(directive, body))
      : undefined;
  const again = readChoice(attributes, 'again', ['yes', 'no']) === 'yes';
  const pocket = readPocket(attributes);
  const source = sourceOf(directive, body);
  if (!text) {
    const message = `“${title === '' ? writtenName(directive) : title}” is empty.`;
    body.problems.push(problem('missing-value', source(), message, 'Write the text of the handout, or take it out.'));
  }
  return { id: id ?? idFrom(title) ?? 'handout', title, body: text ?? noText(directive, body), again, pocket, source };
}
