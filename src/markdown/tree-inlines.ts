import type { Link, LinkReference, PhrasingContent } from 'mdast';
import type Token from 'markdown-it/lib/token.mjs';
import { REFERENCE } from './blocks-parser.ts';
import { identifierOf } from './identifier.ts';
import { placeInText } from './placed-inline.ts';
import type { PointIn } from './source-lines.ts';

/** Makes nodes of the inlines of a block. */
export function inlineNodes(token: Token, pointIn: PointIn): PhrasingContent[] {
  const tokens = token.children ?? [];
  const cursor: Cursor = { tokens, starts: startsOf(tokens), at: 0, end: token.content.length, pointIn };
  return nodesUntil(undefined, cursor);
}

interface Cursor {
  readonly tokens: readonly Token[];
  /** Where each token begins in the text of the block. */
  readonly starts: readonly number[];
  at: number;
  /** Of the text of the block. */
  readonly end: number;
  readonly pointIn: PointIn;
}

/** Places of tokens; one that was made after reading begins where the one before it ends. */
function startsOf(tokens: readonly Token[]): number[] {
  let next = 0;
  return tokens.map((token, index) => {
    // The words of an address in angle brackets are placed where the bracket is.
    const bracket = tokens[index - 1]?.type === 'link_open' && tokens[index - 1]?.markup === 'autolink' ? 1 : 0;
    const start = (placeInText(token) ?? next) + bracket;
    next = start + (token.type === 'text' ? token.content.length : token.markup.length);
    return start;
  });
}

function nodesUntil(closing: string | undefined, cursor: Cursor): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let token = cursor.tokens[cursor.at]; token && token.type !== closing; token = cursor.tokens[cursor.at]) {
    const node = readInline(token, cursor);
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      last.value += node.value;
      if (last.position && node.position) last.position.end = node.position.end;
    } else if (node.type !== 'text' || node.value !== '') nodes.push(node);
  }
  cursor.at += 1;
  return nodes;
}

function readInline(token: Token, cursor: Cursor): PhrasingContent {
  const start = cursor.starts[cursor.at] ?? 0;
  cursor.at += 1;
  const node = nodeOf(token, cursor);
  const end = Math.max(start, cursor.starts[cursor.at] ?? cursor.end);
  // A link's words come first, so its bracket is one before.
  const from =
    (node.type === 'link' || node.type === 'linkReference') && token.markup === '' ? Math.max(0, start - 1) : start;
  node.position = { start: cursor.pointIn(from), end: cursor.pointIn(end) };
  return node;
}

function nodeOf(token: Token, cursor: Cursor): PhrasingContent {
  switch (token.type) {
    case 'text':
    case 'text_special':
      return { type: 'text', value: token.content };
    case 'softbreak':
      return { type: 'text', value: '\n' };
    case 'hardbreak':
      return { type: 'break' };
    case 'em_open':
      return { type: 'emphasis', children: nodesUntil('em_close', cursor) };
    case 'strong_open':
      return { type: 'strong', children: nodesUntil('strong_close', cursor) };
    case 's_open':
      return { type: 'delete', children: nodesUntil('s_close', cursor) };
    case 'code_inline':
      return { type: 'inlineCode', value: token.content };
    case 'html_inline':
      return { type: 'html', value: token.content };
    case 'link_open':
      return readLink(token, cursor);
    case 'image':
      return readImage(token);
    case 'footnote_mark': {
      const { label } = token.meta as { label: string };
      return { type: 'footnoteReference', identifier: identifierOf(label), label };
    }
    default:
      throw new TypeError(`Markdown token “${token.type}” is not known.`);
  }
}

function readLink(token: Token, cursor: Cursor): Link | LinkReference {
  const address = token.attrGet('href') ?? '';
  const title = token.attrGet('title');
  const children = nodesUntil('link_close', cursor) as Link['children'];
  const label = labelOf(address);
  return label === undefined
    ? { type: 'link', url: address, title, children }
    : {
        type: 'linkReference',
        identifier: identifierOf(label),
        label: label.toLowerCase(),
        referenceType: 'full',
        children,
      };
}

function readImage(token: Token): PhrasingContent {
  const address = token.attrGet('src') ?? '';
  const alt = plainText(token.children ?? []);
  const label = labelOf(address);
  return label === undefined
    ? { type: 'image', url: address, title: token.attrGet('title'), alt }
    : {
        type: 'imageReference',
        identifier: identifierOf(label),
        label: label.toLowerCase(),
        referenceType: 'full',
        alt,
      };
}

/** The identifier in an address that leads to one written elsewhere. */
function labelOf(address: string): string | undefined {
  return address.startsWith(REFERENCE) ? address.slice(REFERENCE.length) : undefined;
}

/** The description of a picture: its words without their marks. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
      return token.type === 'image' ? plainText(token.children ?? []) : token.content;
    })
    .join('');
}
