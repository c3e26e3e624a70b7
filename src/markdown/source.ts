import type { Diagnostic, Outcome, Position } from '../diagnostics/diagnostic.ts';
import { spanAt } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';

/** A file of words, as it was read. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Without a byte order mark; lines end with LF. */
  readonly text: string;
}

/**
 * NUL, and the noncharacters U+FDD0 to U+FDEF: Unicode keeps these free for a program's own marks, and templates mark
 * with them where a piece of text came from.
 */
const RESERVED = /[\0\uFDD0-\uFDEF]/g;

/**
 * Turns the bytes of a file into its text. Bytes that are not UTF-8 give no text. Reserved characters are replaced by
 * U+FFFD, so that the rest can still be read.
 *
 * @param path Relative to the workspace, with forward slashes.
 */
export function decodeSource(path: string, bytes: Uint8Array): Outcome<SourceFile | undefined> {
  const decoded = decodeUtf8(bytes);
  if (decoded.text === undefined) return { value: undefined, problems: [notUtf8(path, decoded.badByte)] };
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const first = text.search(RESERVED);
  if (first === -1) return { value: { path, text }, problems: [] };
  return {
    value: { path, text: text.replace(RESERVED, '\uFFFD') },
    problems: [reservedCharacter(path, text, first)],
  };
}

/** Whether a text has a character that is kept free for marks, or half of a surrogate pair. */
export function hasReserved(text: string): boolean {
  return text.search(RESERVED) !== -1 || /\p{Surrogate}/u.test(text);
}

type Decoded =
  { readonly text: string; readonly badByte?: never } | { readonly text: undefined; readonly badByte: Position };

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: undefined, badByte: positionAfter(goodStart(bytes)) };
  }
}

/** The text before the first byte that is not UTF-8. */
function goodStart(bytes: Uint8Array): string {
  const forgiving = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = 0;
  let length = 0;
  for (const character of forgiving) {
    // The decoder writes U+FFFD for what it cannot read; the file may also hold a real one, whose bytes are EF BF BD.
    if (character === '\uFFFD' && !(bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)) break;
    at += utf8Length(character);
    length += character.length;
  }
  return forgiving.slice(0, length).replace(/^\uFEFF/, '');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The position just after a text. */
export function positionAfter(before: string): Position {
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function notUtf8(path: string, { line, column }: Position): Diagnostic {
  return problem(
    'not-utf8',
    spanAt(path, line, column),
    `The file “${path}” is not saved as UTF-8: the first character that cannot be read is in line ${line}.`,
    'Open it in your editor, choose “Save with encoding” and then UTF-8.',
  );
}

function reservedCharacter(path: string, text: string, first: number): Diagnostic {
  const { line, column } = positionAfter(text.slice(0, first));
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
  const others = (text.match(RESERVED)?.length ?? 1) - 1;
  return problem(
    'forbidden-character',
    spanAt(path, line, column),
    `There is a character here that stands for nothing (U+${code})${others > 0 ? `, and ${others} more further down` : ''}.`,
    'It cannot be seen or printed, and often comes from copying out of another program. Delete it and type the place again.',
  );
}
