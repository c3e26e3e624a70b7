import type { ClassDefinition, Font, Lookup, PairSubtable, PositioningTable } from 'fontkit';
import { coverageIndex } from './coverage.ts';
import type { Kerning } from './metrics.ts';

const PAIR_ADJUSTMENT = 2;
const EXTENSION = 9;

/**
 * Flattens the pair kerning of a font's GPOS table (OpenType 1.9, "Pair adjustment positioning") into classes and a
 * matrix that give the same amounts. Within a lookup the first subtable that knows a pair decides; lookups add up.
 * Contextual kerning is left out: in text without combining marks it says nothing.
 *
 * @param glyphs the glyphs that text can come to, without repeats.
 */
export function readKerning(font: Font, glyphs: readonly number[]): Kerning {
  const lookups = font.GPOS ? kernLookups(font.GPOS).map(pairSubtables) : [];
  const rows = new Map<number, Int16Array>();
  for (const glyph of glyphs) {
    const row = new Int16Array(glyphs.length);
    for (const subtables of lookups) addLookup(row, subtables, glyph, glyphs);
    if (row.some((value) => value !== 0)) rows.set(glyph, row);
  }
  return classify(rows, glyphs, font.numGlyphs);
}

function kernLookups(table: PositioningTable): Lookup[] {
  const scripts = new Map(table.scriptList.map(({ tag, script }) => [tag, script.defaultLangSys]));
  const system = scripts.get('latn') ?? scripts.get('DFLT');
  const indexes = new Set<number>();
  for (const index of system?.featureIndexes ?? []) {
    const entry = table.featureList[index];
    if (entry?.tag === 'kern') for (const lookup of entry.feature.lookupListIndexes) indexes.add(lookup);
  }
  return [...indexes].map((index) => table.lookupList.get(index));
}

function pairSubtables(lookup: Lookup): PairReader[] {
  return lookup.subTables.flatMap((subtable) => {
    if (lookup.lookupType === PAIR_ADJUSTMENT && !('extension' in subtable))
      return [pairReader(subtable as PairSubtable)];
    if (lookup.lookupType !== EXTENSION || !('extension' in subtable)) return [];
    return subtable.lookupType === PAIR_ADJUSTMENT ? [pairReader(subtable.extension as PairSubtable)] : [];
  });
}

/** Gives the kerning of all pairs that begin with a glyph, or undefined where the subtable does not know the glyph. */
type PairReader = (first: number) => ((second: number) => number | undefined) | undefined;

function pairReader(subtable: PairSubtable): PairReader {
  const coverage = coverageIndex(subtable.coverage);
  if (subtable.version === 1) {
    return (first) => {
      const index = coverage.get(first);
      if (index === undefined) return undefined;
      const pairs = subtable.pairSets.get(index);
      const values = new Map(pairs.toReversed().map((pair) => [pair.secondGlyph, pair.value1?.xAdvance ?? 0]));
      return (second) => values.get(second);
    };
  }
  const firsts = classes(subtable.classDef1);
  const seconds = classes(subtable.classDef2);
  return (first) => {
    if (!coverage.has(first)) return undefined;
    const record = subtable.classRecords.get(firsts.get(first) ?? 0);
    return (second) => record.get(seconds.get(second) ?? 0).value1?.xAdvance ?? 0;
  };
}

function addLookup(row: Int16Array, subtables: readonly PairReader[], first: number, glyphs: readonly number[]): void {
  const readers = subtables.flatMap((subtable) => subtable(first) ?? []);
  if (readers.length === 0) return;
  glyphs.forEach((second, index) => {
    for (const read of readers) {
      const value = read(second);
      if (value === undefined) continue;
      row[index] = (row[index] ?? 0) + value;
      return;
    }
  });
}

function classes(definition: ClassDefinition): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (definition.version === 1)
    definition.classValueArray.forEach((value, index) => found.set(definition.startGlyph + index, value));
  else
    for (const range of definition.classRangeRecord)
      for (let glyph = range.start; glyph <= range.end; glyph++) found.set(glyph, range.class);
  return found;
}

/** Glyphs with equal rows share a class, and so do glyphs with equal columns. */
function classify(rows: ReadonlyMap<number, Int16Array>, glyphs: readonly number[], glyphCount: number): Kerning {
  const first = new Uint16Array(glyphCount);
  const second = new Uint16Array(glyphCount);
  const kinds = distinct([...rows]);
  for (const [glyph, kind] of kinds.of) first[glyph] = kind + 1;
  const columns = glyphs.map((glyph, index) => [glyph, Int16Array.from(kinds.all, (row) => row[index] ?? 0)] as const);
  const kerning = columns.filter(([, column]) => column.some((value) => value !== 0));
  const columnKinds = distinct(kerning);
  for (const [glyph, kind] of columnKinds.of) second[glyph] = kind + 1;
  const seconds = columnKinds.all.length + 1;
  const values = new Int16Array((kinds.all.length + 1) * seconds);
  columnKinds.all.forEach((column, at) =>
    column.forEach((value, row) => (values[(row + 1) * seconds + at + 1] = value)),
  );
  return { first, second, seconds, values };
}

function distinct<K>(entries: readonly (readonly [K, Int16Array])[]): {
  readonly all: readonly Int16Array[];
  readonly of: readonly (readonly [K, number])[];
} {
  const seen = new Map<string, number>();
  const all: Int16Array[] = [];
  const of = entries.map(([key, values]) => {
    const text = Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('latin1');
    const kind = seen.get(text) ?? all.push(values) - 1;
    seen.set(text, kind);
    return [key, kind] as const;
  });
  return { all, of };
}
