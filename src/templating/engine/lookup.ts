import { nearest } from '../../diagnostics/nearest.ts';
import { hasPart, hasParts, partsOf } from '../view.ts';

/** A part that was asked for and does not exist. */
interface Miss {
  /** The path up to the part that is missing. */
  readonly path: string;
  /** What to write instead, as far as can be guessed. */
  readonly hint: string;
}

/** What a path through the view leads to. What stands behind something absent is absent too. */
export type Found = { readonly value: unknown } | { readonly miss: Miss };

/** Where a path begins. */
export interface Start {
  readonly value: unknown;
  /** How the beginning is written: `../`, `@root.`, `item.`; empty for names of the context. */
  readonly prefix: string;
  /** The whole view. */
  readonly root: unknown;
}

/** Follows names from a value. Nothing inherited can be reached. */
export function follow(start: Start, names: readonly string[]): Found {
  let value = start.value;
  for (const [index, name] of names.entries()) {
    if (value === undefined || value === null) return { value: undefined };
    if (!hasParts(value) || !hasPart(value, name)) return { miss: missing(start, names.slice(0, index + 1), value) };
    value = value[name];
  }
  return { value };
}

function missing(start: Start, names: readonly string[], value: unknown): Miss {
  const path = `${start.prefix}${names.join('.')}`;
  const name = names.at(-1) ?? '';
  const before = path.slice(0, path.length - name.length);
  return { path, hint: hintFor(name, before, partsOf(value), names.length === 1 ? start : undefined) };
}

function hintFor(name: string, before: string, candidates: readonly string[], start: Start | undefined): string {
  const better = nearest(name, candidates);
  if (better !== undefined) return `Did you mean “${before}${better}”?`;
  if (start && start.value !== start.root && partsOf(start.root).includes(name)) {
    return `Inside “#each” or “#with”, write “@root.${name}”.`;
  }
  if (candidates.length === 0) return before === '' ? 'There is nothing to name here.' : 'It has no parts to name.';
  return `Known here: ${candidates.map((candidate) => `“${before}${candidate}”`).join(', ')}.`;
}
