/** What the parts of a body have in common: a title, an id, and the places of their keys. */
import { problem } from '../../diagnostics/problem.ts';
import { checkKeys, type Attributes } from '../../markdown/attributes.ts';
import { labelOf, spanOfKey, spanOfOpening, writtenName, type Directive } from '../../markdown/directives.ts';
import type { MarkdownText, Source } from '../model.ts';
import type { Body } from './body.ts';
import { plainText } from './plain-text.ts';

export function attributesOf(directive: Directive, { spanOf, problems }: Body): Attributes {
  return { directive, spanOf, problems };
}

/** The place of a part, and those of its keys, under the names that authors write. */
export function sourceOf(directive: Directive, { spanOf }: Body): Source {
  return (key) => (key === undefined ? spanOfOpening(directive, spanOf) : spanOfKey(directive, String(key), spanOf));
}

/** The words between the square brackets; none is a problem. */
export function titleOf(directive: Directive, body: Body, example: string): string {
  const title = plainText(labelOf(directive));
  if (title === '') {
    const name = writtenName(directive);
    const at = spanOfOpening(directive, body.spanOf);
    body.problems.push(problem('missing-value', at, `“${name}” has no title.`, `Write one: ${name}[${example}]`));
  }
  return title;
}

/** Notes a title or keys on a part that has neither. */
export function checkBare(directive: Directive, body: Body): void {
  const name = writtenName(directive);
  checkKeys(attributesOf(directive, body), []);
  if (labelOf(directive).length === 0) return;
  const at = spanOfOpening(directive, body.spanOf);
  body.problems.push(problem('bad-value', at, `“${name}” takes no title.`, 'Write the words below it, as text.'));
}

/**
 * The part that there may be one of in a file; undefined where there is none. A second one is a problem.
 *
 * @param hint what to do with the second.
 */
export function onlyOne([first, ...others]: readonly Directive[], hint: string, body: Body): Directive | undefined {
  for (const other of others) {
    const message = `This is a second “:::${other.name}” in the same file.`;
    body.problems.push(problem('misplaced-block', sourceOf(other, body)(), message, hint));
  }
  return first;
}

/** Notes that a part which needs an id has none. */
export function missingId(directive: Directive, title: string, body: Body): void {
  const at = spanOfOpening(directive, body.spanOf);
  const example = idFrom(title) ?? 'my-id';
  const message = `${title === '' ? `“${writtenName(directive)}”` : `“${title}”`} has no id.`;
  body.problems.push(problem('missing-value', at, message, `Add one in the curly brackets: {#${example}}`));
}

/** An id made of the words of a title; nothing if it has no letters from a to z. */
export function idFrom(title: string): string | undefined {
  const words = title
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .toLowerCase();
  const id = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}

/** The text of a part that has none, in the line that opens it. */
export function noText(directive: Directive, { file, spanOf }: Body): MarkdownText {
  return { text: '', file, line: spanOfOpening(directive, spanOf).start.line };
}
