import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { anyOf, offer } from '../../diagnostics/wording.ts';
import type { Code } from '../../diagnostics/catalogue.ts';
import type { TemplateLanguage } from './language.ts';
import { spanOfNode } from './places.ts';
import { addSite, type Site, type SitePath } from './sites.ts';
import type { Location } from './syntax.ts';
import type { TemplateSource } from '../template-source.ts';

/**
 * What a template gives. Only Markdown is escaped, and marked with places. The others are one line of plain text;
 * `furniture` has `{page}` and `{pages}` in it, and in a `path` a slash of a value opens no folder.
 */
export type Output = 'markdown' | 'text' | 'furniture' | 'path';

/** The rewriting of one template: what it needs to know, and what it has found so far. */
export interface Rewriting {
  readonly source: TemplateSource;
  readonly language: TemplateLanguage;
  readonly output: Output;
  readonly problems: Diagnostic[];
}

export function complain(rewriting: Rewriting, code: Code, loc: Location, message: string, hint?: string): void {
  rewriting.problems.push(problem(code, spanOfNode(rewriting.source, loc), message, hint));
}

/** The place of a node, with what is written there. */
export function siteOf(rewriting: Rewriting, loc: Location, text: string, path?: SitePath): Site {
  return addSite(rewriting.language.sites, spanOfNode(rewriting.source, loc), text, path);
}

/** What to say of a name that is not known: the nearest one that is, or all of them. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known].toSorted();
  return offer(nearest(name, names), names.length === 0 ? 'There are none.' : `Write ${anyOf(names)}.`);
}
