import type { Block, BlockOf, Document, Footnote, HeadingLevel, Inline } from '../../src/document/vocabulary.ts';
import type { Span } from '../../src/diagnostics/diagnostic.ts';

/** Small builders of document trees. */
export const span: Span = { file: 'content/test.md', start: { line: 3, column: 1 } };

export function text(content: string): Inline {
  return { kind: 'text', text: content, span };
}

export function paragraph(content: string | readonly Inline[]): BlockOf<'paragraph'> {
  return { kind: 'paragraph', content: typeof content === 'string' ? [text(content)] : content, span };
}

export function heading(level: HeadingLevel, title: string): BlockOf<'heading'> {
  return { kind: 'heading', level, content: [text(title)], id: title.toLowerCase().replaceAll(' ', '-'), span };
}

export function list(items: readonly (readonly Block[])[], ordered = false): BlockOf<'list'> {
  return {
    kind: 'list',
    ordered,
    start: 1,
    tight: true,
    items: items.map((blocks) => ({ checked: undefined, blocks, span })),
    span,
  };
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): BlockOf<'table'> {
  const row = (cells: readonly string[]) => ({ cells: cells.map((cell) => [text(cell)]), span });
  return { kind: 'table', align: head.map(() => undefined), head: row(head), rows: rows.map(row), span };
}

export function keep(blocks: readonly Block[]): BlockOf<'keep'> {
  return { kind: 'keep', blocks, span };
}

export function document(blocks: readonly Block[], footnotes: readonly Footnote[] = []): Document {
  return { title: 'A paper', language: 'en-GB', blocks, footnotes };
}

/** So many words, all different: `w1 w2 w3`. */
export function words(count: number, stem = 'w'): string {
  return Array.from({ length: count }, (_, index) => `${stem}${index + 1}`).join(' ');
}
