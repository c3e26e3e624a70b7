/** Cuts pieces out of a body without changing a word of them. Lines count from 1 within the body. */
import type { ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { MarkdownText } from '../model.ts';
import type { Body } from './body.ts';

/** Whole lines of a body, both ends included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

type Source = Pick<Body, 'file' | 'lines' | 'firstLine'>;

/**
 * The text of some lines. Lines to leave out become blank, so that every other line keeps its number.
 *
 * @returns undefined if nothing but blank lines is left.
 */
export function cutLines(body: Source, { from, to }: Lines, leaveOut: readonly Lines[] = []): MarkdownText | undefined {
  const kept = body.lines.slice(from - 1, to);
  for (const gap of leaveOut) kept.fill('', Math.max(0, gap.from - from), Math.max(0, gap.to - from + 1));
  return trimmed(kept, from, body);
}

/** The text of some stretches of lines, in order, with blank lines for what stands between them. */
export function cutParts(body: Source, parts: readonly Lines[]): MarkdownText | undefined {
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  if (parts.length === 0) return undefined;
  const kept = Array.from({ length: to - from + 1 }, () => '');
  for (const part of parts) kept.splice(part.from - from, part.to - part.from + 1, ...linesOf(body, part));
  return trimmed(kept, from, body);
}

/** The text of a list item, without its marker and the indentation that comes from it. */
export function cutListItem(body: Source, item: ListItem): MarkdownText | undefined {
  const start = item.children[0]?.position?.start;
  const end = item.position?.end;
  if (!start || !end) return undefined;
  const [first = '', ...rest] = linesOf(body, { from: start.line, to: end.line });
  const indent = new RegExp(`^[ \\t]{0,${start.column - 1}}`);
  return trimmed([first.slice(start.column - 1), ...rest.map((line) => line.replace(indent, ''))], start.line, body);
}

/** All lines of a node. */
export function linesOfNode(node: { readonly position?: ContainerDirective['position'] }): Lines {
  return { from: node.position?.start.line ?? 1, to: node.position?.end.line ?? 0 };
}

/** The lines between the fences of a block. */
export function linesInside(block: ContainerDirective): Lines {
  const { from, to } = linesOfNode(block);
  return { from: from + 1, to: block.data?.position?.closing ? to - 1 : to };
}

function linesOf(body: Source, { from, to }: Lines): string[] {
  return body.lines.slice(from - 1, to);
}

function trimmed(lines: readonly string[], from: number, { file, firstLine }: Source): MarkdownText | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return undefined;
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return { text: lines.slice(first, last + 1).join('\n'), file, line: firstLine + from - 1 + first };
}
