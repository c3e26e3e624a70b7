import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { spanAt, type Span } from '../diagnostics/diagnostic.ts';
import type { YamlDetails } from './yaml-details.ts';

/** Names and numbers that lead to a value: `['outcomes', 'power']`, `['materials', 1, 'item']`. */
export type Path = readonly (string | number)[];

/** Where the details of a file stand. */
export interface YamlPlaces {
  /** The place of a value; that of the nearest thing around it where there is none. */
  span(path: Path): Span;
  /** The place of a value's name; that of the value where it has none, as in a list. */
  keySpan(path: Path): Span;
  /** A plain value as it is written, without quotes: `0141`, of which `data` has the number 141. */
  written(path: Path): string | undefined;
}

/** A value in the tree of YAML, with the node of its name. */
interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

/** Answers for the details of a file; its first line stands for what has no place. */
export function yamlPlaces(file: string, details: YamlDetails | undefined): YamlPlaces {
  const entry = (path: Path): Entry | undefined => details && follow(details, path);
  const place = (node: unknown): Span | undefined => details && spanOfYaml(file, node, details);
  const span = (path: Path): Span => {
    const own = place(entry(path)?.value);
    if (own) return own;
    for (let length = path.length; length >= 0; length--) {
      const around = entry(path.slice(0, length));
      const found = place(around?.key) ?? place(around?.value);
      if (found) return { file, start: found.start };
    }
    return spanAt(file, 1);
  };
  return {
    span,
    keySpan: (path) => place(entry(path)?.key) ?? span(path),
    written: (path) => {
      const value = entry(path)?.value;
      return isScalar(value) && typeof value.source === 'string' ? value.source : undefined;
    },
  };
}

function follow({ document }: YamlDetails, path: Path): Entry | undefined {
  let entry: Entry = { key: undefined, value: document.contents };
  for (const step of path) {
    const { value } = entry;
    const within = isAlias(value) ? value.resolve(document) : value;
    const next = isMap(within)
      ? within.items.find(({ key }) => isScalar(key) && key.value === String(step))
      : isSeq(within) && typeof step === 'number' && step in within.items
        ? { key: undefined, value: within.items[step] }
        : undefined;
    if (!next) return undefined;
    entry = next;
  }
  return entry;
}

/**
 * The place of a node of the YAML tree; with its end where that stands on the same line. What is left empty, such as the
 * value of `care:`, has no place.
 */
export function spanOfYaml(file: string, node: unknown, { positionAt }: YamlDetails): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [from, to] = node.range;
  if (to === from) return undefined;
  const start = positionAt(from);
  const end = positionAt(to);
  return end.line === start.line ? { file, start, end } : { file, start };
}
