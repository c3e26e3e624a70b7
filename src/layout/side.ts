import { sideOf } from './inline/direction.ts';
import type { Setting } from './setting.ts';

/** Scripts that run from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The language of most courses. To look up how any other is written, a table is loaded, which takes as long as two pages. */
const ENGLISH = /^en(?:-[A-Z]{2})?$/;

/** The side at which lines of a language (BCP 47) start, by the script that it is mostly written in. */
export function sideOfLanguage(language: string): 'left' | 'right' {
  if (ENGLISH.test(language)) return 'left';
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'right' : 'left';
}

/**
 * The same setting for a block that keeps to one side throughout: the one from which its text is read. Text without
 * letters keeps to the side of what it stands in, or to that of the paper.
 */
export function sided<S extends Setting>(setting: S, text = ''): S & { readonly side: 'left' | 'right' } {
  return { ...setting, side: sideOf(text) ?? setting.side ?? setting.job.side };
}
