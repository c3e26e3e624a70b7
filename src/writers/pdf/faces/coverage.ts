import type { Coverage } from 'fontkit';

const known = new WeakMap<Coverage, ReadonlyMap<number, number>>();

/** Where in the arrays of a subtable each glyph stands (OpenType 1.9, "Coverage table"). */
export function coverageIndex(coverage: Coverage): ReadonlyMap<number, number> {
  const found = known.get(coverage);
  if (found) return found;
  const index = new Map<number, number>();
  if (coverage.version === 1) coverage.glyphs.forEach((glyph, position) => index.set(glyph, position));
  else
    for (const { start, end, startCoverageIndex } of coverage.rangeRecords)
      for (let glyph = start; glyph <= end; glyph++) index.set(glyph, startCoverageIndex + glyph - start);
  known.set(coverage, index);
  return index;
}
