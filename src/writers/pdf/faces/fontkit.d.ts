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
  export interface Lookup {
    readonly lookupType: number;
    readonly subTables: readonly (PairSubtable | { readonly lookupType: number; readonly extension: PairSubtable })[];
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
