import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { spanAt, type Outcome, type Span } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';

/** Largest file of words that is read: 2 MB. */
const LARGEST = 2 * 1024 * 1024;

/** Reads a workspace, and nothing outside of it. Paths are relative to it, with forward slashes. */
export interface WorkspaceFiles {
  /**
   * The bytes of a file; nothing, and no problem, where there is none of this path.
   *
   * @param namedAt Where the path was written, if it was.
   * @param largest Bytes; a larger file is refused. 2 MB unless said.
   */
  read(path: string, namedAt?: Span, largest?: number): Promise<Outcome<Uint8Array | undefined>>;
  /** Names of the files in a folder, sorted; hidden ones left out, and none where there is no such folder. */
  list(folder: string): Promise<Outcome<readonly string[]>>;
}

/**
 * Files are read one at a time, while all else waits: there are some dozens of small ones, and handing each to another
 * thread takes longer than reading it.
 *
 * @param root The folder of the workspace.
 */
export function openWorkspace(root: string): WorkspaceFiles {
  const { native: realpath } = realpathSync;
  let known: string | undefined;
  const home = (): string => (known ??= realpath(root));
  const read = (path: string, namedAt: Span, largest: number): Outcome<Uint8Array | undefined> => {
    if (posix.normalize(path).startsWith('..')) return outside(path, namedAt);
    try {
      const real = realpath(join(root, path));
      return isInside(real, home()) ? readWhole(real, path, namedAt, largest) : outside(path, namedAt);
    } catch (error) {
      return isAbsent(error) ? { value: undefined, problems: [] } : unreadable(path, namedAt, error);
    }
  };
  const list = (folder: string): Outcome<readonly string[]> => {
    try {
      const real = realpath(join(root, folder));
      if (!isInside(real, home())) return { ...outside(folder, spanAt(folder, 1)), value: [] };
      const entries = readdirSync(real, { withFileTypes: true });
      const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
      return { value: files.map(({ name }) => name).toSorted(), problems: [] };
    } catch (error) {
      return isAbsent(error)
        ? { value: [], problems: [] }
        : { ...unreadable(folder, spanAt(folder, 1), error), value: [] };
    }
  };
  return {
    read: (path, namedAt = spanAt(path, 1), largest = LARGEST) => Promise.resolve(read(path, namedAt, largest)),
    list: (folder) => Promise.resolve(list(folder)),
  };
}

function readWhole(real: string, path: string, namedAt: Span, largest: number): Outcome<Uint8Array | undefined> {
  // Without O_NONBLOCK, opening a pipe would wait for someone to write to it.
  const handle = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return unreadable(path, namedAt, undefined);
    if (stat.size > largest) return tooLarge(path, namedAt, largest);
    return { value: readFileSync(handle), problems: [] };
  } finally {
    closeSync(handle);
  }
}

function isInside(real: string, home: string): boolean {
  return real === home || real.startsWith(home.endsWith(sep) ? home : home + sep);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function isAbsent(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function outside(path: string, at: Span): Outcome<undefined> {
  const message = `“${path}” leads out of the workspace.`;
  const hint = 'Copy what it leads to into the workspace, and name the copy.';
  return { value: undefined, problems: [problem('outside-workspace', at, message, hint)] };
}

function tooLarge(path: string, at: Span, largest: number): Outcome<undefined> {
  const message = `“${path}” is larger than ${largest / 1024 / 1024} MB.`;
  const hint = 'Split it, or move it out of the content folder if it is no text.';
  return { value: undefined, problems: [problem('file-too-large', at, message, hint)] };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open on this computer',
};

function unreadable(path: string, at: Span, error: unknown): Outcome<undefined> {
  const code = codeOf(error);
  const reason =
    error === undefined ? 'it is not a file' : (REASONS[code ?? ''] ?? `the computer says ${code ?? 'no'}`);
  return {
    value: undefined,
    problems: [problem('unreadable-file', at, `“${path}” could not be read: ${reason}.`, 'Mend that, then try again.')],
  };
}
