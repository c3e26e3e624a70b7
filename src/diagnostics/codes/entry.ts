import type { Severity } from '../diagnostic.ts';

/** What the catalogue says about one code. */
export interface Entry {
  readonly severity: Severity;
  /** One line, without a full stop. */
  readonly title: string;
  /** A paragraph: why it is a problem, and what to do. */
  readonly explanation: string;
}
