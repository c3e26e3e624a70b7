import type { FootnoteDefinition } from 'mdast';

/** The footnotes of one document: their bodies, and the numbers given so far. */
export interface FootnoteNumbers {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Those that were referred to, in the order in which that was first done. */
  readonly referred: FootnoteDefinition[];
}

export function footnoteNumbers(definitions: ReadonlyMap<string, FootnoteDefinition>): FootnoteNumbers {
  return { definitions, referred: [] };
}

/** The number of a footnote, given at the first reference to it; undefined where it has no body. */
export function numberOf({ definitions, referred }: FootnoteNumbers, identifier: string): number | undefined {
  const definition = definitions.get(identifier);
  if (!definition) return undefined;
  const index = referred.indexOf(definition);
  return index === -1 ? referred.push(definition) : index + 1;
}
