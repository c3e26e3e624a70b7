/** The parts of fontkit that this project reads; the package has no types of its own. */
declare module 'fontkit' {
  export interface Coverage {
    readonly version: 1 | 2;
    readonly glyphs: readonly number[];
    readonly rangeRecords: readonly {
      readonly start: number;
      readonly end: number;
      readonly startCoverageIndex: number;
    }[];
  }
  export interface ClassDefinition {
    readonly version: 1 | 2;
    readonly startGlyph: number;
    readonly classValueArray: readonly number[];
    readonly classRangeRecord: readonly { readonly start: number; readonly end: number; readonly class: number }[];
  }
  interface List<T> {
    readonly length: number;
    get(index: number): T;
  }
  export interface PairValue {
    readonly value1: { readonly xAdvance?: number } | undefined;
  }
  export interface PairSubtable {
    readonly version: 1 | 2;
    readonly coverage: Coverage;
    readonly pairSets: List<readonly (PairValue & { readonly secondGlyph: number })[]>;
    readonly classDef1: ClassDefinition;
    readonly classDef2: ClassDefinition;
    readonly classRecords: List<List<PairValue>>;
  }
  export interface Anchor {
    readonly xCoordinate: number;
    readonly yCoordinate: number;
  }
  type Places<T> = readonly T[] | { get(index: number): T };
  /** Marks on letters, or (with 1 and 2 in the names) marks on marks. */
  export interface MarkSubtable {
    readonly classCount: number;
    readonly markCoverage?: Coverage;
    readonly baseCoverage?: Coverage;
    readonly mark1Coverage?: Coverage;
    readonly mark2Coverage?: Coverage;
    readonly markArray?: Places<MarkRecord>;
    readonly mark1Array?: Places<MarkRecord>;
    readonly baseArray?: Places<readonly (Anchor | null)[]>;
    readonly mark2Array?: Places<readonly (Anchor | null)[]>;
  }
  interface MarkRecord {
    readonly class: number;
    readonly markAnchor: Anchor | null;
  }
  type PositioningSubtable = PairSubtable | MarkSubtable;
  export interface Lookup {
    readonly lookupType: number;
    readonly subTables: readonly (
      PositioningSubtable | { readonly lookupType: number; readonly extension: PositioningSubtable }
    )[];
  }
  /** Of the types 1 (single), 2 (multiple) and 4 (ligature), each with some of the fields. */
  export interface SubstitutionLookup {
    readonly lookupType: number;
    readonly subTables: readonly {
      readonly version?: number;
      readonly coverage: Coverage;
      readonly deltaGlyphID?: number;
      readonly substitute?: List<number>;
      readonly sequences?: List<readonly number[]>;
      readonly ligatureSets?: List<readonly { readonly glyph: number; readonly components: readonly number[] }[]>;
    }[];
  }
  export interface SubstitutionTable {
    readonly featureList: PositioningTable['featureList'];
    readonly lookupList: List<SubstitutionLookup>;
  }
  export interface LanguageSystem {
    readonly featureIndexes: readonly number[];
  }
  export interface PositioningTable {
    readonly scriptList: readonly {
      readonly tag: string;
      readonly script: { readonly defaultLangSys: LanguageSystem | null };
    }[];
    readonly featureList: readonly {
      readonly tag: string;
      readonly feature: { readonly lookupListIndexes: readonly number[] };
    }[];
    readonly lookupList: List<Lookup>;
  }
  export interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    readonly ascent: number;
    readonly descent: number;
    readonly xHeight: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
    readonly characterSet: readonly number[];
    readonly GPOS?: PositioningTable;
    readonly GSUB?: SubstitutionTable;
    readonly 'OS/2'?: {
      readonly usWeightClass: number;
      readonly fsType: Readonly<
        Record<'noEmbedding' | 'viewOnly' | 'editable' | 'noSubsetting' | 'bitmapOnly', boolean>
      >;
    };
    readonly directory: { readonly tables: Readonly<Record<string, unknown>> };
    glyphForCodePoint(code: number): { readonly id: number; readonly advanceWidth: number };
    getGlyph(id: number): {
      readonly id: number;
      readonly advanceWidth: number;
      readonly path: { readonly commands: readonly PathCommand[] };
    };
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ): {
      readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[];
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
    };
  }
  export function create(bytes: Uint8Array): Font;
}
