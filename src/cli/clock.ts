/** 9999-12-31, the last day that the dates of a PDF can say. */
const LAST = 253_402_300_799;

/**
 * The date that files carry: `SOURCE_DATE_EPOCH` (reproducible-builds.org), else a fixed one, so that the same course
 * gives the same bytes on every day. Undefined where the variable is no number of seconds; its specification has a
 * program end then.
 */
export function sourceDate(env: NodeJS.ProcessEnv): Date | undefined {
  const written = env['SOURCE_DATE_EPOCH'] ?? '';
  if (written === '') return new Date(Date.UTC(2000, 0, 1));
  const seconds = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  return seconds <= LAST ? new Date(seconds * 1000) : undefined;
}

/** The day on which the command runs, `YYYY-MM-DD`: for checks of what goes out of date, never for a paper. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
