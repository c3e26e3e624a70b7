import type { Wording } from '../../templating/wording/wording.ts';

/** A string of the papers' language. The shipped strings have every key that is asked for here, so a missing one shows itself. */
export function phrase(wording: Wording, key: string, slots: Readonly<Record<string, string | number>> = {}): string {
  return wording.phrase(key, slots) ?? key;
}
