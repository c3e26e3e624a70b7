import type { Outcome } from '../diagnostics/diagnostic.ts';

/**
 * Reads one workspace, or what ships: files below a root, by paths with forward slashes. What reads the course's files
 * fits.
 */
export interface TemplateFiles {
  /** The bytes of a file; nothing, and no problem, where there is none. */
  read(path: string): Promise<Outcome<Uint8Array | undefined>>;
  /** Names of the files in a folder, sorted; none where there is no such folder. */
  list(folder: string): Promise<Outcome<readonly string[]>>;
}
