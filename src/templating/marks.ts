/**
 * Marks that a rewritten template plants in its output and that never leave this folder: Unicode's noncharacters, which
 * are reserved for a program's own use (The Unicode Standard, 23.7). Whatever comes from outside is freed of them first.
 */

/** The template's own text begins here; a number follows, then {@link END}. */
export const CONTENT = '\uFDD0';
/** Ends the number of a mark. */
export const END = '\uFDD1';
/** A value printed by `{{x}}` begins here; a number follows, then {@link END}. */
export const VALUE = '\uFDD2';
/** A piece of Markdown printed by `{{{x}}}` begins here; a number follows, then {@link END}. */
export const INSERTION = '\uFDD3';
/** Lines from here on stand as deep as the line that is being written, and by the white space that follows before {@link END}. */
export const DEEPEN = '\uFDD4';
/** Ends the effect of the last {@link DEEPEN}. */
export const RESTORE = '\uFDD5';
/** The number of the page, and the number of pages, in running heads and feet. */
export const PAGE = '\uFDD6';
export const PAGES = '\uFDD7';
/** What follows stands at the right, in running heads and feet. */
export const RIGHT = '\uFDD8';
/** A closing curly bracket of the template's own right after a tag, as in `{minutes={{n}}}`. */
export const BRACKET = '\uFDD9';

const NONCHARACTERS = /[\uFDD0-\uFDEF]/g;

/** Text from outside without marks. Each is replaced by one character, so that columns stay what they are. */
export function withoutMarks(text: string): string {
  return text.replace(NONCHARACTERS, '\uFFFD');
}
