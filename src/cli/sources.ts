import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceReader } from './report.ts';

/** Reads files of a workspace for the frames of problems. Without its source a problem is still told, only without a frame. */
export function sourcesIn(root: string): SourceReader {
  return (file) => {
    try {
      return readFileSync(join(root, file), 'utf8');
    } catch {
      return undefined;
    }
  };
}
