import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Heading, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A page of the documentation. */
export interface Page {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: Root;
}

/** All pages that people read: those at the top, and all below `docs`. */
export const pages: readonly Page[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
]
  .toSorted()
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, tree: parse(text) };
  });

export function page(path: string): Page {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
}

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of one kind, in order. */
export function nodesOf<T extends Nodes['type']>(tree: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const own = tree.type === type ? [tree as Extract<Nodes, { type: T }>] : [];
  return 'children' in tree ? [...own, ...tree.children.flatMap((child) => nodesOf(child, type))] : own;
}

/** The words of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The cells of every row of every table below a heading, without the head rows. */
export function rowsUnder({ tree }: Page, heading: string): Nodes[][] {
  const from = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  if (from === -1) throw new Error(`There is no heading “${heading}”.`);
  const { depth } = tree.children[from] as Heading;
  const rest = tree.children.slice(from + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth);
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []))
    .map(({ children }) => children);
}

/** What stands in backticks in a node. */
export function codesIn(node: Nodes | undefined): string[] {
  return node ? nodesOf(node, 'inlineCode').map(({ value }) => value) : [];
}
