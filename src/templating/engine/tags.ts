/** A piece of a template between double (or triple) curly brackets, found without parsing. */
export interface Tag {
  /** As written, brackets included. */
  readonly text: string;
  /** Where it begins in the template. */
  readonly offset: number;
  readonly kind: 'open' | 'close' | 'else' | 'plain' | 'comment';
  /** What an opening or closing tag names: the `if` of `{{#if x}}`. */
  readonly name: string;
  /** What is wrong with its brackets. */
  readonly fault: 'unclosed' | 'two-for-three' | 'three-for-two' | undefined;
}

/** Finds the tags of a template, those with faulty brackets too. A backslash before the brackets makes them text. */
export function findTags(template: string): Tag[] {
  const tags: Tag[] = [];
  let from = 0;
  for (;;) {
    const offset = template.indexOf('{{', from);
    if (offset < 0) return tags;
    if (isEscaped(template, offset)) {
      from = offset + 2;
      continue;
    }
    const tag = readTag(template, offset);
    tags.push(tag);
    from = offset + tag.text.length;
  }
}

function isEscaped(template: string, offset: number): boolean {
  return template[offset - 1] === '\\' && template[offset - 2] !== '\\';
}

function readTag(template: string, offset: number): Tag {
  const rest = template.slice(offset);
  const comment = /^\{\{~?!(?:--[\s\S]*?--~?\}\}|[\s\S]*?\}\})/.exec(rest);
  if (comment) return { text: comment[0], offset, kind: 'comment', name: '', fault: undefined };
  const triple = rest.startsWith('{{{');
  const text = /^\{{2,3}(?:(?!\{\{|\}\})[\s\S])*(\}{2,3})/.exec(rest);
  if (!text) return { text: firstLine(rest), offset, kind: 'plain', name: '', fault: 'unclosed' };
  const closing = text[1]?.length === 3;
  const fault = triple === closing ? undefined : triple ? 'two-for-three' : 'three-for-two';
  return { text: text[0], offset, ...classify(text[0]), fault };
}

/** What to quote of a tag that never ends: up to the end of the line, or to the next tag. */
function firstLine(rest: string): string {
  return /^\{{2,3}(?:(?!\{\{)[^\n])*/.exec(rest)?.[0].trimEnd() ?? rest;
}

function classify(text: string): Pick<Tag, 'kind' | 'name'> {
  const inner = text
    .replace(/^\{+~?/, '')
    .replace(/~?\}+$/, '')
    .trim();
  const open = /^[#^]\s*([^\s|]+)/.exec(inner);
  if (open) return { kind: 'open', name: open[1] ?? '' };
  const close = /^\/\s*(\S*)/.exec(inner);
  if (close) return { kind: 'close', name: close[1] ?? '' };
  if (/^(?:else\b|\^$)/.test(inner)) return { kind: 'else', name: '' };
  return { kind: 'plain', name: '' };
}
