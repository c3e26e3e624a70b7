/**
 * Finds the loops in what includes what. Each is given once, as the names along it, beginning with the one that comes
 * first in the map.
 */
export function findLoops(includes: ReadonlyMap<string, readonly string[]>): string[][] {
  const loops: string[][] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start >= 0) loops.push(path.slice(start));
    if (start >= 0 || done.has(name)) return;
    for (const next of includes.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of includes.keys()) visit(name, []);
  return loops;
}
