/**
 * The date that files carry: `SOURCE_DATE_EPOCH` (reproducible-builds.org), else a fixed one, so that the same course
 * gives the same bytes on every day.
 */
export function sourceDate(env: NodeJS.ProcessEnv): Date {
  const seconds = Number(env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  return new Date(Number.isInteger(seconds) ? seconds * 1000 : Date.UTC(2000, 0, 1));
}

/** The day on which the command runs, `YYYY-MM-DD`: for checks of what goes out of date, never for a paper. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
