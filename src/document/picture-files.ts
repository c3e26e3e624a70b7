import { posix } from 'node:path';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { offer } from '../diagnostics/wording.ts';
import { percentDecoded } from './percent-decoded.ts';

/** How pictures are found. */
export interface Pictures {
  /** The path from the workspace, given the path as written and where; undefined where it leads out of the workspace. */
  resolve(path: string, span: Span): string | undefined;
  exists(path: string): boolean;
  /** The name of a file beside it that is nearly called so, if there is one. */
  nearest(path: string): string | undefined;
  /** Why one cannot be printed. */
  problems(path: string): readonly Diagnostic[];
}

/** A path in a file is relative to that file; one that begins with `/` is relative to the workspace. */
export function resolveBesideFile(path: string, { file }: Span): string | undefined {
  const resolved = path.startsWith('/') ? posix.normalize(path.slice(1)) : posix.join(posix.dirname(file), path);
  return resolved === '..' || resolved.startsWith('../') || resolved.startsWith('/') ? undefined : resolved;
}

/** The path of a picture from the workspace, or what is wrong with it. */
export function findPicture(address: string, span: Span, pictures: Pictures): string | Diagnostic {
  if (address === '') {
    return problem('missing-image', span, 'A picture has no file.', 'Write its file between the round brackets.');
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) {
    const hint =
      'Save it in the workspace, such as in “images”, and give the path of the file. Nothing is loaded from the network.';
    return problem('missing-image', span, `The picture “${address}” is not a file of the workspace.`, hint);
  }
  const path = pictures.resolve(percentDecoded(address), span);
  if (path === undefined) {
    return problem(
      'outside-workspace',
      span,
      `The picture “${address}” is outside of the workspace.`,
      'Copy it into the workspace.',
    );
  }
  if (!pictures.exists(path)) {
    const spelling =
      'The path is relative to the file that names it. Check the spelling, and capital and small letters.';
    const hint = path.includes('\\')
      ? `Write “/” between folders: ${percentDecoded(address).replaceAll('\\', '/')}`
      : offer(pictures.nearest(path), spelling);
    return problem('missing-image', span, `The picture “${path}” cannot be found.`, hint);
  }
  return path;
}
