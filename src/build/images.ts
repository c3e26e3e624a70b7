import { readFileSync, realpathSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { PdfImage } from '../writers/pdf/images/pdf-image.ts';
import { readImage } from '../writers/pdf/images/read-image.ts';

/** The pictures of a workspace. Paths are relative to it, with forward slashes. */
export interface Images {
  /** The path in the workspace of one that was written in a file; undefined where it would leave the workspace. */
  resolve(path: string, file: string): string | undefined;
  exists(path: string): boolean;
  /** In pixels; undefined for one that cannot be printed. */
  size(path: string): { readonly width: number; readonly height: number } | undefined;
  /** Ready to be put into a file. Each is read once. */
  picture(path: string): PdfImage | undefined;
}

/** @param root the folder of the workspace. */
export function openImages(root: string): Images {
  const home = realpathSync(root);
  const pictures = new Map<string, PdfImage | undefined>();
  const picture = (path: string): PdfImage | undefined => {
    if (!pictures.has(path)) {
      const bytes = readInside(home, path);
      pictures.set(path, bytes && readImage(bytes, path).value);
    }
    return pictures.get(path);
  };
  return {
    resolve(path, file) {
      const resolved = posix.join(posix.dirname(file), path);
      return resolved.startsWith('../') || posix.isAbsolute(path) ? undefined : resolved;
    },
    exists: (path) => pictures.get(path) !== undefined || readInside(home, path) !== undefined,
    size: picture,
    picture,
  };
}

function readInside(home: string, path: string): Uint8Array | undefined {
  try {
    const real = realpathSync(join(home, path));
    return real.startsWith(home + sep) ? readFileSync(real) : undefined;
  } catch {
    // Whether a picture is there is the question; the caller reports one that is not, at the place that names it.
    return undefined;
  }
}
