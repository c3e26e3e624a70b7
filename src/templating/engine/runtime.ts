import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { escapeMarkdown, escapeNumber, plainLine } from '../escape.ts';
import { follow } from './lookup.ts';
import { DEEPEN, END, INSERTION, RESTORE, VALUE, withoutMarks } from '../marks.ts';
import type { Site } from './sites.ts';
import { isMarkdown, type TextWithPlace } from '../template-source.ts';
import { hasParts, isFilled, partsOf } from '../view.ts';

/** What one rendering gathers. */
export interface Rendering {
  /** At most one a place: a loop would tell the same many times. */
  readonly problems: Map<Site, Diagnostic>;
  /** The Markdown that was inserted, in order. */
  readonly insertions: TextWithPlace[];
}

export function startRendering(): Rendering {
  return { problems: new Map(), insertions: [] };
}

export function report(rendering: Rendering, site: Site, found: Diagnostic): void {
  if (!rendering.problems.has(site)) rendering.problems.set(site, found);
}

/** The value at the path of a place, beginning at `base`. */
export function lookUp(rendering: Rendering, site: Site, base: unknown, root: unknown): unknown {
  const { prefix, names } = site.path ?? { prefix: '', names: [] };
  if (base === undefined && prefix.startsWith('../')) {
    const hint = 'Take away a “../”: there are fewer “#each” and “#with” around it.';
    report(rendering, site, problem('unknown-variable', site.span, `“${site.text}” is not known here.`, hint));
    return undefined;
  }
  const found = follow({ value: base, prefix, root }, names);
  if ('value' in found) return found.value;
  const { path, hint } = found.miss;
  report(rendering, site, problem('unknown-variable', site.span, `“${path}” is not known here.`, hint));
  return undefined;
}

/** What `@index` and its like say of the round of an `{{#each}}`; `depth` counts the `../` in `@../index`. */
export function roundOf(rendering: Rendering, site: Site, depth: number, data: unknown): unknown {
  let frame = data;
  for (let up = 0; up < depth; up += 1) frame = hasParts(frame) ? frame['_parent'] : undefined;
  const name = site.path?.names[0] ?? '';
  if (hasParts(frame) && Object.hasOwn(frame, name)) return frame[name];
  const hint = 'Only what stands between “{{#each …}}” and “{{/each}}” has rounds to count.';
  report(rendering, site, problem('unknown-variable', site.span, `“${site.text}” is not known here.`, hint));
  return undefined;
}

/** What `{{x}}` prints in Markdown. */
export function printEscaped(rendering: Rendering, site: Site, value: unknown): string {
  return `${VALUE}${site.number}${END}${escaped(rendering, site, value)}`;
}

function escaped(rendering: Rendering, site: Site, value: unknown): string {
  if (typeof value === 'number') return escapeNumber(value);
  return escapeMarkdown(textOf(rendering, site, value));
}

/** What `{{x}}` and `{{{x}}}` print in plain text. */
export function printPlain(rendering: Rendering, site: Site, value: unknown): string {
  return plainLine(textOf(rendering, site, value));
}

/** What `{{x}}` prints in the path of a file: a slash of its own would open a folder. */
export function printSegment(rendering: Rendering, site: Site, value: unknown): string {
  return printPlain(rendering, site, value).replace(/[/\\]/g, '-');
}

/** What `{{{x}}}` prints in Markdown: the Markdown itself, on lines as deep as the one it stands in. */
export function printMarkdown(rendering: Rendering, site: Site, value: unknown): string {
  if (!isMarkdown(value)) {
    return `${DEEPEN}${END}${VALUE}${site.number}${END}${withoutMarks(textOf(rendering, site, value))}${RESTORE}`;
  }
  const number = rendering.insertions.push(value) - 1;
  return `${DEEPEN}${END}${INSERTION}${number}${END}${withoutMarks(value.text).replace(/\n+$/, '')}${RESTORE}`;
}

/** What `{{#each x}}` goes through: a list, or something with parts. */
export function itemsOf(rendering: Rendering, site: Site, value: unknown): unknown {
  if (hasParts(value) || !isFilled(value)) return value;
  const hint = 'Only a list can be gone through with “#each”. For one thing that may be absent, use “#if” or “#with”.';
  report(rendering, site, problem('bad-template', site.span, `“${site.text}” is not a list.`, hint));
  return undefined;
}

function textOf(rendering: Rendering, site: Site, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const [what, hint] = unprintable(site, value);
  report(rendering, site, problem('bad-template', site.span, `“${site.text}” ${what}.`, hint));
  return '';
}

function unprintable(site: Site, value: unknown): [what: string, hint: string] {
  if (isMarkdown(value)) {
    return ['is Markdown, not a plain text', `Write it with three curly brackets: “{{{${site.text}}}}”.`];
  }
  if (Array.isArray(value)) {
    return ['is a list, not a text', `Write “{{list ${site.text}}}”, or go through it with “{{#each ${site.text}}}”.`];
  }
  if (hasParts(value)) {
    const parts = partsOf(value).map((part) => `“${site.text}.${part}”`);
    return ['is not a text but has parts', `Write one of its parts: ${parts.join(', ')}.`];
  }
  return ['is a yes or no, not a text', `Use it in “{{#if ${site.text}}}”.`];
}
