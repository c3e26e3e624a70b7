import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { standard } from '../../src/theme/standard.ts';
import { themeSchema } from '../../src/theme/theme-schema.ts';
import { codesIn, page, rowsUnder, textOf } from './pages.ts';

const themes = page('docs/reference/themes.md');
const shape = themeSchema().shape;
const GROUPS = ['logo', 'type', 'colour', 'page', 'space', 'floor'] as const;

test('every key of a theme is explained, and no other', () => {
  const top = rowsUnder(themes, 'Themes').slice(0, 3);
  expect([...keysOf(top), ...GROUPS, 'fonts'].toSorted()).toEqual(Object.keys(shape).toSorted());
  for (const group of GROUPS) {
    expect(keysOf(rowsUnder(themes, group)).toSorted()).toEqual(namesIn(shape[group]).toSorted());
  }
  const [tint, edge] = ['tint', 'edge'].map((key) => rowOf('colour', key).at(-1));
  const { tint: tints, edge: edges } = shapeOf(shape.colour);
  expect([codesIn(tint), codesIn(edge)]).toEqual([namesIn(tints), namesIn(edges)]);
  expect(keysOf(rowsUnder(themes, 'fonts')).toSorted()).toEqual(['bold', 'bold-italic', 'italic', 'regular']);
});

test.for(['type', 'colour', 'page', 'space', 'floor'] as const)(
  'what holds unless a theme says otherwise is told of “%s”',
  (group) => {
    const tokens = standard[group] as unknown as Readonly<Record<string, unknown>>;
    for (const row of rowsUnder(themes, group)) {
      const keys = keysOf([row]).filter((key) => key !== 'tint' && key !== 'edge');
      const values = keys.map((key) => written(tokens[camel(key)]));
      expect(textOf(row[1] as Nodes)).toBe(values.join(', '));
    }
  },
);

function keysOf(rows: readonly (readonly Nodes[])[]): string[] {
  return rows.flatMap(([first]) => codesIn(first));
}

function rowOf(group: string, key: string): readonly Nodes[] {
  return rowsUnder(themes, group).find((row) => keysOf([row]).includes(key)) ?? [];
}

function namesIn(schema: unknown): string[] {
  return Object.keys(shapeOf(schema));
}

/** What a group holds, by the names of the file. */
function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  const { def } = schema as { readonly def: { readonly innerType?: unknown; readonly shape?: object } };
  return def.shape ? { ...def.shape } : shapeOf(def.innerType);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, one]) => `${key} ${one}`)
      .join(', ');
  return String(value);
}

function camel(key: string): string {
  return key.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
