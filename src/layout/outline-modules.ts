import type { PathStep } from './page.ts';

/**
 * The outline of the dark modules of a code, as one path: modules that touch are one shape, so no viewer draws seams
 * between them. Outer edges run clockwise and inner ones the other way round, so that the holes stay open.
 *
 * @param size of a module, points; the first one's corner lies at `x`, `y`.
 */
export function outlineModules(
  modules: readonly (readonly boolean[])[],
  size: number,
  x: number,
  y: number,
): PathStep[] {
  const dark = (row: number, column: number): boolean => modules[row]?.[column] ?? false;
  const edges = new Map<string, Corner[]>();
  const add = (from: Corner, to: Corner): void => {
    const key = from.join();
    edges.set(key, [...(edges.get(key) ?? []), to]);
  };
  modules.forEach((line, row) =>
    line.forEach((isDark, column) => {
      if (!isDark) return;
      if (!dark(row - 1, column)) add([column, row], [column + 1, row]);
      if (!dark(row, column + 1)) add([column + 1, row], [column + 1, row + 1]);
      if (!dark(row + 1, column)) add([column + 1, row + 1], [column, row + 1]);
      if (!dark(row, column - 1)) add([column, row + 1], [column, row]);
    }),
  );
  const steps: PathStep[] = [];
  for (const start of edges.keys()) {
    while ((edges.get(start)?.length ?? 0) > 0) {
      const corners = straightened(followed(start, edges));
      corners.forEach(([column, row], index) => {
        steps.push([index === 0 ? 'move' : 'line', x + column * size, y + row * size]);
      });
      steps.push(['close']);
    }
  }
  return steps;
}

type Corner = readonly [column: number, row: number];

/** Takes edges, one after the other, until the way is back where it began. */
function followed(start: string, edges: ReadonlyMap<string, Corner[]>): Corner[] {
  const corners: Corner[] = [];
  let at = start;
  do {
    const next = edges.get(at)?.pop();
    if (!next) break;
    corners.push(next);
    at = next.join();
  } while (at !== start);
  return corners;
}

/** Only the corners at which the way turns. */
function straightened(corners: readonly Corner[]): readonly Corner[] {
  return corners.filter(([column, row], index) => {
    const before = corners.at(index - 1);
    const after = corners[(index + 1) % corners.length];
    const sameColumn = before?.[0] === column && after?.[0] === column;
    return !sameColumn && !(before?.[1] === row && after?.[1] === row);
  });
}
