import type { LeafDirective } from 'mdast-util-directive';
import { readPlainLine } from './plain-line.ts';
import type { Point } from './source-lines.ts';
import { readWithMicromark } from './with-micromark.ts';

const CLOSE = /^:{3,}[ \t]*$/;
const NAME_ALONE = /^:::[ \t]*([a-z][a-z-]*)[ \t]*$/;

/**
 * Reads the line of a directive: `:::name[Title]{key=value}`, `:::` or `::name[Text]{key=value}`. One that cannot be
 * read is a node too; `fences.ts` says what is wrong with it.
 *
 * @param start where the line begins in the text.
 */
export function readDirectiveLine(line: string, start: Point): LeafDirective {
  const end = { ...start, column: start.column + line.length, offset: start.offset + line.length };
  const position = { start, end };
  if (CLOSE.test(line))
    return { type: 'leafDirective', name: '', attributes: {}, children: [], data: { fence: 'close' }, position };
  const [, name] = NAME_ALONE.exec(line) ?? [];
  if (name !== undefined) {
    return {
      type: 'leafDirective',
      name,
      attributes: {},
      children: [],
      data: { position: { opening: position }, fence: 'open' },
      position,
    };
  }
  const node = known.get(line) ?? readPlainLine(line) ?? readWithMicromark(line);
  known.set(line, node);
  return moved(node, start);
}

/** Lines read so far, as if each stood alone. A course is read twice, first for its parts and then paper by paper. */
const known = new Map<string, LeafDirective>();

/** Moves every point in a node from its own line to where the line stands. */
function moved<T>(value: T, start: Point): T {
  if (Array.isArray(value)) return value.map((one) => moved<unknown>(one, start)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if ('line' in value && 'column' in value && 'offset' in value) {
    const { column, offset } = value as unknown as Point;
    return { line: start.line, column: column + start.column - 1, offset: offset + start.offset } as T;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved<unknown>(inner, start)])) as T;
}
