import type { PhrasingContent } from 'mdast';

/** The words of a title or a question, without emphasis and other marks, on one line. */
export function plainText(content: readonly PhrasingContent[]): string {
  return content.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(wordsOf).join('');
  if ('alt' in node) return node.alt ?? '';
  return ' ';
}
