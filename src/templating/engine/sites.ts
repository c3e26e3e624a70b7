import type { Span } from '../../diagnostics/diagnostic.ts';

/** A place in a template that does something while it is rendered. A rewritten template refers to it by number. */
export interface Site {
  readonly number: number;
  readonly span: Span;
  /** What stands there, for messages: `session.title`, or the name of a helper. */
  readonly text: string;
  /** Of a path. */
  readonly path: SitePath | undefined;
}

export interface SitePath {
  /** How its beginning is written: `../`, `@root.`, `item.`; empty for names of the context. */
  readonly prefix: string;
  readonly names: readonly string[];
}

/** Gives a place its number, which is its index among all places of a template language. */
export function addSite(sites: Site[], span: Span, text: string, path: SitePath | undefined): Site {
  const site = { number: sites.length, span, text, path };
  sites.push(site);
  return site;
}
