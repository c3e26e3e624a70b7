import { withoutMarks } from './marks.ts';

/** ASCII punctuation that Markdown, its tables, autolinks or directives give a meaning to. */
const MARKUP = /[!-+\-.:<-@[-`{-~]/g;

/** Characters that cannot be printed; tabs, line ends and the like are folded before. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g;

const BLANKS = /[\t\n\v\f\r ]+/g;
const BREAK = /[\t\n\v\f\r]/;

/** One line of plain text: line ends and tabs become one space, what cannot be printed goes. */
export function plainLine(text: string): string {
  // Run by run: a pattern that looks for a break after spaces begins anew at each of thousands of them.
  const folded = BREAK.test(text) ? text.replace(BLANKS, (run) => (BREAK.test(run) ? ' ' : run)) : text;
  return withoutMarks(folded.replace(CONTROLS, ''));
}

/**
 * Markdown that prints as exactly the text given, wherever in a line it stands: in a paragraph, a heading, a cell, a
 * directive's label or the value of an attribute. Character references are the one escape that holds in all of them
 * (CommonMark 0.31, 2.5); decimal ones cannot start any construct.
 */
export function escapeMarkdown(text: string): string {
  const line = plainLine(text);
  const words = line.trim();
  // Blanks at the ends of a line are trimmed, of whatever kind they are, and four spaces at its beginning make code.
  const before = line.slice(0, line.length - line.trimStart().length).replace(/\s/g, reference);
  const after = words === '' ? '' : line.slice(line.trimEnd().length).replace(/\s/g, reference);
  const escaped = before + escapePunctuation(words) + after;
  // Up to nine digits, with a dot of the template's after them, begin a numbered list.
  return escaped.replace(/^\d(?=\d{0,8}$)/, reference);
}

/** As {@link escapeMarkdown}, for a number, which a template may use to number a list. */
export function escapeNumber(value: number): string {
  return escapePunctuation(String(value));
}

function escapePunctuation(text: string): string {
  return text.replace(MARKUP, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
