import { once } from '../../../support/once.ts';

/** How a letter joins those beside it decides which of its forms is drawn. */
export const ISOLATED = 0;
export const FINAL = 1;
export const INITIAL = 2;
export const MEDIAL = 3;

const BLOCKS = [
  [0xfb50, 0xfbe9],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfefc],
] as const;
/** The one letter whose joining forms stand apart, with those of other languages: alef maksura. */
const APART: readonly (readonly [letter: string, forms: readonly number[]])[] = [
  ['\u0649', [0xfeef, 0xfef0, 0xfbe8, 0xfbe9]],
];

/**
 * By letter the code points of its forms: isolated and final, and initial and medial for letters that join on both sides.
 * Lam with an alef after it has forms of its own as well.
 *
 * Unicode keeps these code points for the sake of old character sets; text does not use them, but fonts have a whole
 * glyph for each. In the charts the forms of a letter follow one another in the order of the constants above.
 */
export const arabicForms: () => ReadonlyMap<string, readonly number[]> = once(formsByLetter);

function formsByLetter(): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>();
  for (const [from, to] of BLOCKS) {
    for (let code = from; code <= to; code++) {
      const form = String.fromCodePoint(code);
      const letters = form.normalize('NFKC');
      if (letters === form || !/^(?:\p{L}|\u0644\p{L})$/u.test(letters)) continue;
      forms.set(letters, [...(forms.get(letters) ?? []), code]);
    }
  }
  return new Map([...forms, ...APART]);
}
