import type { Slope, Weight } from '../../../layout/measure.ts';
import { longChecksum } from '../objects/checksums.ts';
import { cidFace, type CidFace } from './cid-face.ts';
import { compileFont, type FontFault } from './compile-font.ts';
import { knownChains } from './known-chains.ts';
import type { FaceLibrary } from './shipped-faces.ts';

/** A family of a workspace's own. A cut that is missing is stood in for by the bold one: emphasis is seen all the same. */
export interface OwnFamily {
  readonly name: string;
  readonly regular: CidFace;
  readonly bold: CidFace;
  readonly italic: CidFace | undefined;
  readonly boldItalic: CidFace | undefined;
}

/** Opens a font file; or says why it cannot be used. */
export function openOwnFace(bytes: Uint8Array): CidFace | FontFault {
  const font = compileFont(bytes);
  if (typeof font === 'string') return font;
  return cidFace(
    `Own-${longChecksum(bytes)}`,
    () => font.metrics,
    () => font.file,
  );
}

/** The shipped faces with families of a workspace's own before them, to stand in for what those lack. */
export function withOwnFamilies(shipped: FaceLibrary, families: readonly OwnFamily[]): FaceLibrary {
  if (families.length === 0) return shipped;
  const own = families.flatMap(({ regular, bold, italic, boldItalic }) => [regular, bold, italic, boldItalic]);
  const byId = new Map(own.filter((face) => face !== undefined).map((face) => [face.id, face]));
  return {
    faces: knownChains((family, weight, slope) => {
      const found = families.find(({ name }) => name === family);
      return [...(found ? [cutOf(found, weight, slope)] : []), ...shipped.faces(family, weight, slope)];
    }),
    face: (id) => byId.get(id) ?? shipped.face(id),
  };
}

function cutOf({ regular, bold, italic, boldItalic }: OwnFamily, weight: Weight, slope: Slope): CidFace {
  if (slope === 'upright') return weight === 'bold' ? bold : regular;
  return (weight === 'bold' ? boldItalic : italic) ?? bold;
}
