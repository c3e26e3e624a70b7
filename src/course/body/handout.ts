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

/** What the keys of a handout say; nothing for a key that is not given, or not understood. */
export interface HandoutDetails {
  readonly id?: string | undefined;
  readonly again?: boolean | undefined;
  readonly pocket?: number | undefined;
}

/** Reads a handout. */
export function readHandout(directive: Directive, body: Body): Handout {
  const attributes = attributesOf(directive, body);
  checkKeys(attributes, HANDOUT_KEYS);
  const details = readHandoutDetails(attributes);
  const title = titleOf(directive, body, 'Sharing power');
  if (readText(attributes, 'id') === undefined) missingId(directive, title, body);
  const text =
    directive.type === 'containerDirective'
      ? cutLines(body, rangeInside(body, directive), nestedRanges(directive, body))
      : undefined;
  const source = sourceOf(directive, body);
  if (!text) {
    const message = `“${title === '' ? writtenName(directive) : title}” is empty.`;
    body.problems.push(problem('missing-value', source(), message, 'Write the text of the handout, or take it out.'));
  }
  return {
    id: details.id ?? idFrom(title) ?? 'handout',
    title,
    body: text ?? noText(directive, body),
    again: details.again ?? false,
    pocket: details.pocket,
    source,
  };
}

/** Reads the keys of a handout, or those that are given where one of the library is used. */
export function readHandoutDetails(attributes: Attributes): HandoutDetails {
  const again = readChoice(attributes, 'again', ['yes', 'no']);
  return {
    id: readId(attributes),
    again: again === undefined ? undefined : again === 'yes',
    pocket: readNumber(attributes, 'pocket', { min: 1, max: 99 }),
  };
}
