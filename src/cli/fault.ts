import { packageVersion } from '../support/package-version.ts';

/**
 * What is said of an error that nobody foresaw. It names the place in the program, and not what the error says of
 * itself: that may quote a file, and with it a person.
 */
export function faultText(error: unknown): string {
  if (isSystemError(error)) {
    const place = error.path === undefined ? '' : ` (“${error.path}”)`;
    return [
      `The computer refused what coursepack asked of it: ${error.code}${place}.`,
      'See that the disk has room and that the folder may be read and written to, then try again.',
    ].join('\n');
  }
  return [
    `coursepack failed in a way that it never should: ${kindOf(error)}, version ${version()}, Node ${process.versions.node}.`,
    'Files that were made are whole, and yours are as they were. Please tell the people who gave you coursepack: send them the line above, and say what you ran.',
  ].join('\n');
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** `TypeError at coursepack.cjs:56870:40`. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const [, place] = /([^\s/\\()]+:\d+:\d+)\)?$/m.exec(error.stack ?? '') ?? [];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}

function version(): string {
  try {
    return packageVersion();
  } catch {
    return 'unknown';
  }
}
