import type { MarkdownText } from '../../course/model.ts';

/** Running text without its marks. */
export interface Paragraph {
  readonly text: string;
  /** Of the file, from 1. */
  readonly line: number;
}

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** Lines that are no running text: headings, tables, directives, definitions, code. */
const OTHER = /^\s*(?:#{1,6}\s|\||::|\[[^\]]+\]:|```|~~~)/;

/** The paragraphs and list items of a text. */
export function plainParagraphs({ text, line: first }: MarkdownText): Paragraph[] {
  const paragraphs: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | undefined;
  text.split('\n').forEach((written, index) => {
    const line = written.replace(/^\s*(?:>\s?)+/, '');
    if (line.trim() === '' || OTHER.test(line)) open = undefined;
    else if (!open || ITEM.test(line)) {
      open = { text: line.replace(ITEM, '').trim(), line: first + index };
      paragraphs.push(open);
    } else open.text += ` ${line.trim()}`;
  });
  return paragraphs.map((one) => ({ ...one, text: withoutMarks(one.text) }));
}

function withoutMarks(text: string): string {
  return text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\[\^[^\]]+\]/g, '')
    .replaceAll(/[*_`~]+/g, '');
}

/** The sentences of a paragraph. A stop within a quotation, or before a small letter, ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}
