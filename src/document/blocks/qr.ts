import { encode } from 'uqr';
import { problem } from '../../diagnostics/problem.ts';
import { badValue, readText, type Attributes } from '../../markdown/attributes.ts';
import { spanOfKey, spanOfOpening } from '../../markdown/directives.ts';
import { isLinkable } from '../addresses.ts';
import type { DirectiveKind } from './part.ts';

/**
 * Of the forty versions. Larger ones have modules too many for a phone held over a sheet of paper, and hold addresses
 * that nobody can type either.
 */
const LARGEST = 10;

/** A code to point a phone at. */
export const qr: DirectiveKind = {
  form: 'line',
  title: 'needed',
  keys: ['to'],
  read({ title, attributes, span }, reading) {
    const to = addressOf(attributes);
    const modules = to === undefined ? undefined : modulesOf(to, attributes);
    if (to === undefined || !modules) return [];
    return [{ kind: 'qr', to, label: reading.inlines(title), modules, span }];
  },
};

function addressOf(attributes: Attributes): string | undefined {
  const { directive, spanOf, problems } = attributes;
  const to = readText(attributes, 'to')?.trim();
  if (to === undefined) {
    const hint = 'Say where it leads: ::qr[Our page]{to=https://example.org}.';
    problems.push(problem('missing-value', spanOfOpening(directive, spanOf), '“::qr” has no address.', hint));
    return undefined;
  }
  if (isLinkable(to)) return to;
  badValue(attributes, 'to', 'an address that begins with “https://”, “mailto:” or “tel:”', 'to=https://example.org');
  return undefined;
}

/** Dark and light modules, row by row, at correction level M or a better one where that takes no more room. */
function modulesOf(
  to: string,
  { directive, spanOf, problems }: Attributes,
): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(to, { ecc: 'M', boostEcc: true, maxVersion: LARGEST, border: 0 }).data;
  } catch {
    // The library throws where the address needs a larger version.
    const message = `This address has ${to.length} characters, too many for a code that a phone can read from paper.`;
    const hint = 'Use a shorter one (213 at most): leave out what stands after “?”, or make a short address for it.';
    problems.push(problem('address-too-long', spanOfKey(directive, 'to', spanOf), message, hint));
    return undefined;
  }
}
