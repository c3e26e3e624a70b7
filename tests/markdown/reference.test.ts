/**
 * micromark, which the Markdown world takes for the reference, reads the shipped course and some hard cases too: both
 * trees have to say the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { placesFrom } from '../../src/markdown/places.ts';

const CONTENT = new URL('../../content/', import.meta.url).pathname;
const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));

/** The tree in one text, with the place of every text in it. */
function shape(node: Nodes): string {
  const own = [
    node.type,
    'depth' in node ? node.depth : '',
    'url' in node ? node.url : '',
    'checked' in node ? node.checked : '',
  ];
  const value = 'value' in node ? JSON.stringify(node.value.replaceAll(/\s*\n\s*/g, ' ').trim()) : '';
  const place = node.type === 'text' ? `${node.position?.start.line}:${node.position?.start.column}` : '';
  const inside = 'children' in node ? node.children.map(shape).join(' ') : '';
  return `(${[...own, value, place, inside].filter((part) => part !== '' && part !== null && part !== undefined).join(' ')})`;
}

function bothShapes(text: string): [string, string] {
  const reference = fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  });
  return [shape(parseMarkdown(text, placesFrom('a.md', 1)).value), shape(reference)];
}

/** The parts of a text between its directives, which the reference does not know. */
function prose(text: string): string[] {
  return text.replace(/^---\n.*?\n---\n/s, '').split(/^[ \t]*::.*$/m);
}

test.each(files)('%s reads alike', (file) => {
  for (const part of prose(readFileSync(join(CONTENT, file), 'utf8'))) {
    const [ours, reference] = bothShapes(part);
    expect(ours).toBe(reference);
  }
});

test.each([
  '*a **b** c* ~~d~~ `e` \\* &amp; &#42; [f](https://g.h "i") <https://j.k>',
  '> - a\n>   b\n>\n>   1. c\n>      > d\n\ne',
  '| a | b |\n| :- | -: |\n| c \\| d | `e` |\n| f |',
  '- [ ] a\n- [x] b\n  - c\n\n    d',
  'a\nb  \nc\\\nd',
  '# a #\n\nb\n===\n\n    code\n\n~~~js\nx\n~~~',
  '[a][b] and [c]\n\n[b]: https://x.y\n[c]: #d',
  'x[^1]\n\n[^1]: foot\n    more\n\n    para',
  '![alt *x*](a.png) <b>html</b>\n\n<div>\nblock\n</div>',
])('%j reads alike', (text) => {
  const [ours, reference] = bothShapes(text);
  expect(ours).toBe(reference);
});
