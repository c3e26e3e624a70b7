import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceReader } from './report.ts';

/**
 * Reads files of a workspace for the frames of problems, each once: a file may have thousands. Without its source a problem is still
 * told, only without a frame.
 */
export function sourcesIn(root: string): SourceReader {
  const read = new Map<string, string | undefined>();
  return (file) => {
    if (!read.has(file)) read.set(file, textOf(join(root, file)));
    return read.get(file);
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
