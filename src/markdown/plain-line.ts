import type { LeafDirective } from 'mdast-util-directive';
import type { Point } from './source-lines.ts';

/** `:::name[Title]{key=value}` where nothing in the title is Markdown. */
const LINE =
  /^(:::?)([a-z]+(?:-[a-z]+)*)(?:\[([^\s\\`*_[\]<>&!](?:[^\\`*_[\]<>&!\t\r\n]*[^\s\\`*_[\]<>&!])?)\])?(?:\{([^{}]*)\})?$/;
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
  const read = readKeys(keys ?? '', line.length - 1 - (keys ?? '').length);
  if (!read) return undefined;
  const whole = stretch(0, line.length);
  return {
    type: 'leafDirective',
    name,
    attributes: read.attributes,
    children: title === undefined ? [] : [{ type: 'text', value: title, position: stretch(titleAt, title.length) }],
    data: {
      position: { opening: whole, ...(keys === undefined ? {} : { attributes: read.places }) },
      ...(colons.length === 3 ? { fence: 'open' as const } : {}),
    },
    position: whole,
  };
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
