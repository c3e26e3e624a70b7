import { expect } from 'vitest';
import type { Diagnostic, Outcome } from '../../src/diagnostics/diagnostic.ts';
import { readDocument, type DocumentOptions } from '../../src/document/read.ts';
import type { Document } from '../../src/document/vocabulary.ts';
import { placesFrom } from '../../src/markdown/places.ts';

const DEFAULTS: DocumentOptions = {
  title: 'Paper',
  language: 'en-GB',
  audience: 'participant',
  spanOf: placesFrom('content/a.md', 1),
};

export function read(markdown: string, options: Partial<DocumentOptions> = {}): Outcome<Document> {
  return readDocument(markdown, { ...DEFAULTS, ...options });
}

/** The blocks of a text that has no problems, without their places. */
export function blocksOf(markdown: string, options: Partial<DocumentOptions> = {}): unknown {
  const { value, problems } = read(markdown, options);
  expect(problems).toEqual([]);
  return withoutPlaces(value.blocks);
}

/** The problems of a text as `code line:column`. */
export function problemsOf(markdown: string, options: Partial<DocumentOptions> = {}): string[] {
  return read(markdown, options).problems.map(shortly);
}

export function shortly({ code, span }: Diagnostic): string {
  return `${code} ${span?.start.line}:${span?.start.column}`;
}

/** A tree without its `span` fields. */
export function withoutPlaces(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(withoutPlaces);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => (key === 'span' ? [] : [[key, withoutPlaces(value)]])),
  );
}

export const text = (words: string): unknown => ({ kind: 'text', text: words });
export const paragraph = (words: string): unknown => ({ kind: 'paragraph', content: [text(words)] });
