import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { offer } from '../diagnostics/wording.ts';

/** Files and folders of a workspace that a command line names. */
export interface NamedPaths {
  /** Relative to the workspace, with forward slashes; empty for the workspace itself. */
  readonly paths: readonly string[];
  readonly misnamed: readonly Diagnostic[];
}

/** @param named relative to the workspace, or absolute. */
export function findPaths(named: readonly string[], root: string): NamedPaths {
  const misnamed = named.flatMap((path) => notThere(path, resolve(root, path), root));
  return { paths: named.map((path) => relative(root, resolve(root, path)).replaceAll(sep, '/')), misnamed };
}

function notThere(path: string, place: string, root: string): Diagnostic[] {
  if (place !== root && !place.startsWith(join(root, sep))) {
    const message = `“${path}” is not in this workspace.`;
    return [problem('unknown-name', undefined, message, 'Name a file below the folder that holds “content”.')];
  }
  if (existsSync(place)) return [];
  const better = nearest(basename(place), namesIn(dirname(place)));
  const hint = offer(better && join(dirname(path), better), 'Leave it out to check everything.');
  return [problem('unknown-name', undefined, `There is no file or folder “${path}”.`, hint)];
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}
