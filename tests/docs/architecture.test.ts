import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codesIn, page, ROOT, rowsUnder, textOf } from './pages.ts';

interface Layers {
  readonly layers: Readonly<Record<string, readonly string[]>>;
}

const { layers } = createRequire(import.meta.url)('../../layers.cjs') as Layers;
const rows = rowsUnder(page('docs/architecture.md'), 'Architecture');

test('the table of folders is that of the source', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(rows.flatMap(([first]) => codesIn(first)).toSorted()).toEqual(folders.toSorted());
  expect(Object.keys(layers).toSorted()).toEqual(folders.toSorted());
});

test('the table says who may import whom as it is held', () => {
  const shown = rows.map(([first], index) => {
    const allowed = rows[index]?.at(-1);
    return [codesIn(first)[0], importsOf(allowed ? textOf(allowed) : '', index)] as const;
  });
  expect(Object.fromEntries(shown)).toEqual(
    Object.fromEntries(Object.entries(layers).map(([folder, allowed]) => [folder, allowed.toSorted()])),
  );
});

function importsOf(cell: string, index: number): string[] {
  if (cell === 'nothing') return [];
  if (cell === 'everything above')
    return rows
      .slice(0, index)
      .flatMap(([first]) => codesIn(first))
      .toSorted();
  return cell.split(', ').toSorted();
}

test('every decision has a number of its own, in its file name and its title', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).toSorted();
  const numbers = files.map((name) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]));
  expect(new Set(numbers).size).toBe(files.length);
  for (const [index, name] of files.entries())
    expect(page(`docs/decisions/${name}`).text).toMatch(new RegExp(`^# ${numbers[index]}\\. \\S`));
});
