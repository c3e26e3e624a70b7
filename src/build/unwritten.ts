import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { count } from '../diagnostics/wording.ts';
import { writeWhole } from '../support/write-file.ts';

/** A paper that was made, and could not be put into its place. */
export interface Unwritten {
  readonly path: string;
  /** The system's word for the reason, such as `ENOSPC`. */
  readonly code: string;
}

/** Writes a file. Gives the system's word for the reason where that does not work, and leaves what stood there. */
export function tryToWrite(path: string, bytes: Uint8Array): string | undefined {
  try {
    writeWhole(path, bytes);
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

/** One problem a reason: what stops one paper mostly stops all that follow. */
export function unwrittenProblems(unwritten: readonly Unwritten[]): Diagnostic[] {
  const reasons = new Set(unwritten.map(({ code }) => code));
  return [...reasons].map((reason) => {
    const paths = unwritten.filter(({ code }) => code === reason).map(({ path }) => path);
    const others = paths.length > 1 ? ` and ${count(paths.length - 1, 'other paper')}` : '';
    const message = `“${paths[0] ?? ''}”${others} could not be written: ${inWords(reason)}.`;
    return problem('unwritable-file', undefined, message, HINTS[reason] ?? HINT);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EBUSY: 'another program has the file open',
  EROFS: 'the disk can only be read',
  ENOENT: 'its folder cannot be made',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder of that name stands there',
  ENOTEMPTY: 'a folder of that name stands there',
  ENAMETOOLONG: 'the name is too long for this disk',
};

const ELSEWHERE = 'Name another folder with --out.';
const ROOM =
  'Make room on the disk, or name a folder on another one with --out. What stood there before is still there.';
const HINT = 'See that the folder may be written to, or name another one with --out.';

const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: ROOM,
  EDQUOT: ROOM,
  EROFS: ELSEWHERE,
  ENOTDIR: ELSEWHERE,
  EEXIST: ELSEWHERE,
  EISDIR: 'Move the folder away, or name another one with --out.',
  ENOTEMPTY: 'Move the folder away, or name another one with --out.',
  EBUSY: 'Close the file, then build again.',
};

function inWords(code: string): string {
  return REASONS[code] ?? `the computer says ${code}`;
}
