import { FINAL, INITIAL, ISOLATED, MEDIAL } from './arabic-forms.ts';
import type { Shapes } from './metrics.ts';

/** Drawn without a letter to join, they join what stands beside them: the joiner, and the stroke that lengthens words. */
const JOINING = new Set(['\u200D', '\u0640']);
/** Joining looks through marks and controls, but not through the non-joiner. */
const SEEN_THROUGH = /^(?!\u200C)[\p{M}\p{Cf}]$/u;
const LAM = '\u0644';

/**
 * Chooses the forms of letters that join (Unicode, "Arabic cursive joining"), and draws lam with alef as one.
 *
 * @param characters in the order of reading.
 * @returns for each character the id of its form, undefined for what does not join.
 */
export function joinLetters(characters: readonly string[], shapes: Shapes): readonly (number | undefined)[] {
  const { joined: forms } = shapes;
  const silentLam = shapes.silent[LAM];
  const seen = characters.flatMap((character, index) =>
    SEEN_THROUGH.test(character) && !JOINING.has(character) ? [] : [index],
  );
  const ids: (number | undefined)[] = characters.map(() => undefined);
  for (let place = 0; place < seen.length; place++) {
    const index = seen[place] ?? 0;
    const own = characters[index] ?? '';
    const joinsBefore = place > 0 && joinsOn(characters[seen[place - 1] ?? 0] ?? '', forms);
    const next = seen[place + 1];
    const after = next === undefined ? '' : (characters[next] ?? '');
    const both = own === LAM && silentLam !== undefined ? forms[own + after] : undefined;
    if (both && next !== undefined) {
      ids[index] = silentLam;
      ids[next] = both[joinsBefore ? FINAL : ISOLATED];
      place++;
      continue;
    }
    const letter = forms[own];
    if (!letter) continue;
    const joinsAfter =
      letter.length > MEDIAL && (JOINING.has(after) || (forms[after] !== undefined && forms[after].length > FINAL));
    ids[index] =
      letter[joinsBefore && letter.length > FINAL ? (joinsAfter ? MEDIAL : FINAL) : joinsAfter ? INITIAL : ISOLATED];
  }
  return ids;
}

/** Whether a character joins the one after it. */
function joinsOn(character: string, forms: Shapes['joined']): boolean {
  return JOINING.has(character) || (forms[character]?.length ?? 0) > MEDIAL;
}
