import type { Blockquote, List, ListItem, Root } from 'mdast';
import type Token from 'markdown-it/lib/token.mjs';
import { readDirectiveLine } from './directive-line.ts';
import type { FlowContent } from './fences.ts';
import { identifierOf } from './identifier.ts';
import { pointsIn, type SourceLines, type Stretch } from './source-lines.ts';
import { positionOf, positionWithin, type Cursor } from './tree-cursor.ts';
import { inlineNodes } from './tree-inlines.ts';
import { readTable } from './tree-table.ts';

/** Makes the tree of a text from its tokens. */
export function treeOf(tokens: readonly Token[], lines: SourceLines): Root {
  const cursor: Cursor = { tokens, at: 0, lines };
  const children = blocksUntil(undefined, cursor);
  return { type: 'root', children, position: { start: lines.point(0, 0), end: lines.end(lines.count - 1) } };
}

/** Reads blocks up to the token that closes what holds them, and goes past it. */
function blocksUntil(closing: string | undefined, cursor: Cursor): FlowContent[] {
  const blocks: FlowContent[] = [];
  for (let token = cursor.tokens[cursor.at]; token && token.type !== closing; token = cursor.tokens[cursor.at]) {
    cursor.at += 1;
    blocks.push(readBlock(token, cursor));
  }
  cursor.at += 1;
  return blocks;
}

function readBlock(token: Token, cursor: Cursor): FlowContent {
  const { lines } = cursor;
  const position = positionOf(token, lines);
  switch (token.type) {
    case 'paragraph_open':
      return { type: 'paragraph', children: inlinesOf(cursor), position };
    case 'heading_open':
      return { type: 'heading', depth: depthOf(token.tag), children: inlinesOf(cursor), position };
    case 'blockquote_open':
      return {
        type: 'blockquote',
        children: blocksUntil('blockquote_close', cursor) as Blockquote['children'],
        position,
      };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(token, cursor);
    case 'code_block':
      return { type: 'code', value: token.content.replace(/\n$/, ''), position };
    case 'fence': {
      const [, lang = '', meta = ''] = /^(\S*)[ \t]*(.*)$/s.exec(token.info.trim()) ?? [];
      return {
        type: 'code',
        lang: lang || null,
        meta: meta || null,
        value: token.content.replace(/\n$/, ''),
        position,
      };
    }
    case 'html_block':
      return { type: 'html', value: token.content.trimEnd(), position };
    case 'hr':
      return { type: 'thematicBreak', position };
    case 'table_open':
      return readTable(token, cursor);
    case 'directive':
      return readDirectiveLine(token.content, position.start);
    case 'definition': {
      const { label, href = '', title = null } = token.meta as { label: string; href?: string; title?: string };
      return { type: 'definition', identifier: identifierOf(label), label, url: href, title: title || null, position };
    }
    case 'footnote_open': {
      const { label } = token.meta as { label: string };
      const children = blocksUntil('footnote_close', cursor);
      return { type: 'footnoteDefinition', identifier: identifierOf(label), label, children, position };
    }
    default:
      throw new TypeError(`Markdown token “${token.type}” is not known.`);
  }
}

function depthOf(tag: string): 1 | 2 | 3 | 4 | 5 | 6 {
  const depth = Number(tag.slice(1));
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6;
}

/** The inlines of a paragraph or heading: a token of their own, then the one that closes it. */
function inlinesOf(cursor: Cursor) {
  const token = cursor.tokens[cursor.at];
  cursor.at += 2;
  if (!token?.map) return [];
  return inlineNodes(token, pointsIn(token.content, cursor.lines, token.map[0]));
}

function readList(open: Token, cursor: Cursor): List {
  const position = positionOf(open, cursor.lines);
  const ordered = open.type === 'ordered_list_open';
  const items: ListItem[] = [];
  let spread = false;
  for (let token = cursor.tokens[cursor.at]; token?.type === 'list_item_open'; token = cursor.tokens[cursor.at]) {
    cursor.at += 1;
    // In a tight list markdown-it hides the paragraphs of items.
    spread ||= cursor.tokens[cursor.at]?.type === 'paragraph_open' && cursor.tokens[cursor.at]?.hidden === false;
    const children = blocksUntil('list_item_close', cursor);
    items.push(readItem(children as ListItem['children'], positionWithin(position, token, cursor.lines)));
  }
  cursor.at += 1;
  const start = ordered ? Number(open.attrGet('start') ?? 1) : null;
  return { type: 'list', ordered, start, spread, children: items, position };
}

const TASK = /^\[([ xX])\][ \t]+/;

/** An item; one that begins with `[ ]` or `[x]` is a task, and its box is taken out of the text. */
function readItem(children: ListItem['children'], position: Stretch): ListItem {
  const [first] = children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const box = text?.type === 'text' ? TASK.exec(text.value) : null;
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children, position };
  if (!box || text?.type !== 'text' || first?.type !== 'paragraph') return item;
  text.value = text.value.slice(box[0].length);
  if (text.position) {
    const { start } = text.position;
    text.position.start = {
      ...start,
      column: start.column + box[0].length,
      offset: (start.offset ?? 0) + box[0].length,
    };
  }
  if (text.value === '') first.children.shift();
  return { ...item, checked: box[1] !== ' ' };
}
