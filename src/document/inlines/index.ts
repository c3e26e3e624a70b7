import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { rawHtml } from '../html.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Inline } from '../vocabulary.ts';
import { readFootnoteMark } from './footnote-mark.ts';
import { readInlineImage } from './inline-image.ts';
import { readLink, readLinkReference } from './link.ts';
import { readText } from './text.ts';

type Type = PhrasingContent['type'];
type NodeOf<T extends Type> = Extract<PhrasingContent, { type: T }>;

/** How each kind of Markdown inline is read. A kind that is missing here does not compile. */
const readers: { readonly [T in Type]: (node: NodeOf<T>, reading: Reading) => readonly Inline[] } = {
  text: readText,
  emphasis: (node, reading) => [{ kind: 'emphasis', ...inside(node, reading) }],
  strong: (node, reading) => [{ kind: 'strong', ...inside(node, reading) }],
  delete: (node, reading) => [{ kind: 'delete', ...inside(node, reading) }],
  inlineCode: (node, reading) => [{ kind: 'inline-code', text: node.value, span: placeOf(node, reading) }],
  break: (node, reading) => [{ kind: 'line-break', span: placeOf(node, reading) }],
  link: readLink,
  linkReference: readLinkReference,
  image: readInlineImage,
  imageReference: readInlineImage,
  footnoteReference: readFootnoteMark,
  html: rawHtml,
  // The parser makes none: there are no directives within a line.
  textDirective: () => [],
};

/** Reads the inlines of a line, in order. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) for (const inline of readInline(node.type, node, reading)) inlines.push(inline);
  return inlines;
}

function readInline<T extends Type>(type: T, node: NodeOf<T>, reading: Reading): readonly Inline[] {
  return readers[type](node, reading);
}

function inside(node: Emphasis | Strong | Delete, reading: Reading): { content: readonly Inline[]; span: Span } {
  return { content: reading.inlines(node.children), span: placeOf(node, reading) };
}
