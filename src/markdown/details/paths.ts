/** Ways to values of YAML data, and to the parts of a schema that describe them. */
import '../../support/plain-zod.ts';
import * as z from 'zod/mini';
import type { Path } from '../yaml-places.ts';

/** The path of a value that zod complains about. */
export function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** A copy with some values replaced. Replacing by undefined takes them out, from lists too. */
export function replaced(data: unknown, values: ReadonlyMap<string, unknown>, path: Path = []): unknown {
  const key = pathKey(path);
  if (values.has(key)) return values.get(key);
  if (Array.isArray(data)) {
    return data.map((entry, index) => replaced(entry, values, [...path, index])).filter((entry) => entry !== undefined);
  }
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(
    ([name, value]) => [name, replaced(value, values, [...path, name])] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The name of a path in a map of values. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** The names that a group of details may have, at a path of a schema. */
export function keysAt(schema: unknown, path: Path): readonly string[] {
  if (schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniOptional)
    return keysAt(schema.def.innerType, path);
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodMiniObject) {
    return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[step], rest);
  }
  if (schema instanceof z.ZodMiniArray) return keysAt(schema.def.element, rest);
  return schema instanceof z.ZodMiniRecord ? keysAt(schema.def.valueType, rest) : [];
}
