import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfText } from './places.ts';
import { findTags, type Tag } from './tags.ts';
import type { TemplateSource } from '../template-source.ts';

/**
 * Says in plain words why a template cannot be parsed, with every fault that can be told apart: the parser itself stops
 * at the first one and speaks of tokens.
 *
 * @param canBeParsed Whether a piece of a template is well formed.
 * @param message What the parser said.
 */
export function explainTemplate(
  source: TemplateSource,
  canBeParsed: (text: string) => boolean,
  message: string,
): readonly Diagnostic[] {
  const tags = findTags(source.text);
  const found = [
    ...tags.flatMap((tag) => faultOf(source, tag, canBeParsed)),
    ...mismatches(
      source,
      tags.filter((tag) => tag.fault === undefined),
    ),
  ].toSorted((a, b) => a.offset - b.offset);
  if (found.length > 0) return found.map((each) => each.problem);
  return [atLine(source, Number(/on line (\d+)/.exec(message)?.[1] ?? 1))];
}

interface Fault {
  readonly offset: number;
  readonly problem: Diagnostic;
}

function fault(source: TemplateSource, tag: Tag, message: string, hint: string): Fault {
  const span = spanOfText(source, tag.offset, tag.text.length);
  return { offset: tag.offset, problem: problem('bad-template', span, message, hint) };
}

function faultOf(source: TemplateSource, tag: Tag, canBeParsed: (text: string) => boolean): Fault[] {
  if (tag.fault === 'unclosed') {
    const brackets = tag.text.startsWith('{{{') ? '}}}' : '}}';
    return [fault(source, tag, `${quoted(tag)} is never closed.`, `Add “${brackets}” at its end.`)];
  }
  if (tag.fault === 'two-for-three') {
    return [
      fault(source, tag, `${quoted(tag)} has three curly brackets before and two after.`, 'Add a “}” at its end.'),
    ];
  }
  if (tag.kind === 'close' || tag.kind === 'else' || tag.kind === 'comment') return [];
  const alone = tag.kind === 'open' ? `${tag.text}{{/${tag.name}}}` : tag.text;
  if (canBeParsed(alone)) return [];
  const hint = 'Write a name, as in “{{session.title}}”, or a helper with its values, as in “{{date meeting.date}}”.';
  return [fault(source, tag, `${quoted(tag)} is not written in a way that templates know.`, hint)];
}

/** Blocks that are closed by another name, never closed, or closed without having been opened. */
function mismatches(source: TemplateSource, tags: readonly Tag[]): Fault[] {
  const faults: Fault[] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind === 'else' && open.length === 0) {
      const hint = 'Put it between an “{{#if …}}” and its “{{/if}}”, or take it away.';
      faults.push(fault(source, tag, `${quoted(tag)} belongs to no “{{#if …}}”.`, hint));
    }
    if (tag.kind !== 'close') continue;
    const innermost = open.findLastIndex((other) => other.name === tag.name);
    if (innermost < 0) {
      faults.push(
        fault(source, tag, `${quoted(tag)} closes nothing.`, `Take it away, or add “{{#${tag.name} …}}” before it.`),
      );
      continue;
    }
    faults.push(
      ...open
        .splice(innermost)
        .slice(1)
        .map((other) => neverClosed(source, other)),
    );
  }
  return [...faults, ...open.map((other) => neverClosed(source, other))];
}

function neverClosed(source: TemplateSource, tag: Tag): Fault {
  return fault(source, tag, `${quoted(tag)} is never closed.`, `Add “{{/${tag.name}}}” where its part ends.`);
}

function atLine(source: TemplateSource, line: number): Diagnostic {
  const lines = source.text.split('\n');
  const offset = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const span = spanOfText(source, offset, lines[line - 1]?.length ?? 0);
  return problem(
    'bad-template',
    span,
    'The template cannot be understood from this line on.',
    'Look for curly brackets that do not match, on this line or just before it.',
  );
}

function quoted(tag: Tag): string {
  return `“${tag.text.replace(/\s+/g, ' ')}”`;
}
