import type { Link, LinkReference, PhrasingContent } from 'mdast';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfNode } from '../../markdown/places.ts';
import { isLinkable } from '../addresses.ts';
import { titleNotPrinted } from '../not-printed.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Inline } from '../vocabulary.ts';
import { percentDecoded } from '../percent-decoded.ts';

export function readLink(node: Link, reading: Reading): readonly Inline[] {
  return linkTo(node.url, node.title, node, reading);
}

/** A link whose address is written elsewhere. */
export function readLinkReference(node: LinkReference, reading: Reading): readonly Inline[] {
  const definition = reading.definitions.get(node.identifier);
  if (definition) return linkTo(definition.url, definition.title, node, reading);
  // The parser knows of an address, so it was dropped from this paper.
  const name = node.label ?? node.identifier;
  const message = `The address of “[${name}]” is for facilitators alone, and the text that refers to it is for all.`;
  badLink(
    message,
    'Write the address outside of the “:::facilitator” block.',
    spanOfNode(node, reading.spanOf),
    reading,
  );
  return reading.inlines(node.children);
}

interface Linking {
  readonly children: readonly PhrasingContent[];
  readonly position?: Link['position'];
}

/** A link, or its words alone where a paper cannot link to the address. */
function linkTo(address: string, title: string | null | undefined, node: Linking, reading: Reading): readonly Inline[] {
  const span = spanOfNode(node, reading.spanOf);
  if (title) reading.problems.push(titleNotPrinted(span));
  const words = reading.inlines(node.children);
  if (words.length === 0) {
    badLink(
      `The link to ${quoted(address)} has no words.`,
      'Write between the square brackets where it leads.',
      span,
      reading,
    );
  }
  const place = placeOf(node, reading);
  const content = words.length > 0 ? words : [{ kind: 'text' as const, text: address, span: place }];
  if (address.startsWith('#') && address.length > 1) {
    const id = percentDecoded(address.slice(1));
    reading.jumps.push({ id, span });
    return [{ kind: 'link', to: `#${id}`, content, span: place }];
  }
  if (isLinkable(address)) return [{ kind: 'link', to: address, content, span: place }];
  badLink(
    address === '' ? 'A link leads nowhere.' : `A paper cannot link to ${quoted(address)}.`,
    'Write an address that begins with “https://”, “mailto:” or “tel:”, or “#” and the words of a heading of the same paper.',
    span,
    reading,
  );
  return content;
}

/** An address in quotes; one of a person is not repeated in a message. */
function quoted(address: string): string {
  return address.includes('@') ? 'this address' : `“${address}”`;
}

function badLink(message: string, hint: string, span: Span, { problems }: Reading): void {
  problems.push(problem('bad-link', span, message, hint));
}
