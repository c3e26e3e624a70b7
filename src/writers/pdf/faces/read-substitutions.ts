import type { Coverage, Font, SubstitutionLookup } from 'fontkit';
import { coverageIndex } from './coverage.ts';

const SINGLE = 1;
const MULTIPLE = 2;
const LIGATURE = 4;

/** The glyphs that several glyphs in a row are drawn by together (OpenType 1.9, "GSUB", lookup type 4). */
export function readLigatures(
  font: Font,
  feature: string,
): readonly (readonly [parts: readonly number[], glyph: number])[] {
  return lookupsOf(font, feature)
    .filter(({ lookupType }) => lookupType === LIGATURE)
    .flatMap(({ subTables }) =>
      subTables.flatMap(({ coverage, ligatureSets }) =>
        glyphsOf(coverage).flatMap((first, index) =>
          (ligatureSets?.get(index) ?? []).map(({ components, glyph }) => [[first, ...components], glyph] as const),
        ),
      ),
    );
}

/** What becomes of a glyph by itself under a feature, in the order of the feature's lookups (types 1 and 2). */
export function substituted(font: Font, feature: string, glyphs: readonly number[]): readonly number[] {
  return lookupsOf(font, feature).reduce(
    (now, lookup) => now.flatMap((glyph) => substitute(lookup, glyph)),
    [...glyphs],
  );
}

function substitute({ lookupType, subTables }: SubstitutionLookup, glyph: number): readonly number[] {
  if (lookupType !== SINGLE && lookupType !== MULTIPLE) return [glyph];
  for (const subtable of subTables) {
    const index = coverageIndex(subtable.coverage).get(glyph);
    if (index === undefined) continue;
    if (lookupType === MULTIPLE) return subtable.sequences?.get(index) ?? [glyph];
    if (subtable.version === 1) return [(glyph + (subtable.deltaGlyphID ?? 0)) & 0xffff];
    return [subtable.substitute?.get(index) ?? glyph];
  }
  return [glyph];
}

function lookupsOf(font: Font, feature: string): readonly SubstitutionLookup[] {
  const table = font.GSUB;
  if (!table) return [];
  const indexes = new Set(
    table.featureList.filter(({ tag }) => tag === feature).flatMap((one) => one.feature.lookupListIndexes),
  );
  return [...indexes].toSorted((a, b) => a - b).map((index) => table.lookupList.get(index));
}

function glyphsOf(coverage: Coverage): readonly number[] {
  return [...coverageIndex(coverage)].toSorted(([, a], [, b]) => a - b).map(([glyph]) => glyph);
}
