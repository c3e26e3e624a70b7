import type { Anchor, Font, MarkSubtable } from 'fontkit';
import { coverageIndex } from './coverage.ts';
import { anchorKey, type Anchors, type Place } from './metrics.ts';

const TO_LETTER = 4;
const TO_MARK = 6;
const EXTENSION = 9;

/** Points at which marks and what they stand on meet, by glyph and by kind of mark. */
export interface AnchorMaps {
  /** Of marks, where they are held; kinds that stand on other marks come first. */
  readonly held: ReadonlyMap<number, ReadonlyMap<number, Place>>;
  /** Of letters and marks, where they hold others. */
  readonly holding: ReadonlyMap<number, ReadonlyMap<number, Place>>;
}

/**
 * Reads where combining marks stand (OpenType 1.9, "GPOS", lookup types 4 and 6). Each class of each lookup becomes a
 * kind of mark.
 */
export function readAnchors(font: Font): AnchorMaps {
  const held = new Map<number, Map<number, Place>>();
  const holding = new Map<number, Map<number, Place>>();
  let kinds = 0;
  // What stands on marks decides before what stands on letters.
  for (const type of [TO_MARK, TO_LETTER]) {
    for (const subtable of subtablesOf(font, type)) {
      const marks = subtable.markCoverage ?? subtable.mark1Coverage;
      const bases = subtable.baseCoverage ?? subtable.mark2Coverage;
      const markPlaces = subtable.markArray ?? subtable.mark1Array;
      const basePlaces = subtable.baseArray ?? subtable.mark2Array;
      if (!marks || !bases || !markPlaces || !basePlaces) continue;
      for (const [glyph, index] of coverageIndex(marks)) {
        const mark = at(markPlaces, index);
        if (mark) put(held, glyph, kinds + mark.class, mark.markAnchor);
      }
      for (const [glyph, index] of coverageIndex(bases))
        Array.from(at(basePlaces, index) ?? [], (anchor, kind) => put(holding, glyph, kinds + kind, anchor));
      kinds += subtable.classCount;
    }
  }
  return { held, holding };
}

function subtablesOf(font: Font, type: number): readonly MarkSubtable[] {
  const table = font.GPOS;
  if (!table) return [];
  return Array.from({ length: table.lookupList.length }, (_, index) => table.lookupList.get(index)).flatMap((lookup) =>
    lookup.subTables.flatMap((subtable): MarkSubtable[] => {
      if (lookup.lookupType === type) return [subtable as MarkSubtable];
      const extended = lookup.lookupType === EXTENSION && 'extension' in subtable && subtable.lookupType === type;
      return extended ? [subtable.extension as MarkSubtable] : [];
    }),
  );
}

function at<T>(list: readonly T[] | { get(index: number): T }, index: number): T | undefined {
  return 'get' in list ? list.get(index) : list[index];
}

function put(map: Map<number, Map<number, Place>>, glyph: number, kind: number, anchor: Anchor | null): void {
  if (!anchor) return;
  const own = map.get(glyph) ?? new Map<number, Place>();
  map.set(glyph, own);
  if (!own.has(kind)) own.set(kind, { x: anchor.xCoordinate, y: anchor.yCoordinate });
}

/** As arrays, sorted for search. */
export function packAnchors({ held, holding }: AnchorMaps): Anchors {
  return { held: pack(held), holding: pack(holding) };
}

function pack(map: ReadonlyMap<number, ReadonlyMap<number, Place>>): Anchors['held'] {
  const all = [...map].flatMap(([glyph, places]) =>
    [...places].map(([kind, place]) => [anchorKey(glyph, kind), place] as const),
  );
  all.sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(all, ([key]) => key),
    places: Int16Array.from(all.flatMap(([, { x, y }]) => [x, y])),
  };
}
