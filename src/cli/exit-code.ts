/** How a command ends, for scripts; documented in docs/reference/cli.md. */
export const EXIT = {
  done: 0,
  /** Problems in content or templates. */
  problems: 1,
  /** The command line is wrong. */
  usage: 2,
  /** A file could not be read or written. */
  files: 3,
  /** Stopped by the user (128 + SIGINT). */
  stopped: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
