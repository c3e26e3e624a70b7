import { problem } from '../../diagnostics/problem.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { checkKeys, readText } from '../../markdown/attributes.ts';
import { isDirective, labelOf, spanOfOpening } from '../../markdown/directives.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import type { SpanOf } from '../../markdown/places.ts';
import type { Allowance } from '../model.ts';
import { readLines, type Line } from './lines.ts';

/** Opens a passage in which words stand on purpose. */
const NAME = 'allow-words';

const OPENING = /^ {0,3}:{3,} *([a-z-]+)/;
const CLOSING = /^ {0,3}:{3,} *$/;

/**
 * The passages that an author has marked with `:::allow-words`, by the lines of their fences. One that is never closed
 * goes on to the end.
 *
 * @param lines What each line is, from `readLines`.
 */
export function findAllowances(texts: readonly string[], lines: readonly Line[] = readLines(texts)): Allowance[] {
  // Most texts allow nothing, and are not looked through line by line.
  if (!texts.some((text) => text.includes(NAME))) return [];
  const found: Allowance[] = [];
  const open: { readonly name: string; readonly line: number }[] = [];
  texts.forEach((text, index) => {
    if (lines[index]?.kind !== 'directive') return;
    const name = OPENING.exec(text)?.[1];
    if (name !== undefined) open.push({ name, line: index + 1 });
    else if (CLOSING.test(text)) {
      const closed = open.pop();
      if (closed?.name === NAME) found.push({ from: closed.line, to: index + 1, closed: true });
    }
  });
  const unclosed = open.filter(({ name }) => name === NAME);
  const all = [...found, ...unclosed.map(({ line }) => ({ from: line, to: texts.length, closed: false }))];
  return all.toSorted((a, b) => a.from - b.from);
}

/**
 * Makes the fences of such passages blank, so that nothing else in them is read differently, and every line keeps its
 * number. What is wrong with a fence is noted.
 *
 * @param inFile The place of a line and column of the texts.
 */
export function takeAllowances(texts: readonly string[], inFile: SpanOf, problems: Diagnostic[]): readonly string[] {
  const allowances = findAllowances(texts);
  if (allowances.length === 0) return texts;
  const kept = [...texts];
  for (const { from, to, closed } of allowances) {
    checkFence(texts[from - 1] ?? '', (_, column) => inFile(from, column), problems);
    if (closed) kept[to - 1] = '';
    else problems.push(unclosed(inFile(from, 1)));
    kept[from - 1] = '';
  }
  return kept;
}

function checkFence(text: string, spanOf: SpanOf, problems: Diagnostic[]): void {
  const read = parseMarkdown(`${text}\n:::`, spanOf);
  const directive = read.value.children.find(isDirective);
  problems.push(...read.problems);
  if (!directive) return;
  const attributes = { directive, spanOf, problems };
  checkKeys(attributes, ['reason']);
  const at = spanOfOpening(directive, spanOf);
  if (labelOf(directive).length > 0) {
    const hint = 'Write its words as the reason: :::allow-words{reason="…"}';
    problems.push(problem('bad-value', at, '“:::allow-words” takes no title.', hint));
  }
  if ((readText(attributes, 'reason') ?? '').trim() === '') {
    const hint = 'Say why these words stand here: :::allow-words{reason="We look at what such words do"}';
    problems.push(problem('missing-value', at, '“:::allow-words” gives no reason.', hint));
  }
}

function unclosed(at: Diagnostic['span']): Diagnostic {
  const hint = 'Write “:::” on a line after the passage.';
  return problem('unclosed-block', at, '“:::allow-words” is never closed.', hint);
}
