import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../../support/package-root.ts';
import type { Slope, TextMeasurer, Weight } from '../../../layout/measure.ts';
import { cidFace, type CidFace } from './cid-face.ts';
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

export const SHIPPED_FACES: readonly ShippedFace[] = [
  ...cuts('Atkinson Hyperlegible Next', 'AtkinsonNext', 'atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
  ...cuts('Noto Sans', 'NotoSans', 'noto-sans', 'NotoSans'),
  {
    id: 'NotoSymbols2-Regular',
    family: 'Noto Sans Symbols 2',
    weight: 'regular',
    slope: 'upright',
    file: `${FONTS}/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf`,
  },
];

/** Families that a theme can name without files of its own. */
export const SHIPPED_FAMILIES: readonly string[] = [...new Set(SHIPPED_FACES.map(({ family }) => family))];

function cuts(family: string, id: string, folder: string, file: string): ShippedFace[] {
  const cut = (name: string, key: string, weight: Weight, slope: Slope): ShippedFace => ({
    id: `${id}-${name}`,
    family,
    weight,
    slope,
    file: `${FONTS}/${folder}/${key}/${file}_${key}.ttf`,
  });
  return [
    cut('Regular', '400Regular', 'regular', 'upright'),
    cut('Bold', '700Bold', 'bold', 'upright'),
    cut('Italic', '400Regular_Italic', 'regular', 'italic'),
    cut('BoldItalic', '700Bold_Italic', 'bold', 'italic'),
  ];
}

/** What a word falls back to, family by family, once its own family lacks a character. */
const FALLBACK = ['Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Symbols 2'];

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
  const chains = new Map<string, readonly CidFace[]>();
  const chain = (family: string, weight: Weight, slope: Slope): readonly CidFace[] => {
    const families = [...new Set([family, ...FALLBACK])];
    return families.flatMap((name) => {
      const cut = cutOf(name, weight, slope);
      return (cut && faces.get(cut.id)) ?? [];
    });
  };
  return {
    faces(family, weight, slope) {
      const key = `${family}/${weight}/${slope}`;
      const found = chains.get(key) ?? chain(family, weight, slope);
      chains.set(key, found);
      return found;
    },
    face: (id) => faces.get(id),
  };
}

/** The cut that was asked for, or the family's only one. */
function cutOf(family: string, weight: Weight, slope: Slope): ShippedFace | undefined {
  const own = SHIPPED_FACES.filter((face) => face.family === family);
  return own.find((face) => face.weight === weight && face.slope === slope) ?? own[0];
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
