import type { Strong, Text } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Point, Stretch } from './source-lines.ts';

/** `:::name[Title]{key=value}` where the title has hardly any Markdown. */
const LINE = /^(:::?)([a-z]+(?:-[a-z]+)*)(?:\[([^\s[\]](?:[^[\]\t\r\n]*[^\s[\]])?)\])?(?:\{([^{}]*)\})?$/;
/** What titles are made of: strong words, parted from others by blanks, and plain text. */
const PART = /(?<=^|[ ])\*\*(?=[A-Za-z0-9])([^\\`*_<>!]*[^\s\\`*_<>!])\*\*(?= |$)|[^\\`*_<>!]+/y;
/** References to characters as templates write them; any other is for micromark. */
const REFERENCE = /&(?:(nbsp)|#(\d{2,5}));|&/g;
/** `#name`, `key`, `key=value` or `key="two words"`. */
const KEY = /(?:#([a-z0-9-]+)|([a-z]+(?:-[a-z]+)*)(?:=(?:([\w.-]+)|"([^"\r\n]*)"))?)(?: |$)/y;

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
  for (let at = 0; at < title.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const [part, strong] = PART.exec(title) ?? [];
    if (part === undefined) return undefined;
    const text = textNode(strong ?? part, offset + at + (strong === undefined ? 0 : 2));
    if (!text) return undefined;
    const position = stretch(offset + at, part.length);
    parts.push(strong === undefined ? text : { type: 'strong', children: [text], position });
  }
  return parts;
}

function textNode(written: string, offset: number): Text | undefined {
  const value = decoded(written);
  return value === undefined ? undefined : { type: 'text', value, position: stretch(offset, written.length) };
}

/** Text with characters for its references; undefined where one is for micromark to read. */
function decoded(written: string): string | undefined {
  let known = true;
  const read = written.replace(REFERENCE, (_, space?: string, code?: string) => {
    const character = space === undefined ? characterOf(Number(code)) : '\u00A0';
    known &&= character !== undefined;
    return character ?? '';
  });
  return known ? read : undefined;
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
    const value = id ?? bare ?? decoded(quoted ?? '');
    if (value === undefined) return undefined;
    attributes[key] = value;
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
