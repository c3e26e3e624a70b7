/** Cuts pieces out of a body without changing a word of them. Lines count from 1 within the body. */
import { spanAt, type Span } from '../../diagnostics/diagnostic.ts';
import type { Directive } from '../../markdown/directives.ts';
import type { MarkdownText } from '../model.ts';
import type { Body } from './body.ts';

/** Whole lines of a body, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

type Source = Pick<Body, 'file' | 'texts' | 'firstLine'>;

/**
 * The text of some lines. Lines to leave out become blank, so that every other line keeps its number.
 *
 * @returns undefined if nothing but blank lines is left.
 */
export function cutLines(body: Source, { from, to }: Range, leaveOut: readonly Range[] = []): MarkdownText | undefined {
  const kept = body.texts.slice(from - 1, to);
  for (const gap of leaveOut) kept.fill('', Math.max(0, gap.from - from), Math.max(0, gap.to - from + 1));
  return trimmed(kept, from, body);
}

/** The text of some stretches of lines, in order, with blank lines for what stands between them. */
export function cutParts(body: Source, parts: readonly Range[]): MarkdownText | undefined {
  if (parts.length === 0) return undefined;
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  const kept = Array.from({ length: to - from + 1 }, () => '');
  for (const part of parts) {
    const texts = body.texts.slice(part.from - 1, part.to);
    kept.splice(part.from - from, texts.length, ...texts);
  }
  return trimmed(kept, from, body);
}

/** The text of a list item, without its marker and the indentation that comes from it. */
export function cutListItem(body: Source, { from, to }: Range, indent: number): MarkdownText | undefined {
  const [first = '', ...rest] = body.texts.slice(from - 1, to);
  const indentation = new RegExp(`^[ \\t]{0,${indent}}`);
  return trimmed([first.slice(indent), ...rest.map((text) => text.replace(indentation, ''))], from, body);
}

/** All lines of a directive. A block that is never closed goes on to the end. */
export function rangeOf(body: Body, directive: Directive): Range {
  const { start, end } = directive.position ?? {};
  const from = body.lineOf[(start?.line ?? 1) - 1] ?? 1;
  const last = body.lineOf[(end?.line ?? 1) - 1] ?? from;
  return { from, to: isUnclosed(directive) ? body.texts.length : last };
}

/** The lines between the fences of a block. */
export function rangeInside(body: Body, block: Directive): Range {
  const { from, to } = rangeOf(body, block);
  return { from: from + 1, to: isUnclosed(block) ? to : to - 1 };
}

/** Whether a block lacks its closing fence. */
export function isUnclosed(directive: Directive): boolean {
  return directive.type === 'containerDirective' && !directive.data?.position?.closing;
}

/** The place of a line. */
export function spanOfLine({ file, firstLine }: Body, line: number): Span {
  return spanAt(file, firstLine + line - 1);
}

function trimmed(texts: readonly string[], from: number, { file, firstLine }: Source): MarkdownText | undefined {
  const first = texts.findIndex((text) => text.trim() !== '');
  if (first === -1) return undefined;
  const last = texts.findLastIndex((text) => text.trim() !== '');
  return { text: texts.slice(first, last + 1).join('\n'), file, line: firstLine + from - 1 + first };
}
