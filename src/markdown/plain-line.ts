import type { Strong, Text } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Point } from './source-lines.ts';

/** `:::name[Title]{key=value}` where the title has hardly any Markdown. */
const LINE = /^(:::?)([a-z]+(?:-[a-z]+)*)(?:\[([^\s[\]](?:[^[\]\t\r\n]*[^\s[\]])?)\])?(?:\{([^{}]*)\})?$/;
/** What titles are made of: plain text, references to characters as templates write them, and strong words. */
const TEXT = /[^\\`*_<>&!]+|&nbsp;|&#(\d{2,5});/y;
const STRONG = /(?<=^|[ ])\*\*(?=[A-Za-z0-9])([^*]*[^\s*])\*\*(?= |$)/y;
/** `#name`, `key`, `key=value` or `key="two words"`, without references to characters. */
const KEY = /(?:#([a-z0-9-]+)|([a-z]+(?:-[a-z]+)*)(?:=(?:([\w.-]+)|"([^"&\r\n]*)"))?)(?: |$)/y;

interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

/**
 * Reads the line of a directive as micromark would, where it is written in the plain way that almost all are, without
 * setting micromark to work, which takes some hundred times as long.
 *
 * @returns undefined where the line has more to it, and micromark is to read it.
 */
export function readPlainLine(line: string): LeafDirective | undefined {
  const [, colons = '', name = '', title, keys] = LINE.exec(line) ?? [];
  if (name === '') return undefined;
  const titleAt = colons.length + name.length + 1;
  const children = title === undefined ? [] : readTitle(title, titleAt);
  if (!children) return undefined;
  const read = readKeys(keys ?? '', line.length - 1 - (keys ?? '').length);
  if (!read) return undefined;
  const whole = stretch(0, line.length);
  return {
    type: 'leafDirective',
    name,
    attributes: read.attributes,
    children,
    data: {
      position: { opening: whole, ...(keys === undefined ? {} : { attributes: read.places }) },
      ...(colons.length === 3 ? { fence: 'open' as const } : {}),
    },
    position: whole,
  };
}

/** @param offset where it begins in its line. */
function readTitle(title: string, offset: number): (Text | Strong)[] | undefined {
  const parts: (Text | Strong)[] = [];
  for (let at = 0; at < title.length;) {
    STRONG.lastIndex = at;
    const [marked, words] = STRONG.exec(title) ?? [];
    const inner = words === undefined ? undefined : readText(words, 0, offset + at + 2);
    if (marked !== undefined) {
      if (!inner || inner.length !== words?.length) return undefined;
      parts.push({ type: 'strong', children: [inner.text], position: stretch(offset + at, marked.length) });
      at += marked.length;
      continue;
    }
    const read = readText(title, at, offset + at);
    if (!read) return undefined;
    parts.push(read.text);
    at += read.length;
  }
  return parts;
}

/** The text that begins at a place, as far as it goes. */
function readText(source: string, from: number, offset: number): { text: Text; length: number } | undefined {
  let value = '';
  let at = from;
  for (;;) {
    TEXT.lastIndex = at;
    const [piece, code] = TEXT.exec(source) ?? [];
    if (piece === undefined) break;
    const character = code === undefined ? undefined : characterOf(Number(code));
    if (code !== undefined && character === undefined) return undefined;
    value += character ?? (piece === '&nbsp;' ? '\u00A0' : piece);
    at += piece.length;
  }
  if (at === from) return undefined;
  return { text: { type: 'text', value, position: stretch(offset, at - from) }, length: at - from };
}

/** Of a reference; undefined for what is no character, or one that cannot be printed. */
function characterOf(code: number): string | undefined {
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) ? String.fromCharCode(code) : undefined;
}

function readKeys(
  text: string,
  offset: number,
): { attributes: Record<string, string>; places: Record<string, Stretch> } | undefined {
  const attributes: Record<string, string> = {};
  const places: Record<string, Stretch> = {};
  for (let at = 0; at < text.length; at = KEY.lastIndex) {
    KEY.lastIndex = at;
    const [found, id, key = 'id', bare, quoted] = KEY.exec(text) ?? [];
    // A key that is there twice, or one that adds to another, is for micromark to tell.
    const isPlain = id !== undefined || (key !== 'id' && key !== 'class');
    if (found === undefined || !isPlain || Object.hasOwn(attributes, key)) return undefined;
    attributes[key] = id ?? bare ?? quoted ?? '';
    places[key] = stretch(offset + at, found.trimEnd().length);
  }
  return { attributes, places };
}

function stretch(from: number, length: number): Stretch {
  return { start: point(from), end: point(from + length) };
}

function point(offset: number): Point {
  return { line: 1, column: offset + 1, offset };
}
