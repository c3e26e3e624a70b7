import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../../support/package-root.ts';
import type { Slope, TextMeasurer, Weight } from '../../../layout/measure.ts';
import { cidFace, type CidFace } from './cid-face.ts';
import { knownChains } from './known-chains.ts';
import { decodeMetrics } from './metrics-file.ts';

/** A face that comes with the package. */
export interface ShippedFace {
  readonly id: string;
  readonly family: string;
  readonly weight: Weight;
  readonly slope: Slope;
  /** Where the font file is, as a module specifier. */
  readonly file: string;
}

const FONTS = '@expo-google-fonts';

const CUTS = {
  Regular: { key: '400Regular', weight: 'regular', slope: 'upright' },
  Bold: { key: '700Bold', weight: 'bold', slope: 'upright' },
  Italic: { key: '400Regular_Italic', weight: 'regular', slope: 'italic' },
  BoldItalic: { key: '700Bold_Italic', weight: 'bold', slope: 'italic' },
} as const;

export const SHIPPED_FACES: readonly ShippedFace[] = [
  ...cuts('Atkinson Hyperlegible Next', 'AtkinsonNext', 'atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
  ...cuts('Noto Sans', 'NotoSans', 'noto-sans', 'NotoSans'),
  ...weights('Noto Sans Symbols', 'NotoSymbols', 'noto-sans-symbols', 'NotoSansSymbols'),
  cut('Noto Sans Symbols 2', 'NotoSymbols2', 'noto-sans-symbols-2', 'NotoSansSymbols2')('Regular'),
  ...weights('Noto Sans Hebrew', 'NotoHebrew', 'noto-sans-hebrew', 'NotoSansHebrew'),
  ...weights('Noto Sans Arabic', 'NotoArabic', 'noto-sans-arabic', 'NotoSansArabic'),
  ...weights('Noto Emoji', 'NotoEmoji', 'noto-emoji', 'NotoEmoji'),
];

/** Families that a theme can name without files of its own. */
export const SHIPPED_FAMILIES: readonly string[] = [...new Set(SHIPPED_FACES.map(({ family }) => family))];

function cut(family: string, id: string, folder: string, file: string) {
  return (name: keyof typeof CUTS): ShippedFace => {
    const { key, weight, slope } = CUTS[name];
    return { id: `${id}-${name}`, family, weight, slope, file: `${FONTS}/${folder}/${key}/${file}_${key}.ttf` };
  };
}

function weights(...names: Parameters<typeof cut>): ShippedFace[] {
  return (['Regular', 'Bold'] as const).map(cut(...names));
}

function cuts(...names: Parameters<typeof cut>): ShippedFace[] {
  return [...weights(...names), ...(['Italic', 'BoldItalic'] as const).map(cut(...names))];
}

/** What a word falls back to, family by family, once its own family lacks a character. */
const FALLBACK = [
  'Atkinson Hyperlegible Next',
  'Noto Sans',
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
  'Noto Sans Hebrew',
  'Noto Sans Arabic',
  'Noto Emoji',
];

/** The faces of a program run. */
export interface FaceLibrary extends TextMeasurer {
  /** Finds a face by the id that pages name it by. */
  face(id: string): CidFace | undefined;
}

/**
 * The faces that ship, each read when it is first needed. A family that does not ship is set in Atkinson
 * Hyperlegible Next; code is too, for want of a face of its own.
 */
export function shippedFaces(): FaceLibrary {
  const faces = new Map(SHIPPED_FACES.map((shipped) => [shipped.id, open(shipped)]));
  return {
    faces: knownChains((family, weight, slope) => {
      const families = [...new Set([family, ...FALLBACK])];
      return families.flatMap((name) => {
        const nearest = cutOf(name, weight, slope);
        return (nearest && faces.get(nearest.id)) ?? [];
      });
    }),
    face: (id) => faces.get(id),
  };
}

/** The cut that was asked for, or the nearest that the family has: scripts without italics stay upright. */
function cutOf(family: string, weight: Weight, slope: Slope): ShippedFace | undefined {
  const own = SHIPPED_FACES.filter((face) => face.family === family);
  const bold = own.filter((face) => face.weight === weight);
  return bold.find((face) => face.slope === slope) ?? bold[0] ?? own[0];
}

function open(shipped: ShippedFace): CidFace {
  return cidFace(
    shipped.id,
    () => decodeMetrics(readFileSync(metricsFile(shipped.id))),
    () => readFileSync(fontFile(shipped)),
  );
}

export function fontFile({ file }: ShippedFace): string {
  return createRequire(import.meta.url).resolve(file);
}

/** Where the compiled metrics of a shipped face lie. */
export function metricsFile(id: string): string {
  return join(packageRoot(), 'dist', 'fonts', `${id}.metrics`);
}
