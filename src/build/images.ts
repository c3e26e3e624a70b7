import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { shippedFaces } from '../writers/pdf/faces/shipped-faces.ts';
import type { PdfPicture } from '../writers/pdf/images/pdf-picture.ts';
import { readPicture } from '../writers/pdf/images/read-picture.ts';

const PICTURE = /\.(?:png|jpe?g|svg)$/i;

/** The pictures of a workspace. Paths are relative to it, with forward slashes. */
export interface Images {
  /** The path in the workspace of one that was written in a file; undefined where it would leave the workspace. */
  resolve(path: string, file: string): string | undefined;
  exists(path: string): boolean;
  /** The name of a picture in the same folder that is nearly called so. */
  nearest(path: string): string | undefined;
  /** In pixels; undefined for one that cannot be printed. */
  size(path: string): { readonly width: number; readonly height: number } | undefined;
  /** Ready to be put into a file. Each is read once. */
  picture(path: string): PdfPicture | undefined;
  /** Why one cannot be printed, with the line where the file itself has lines. */
  problems(path: string): readonly Diagnostic[];
}

/** @param root the folder of the workspace. */
export function openImages(root: string): Images {
  const home = realpathSync.native(root);
  const faces = shippedFaces();
  const read = new Map<string, Outcome<PdfPicture | undefined>>();
  const open = (path: string): Outcome<PdfPicture | undefined> => {
    const known = read.get(path);
    if (known) return known;
    const bytes = inside(home, path, (real) => readFileSync(real));
    const opened = bytes ? readPicture(bytes, path, faces) : { value: undefined, problems: [] };
    read.set(path, opened);
    return opened;
  };
  return {
    resolve(path, file) {
      const resolved = posix.join(posix.dirname(file), path);
      return resolved.startsWith('../') || posix.isAbsolute(path) ? undefined : resolved;
    },
    exists: (path) => read.get(path)?.value !== undefined || inside(home, path, statSync)?.isFile() === true,
    nearest: (path) => {
      const names = inside(home, posix.dirname(path), (folder) => readdirSync(folder)) ?? [];
      return nearest(posix.basename(path), names.filter((name) => PICTURE.test(name)).toSorted());
    },
    size: (path) => open(path).value,
    picture: (path) => open(path).value,
    problems: (path) => open(path).problems,
  };
}

/** What is found where a path leads, if that is in the workspace. */
function inside<T>(home: string, path: string, find: (real: string) => T): T | undefined {
  try {
    const real = realpathSync.native(join(home, path));
    return real.startsWith(home + sep) ? find(real) : undefined;
  } catch {
    // Whether a picture is there is the question; the caller reports one that is not, at the place that names it.
    return undefined;
  }
}
