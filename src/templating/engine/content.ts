import { BRACKET, CONTENT, END } from '../marks.ts';
import { misspeltPlace, placeMarks } from './furniture.ts';
import { complain, siteOf, type Rewriting } from './rewriting.ts';
import { content, type Content, type Location } from './syntax.ts';

/** Rewrites a piece of the template's own text: in Markdown it begins with a mark of its place. */
export function rewriteContent(rewriting: Rewriting, statement: Content): Content[] {
  const { loc } = statement;
  const value = statement.value.replaceAll(BRACKET, '}');
  if (value === '') return [];
  if (rewriting.output === 'furniture') return [content(placesMarked(rewriting, value, loc), loc)];
  if (rewriting.output !== 'markdown') return [content(value, loc)];
  const site = siteOf(rewriting, locationOfValue(statement), '');
  return [content(`${CONTENT}${site.number}${END}${value}`, loc)];
}

function placesMarked(rewriting: Rewriting, value: string, loc: Location): string {
  const slip = misspeltPlace(value);
  if (slip) {
    complain(rewriting, 'bad-template', loc, `“${slip.written}” is not known.`, `Did you mean “${slip.meant}”?`);
  }
  return placeMarks(value);
}

/** Where the value of a content begins: white space before it may have been taken away together with a tag. */
function locationOfValue({ value, original, loc }: Content): Location {
  if (value.trim() === '') return loc;
  const taken = original.slice(0, leadingSpace(original) - leadingSpace(value));
  const lines = taken.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  if (lines.length === 1) return { ...loc, start: { line: loc.start.line, column: loc.start.column + last } };
  return { ...loc, start: { line: loc.start.line + lines.length - 1, column: last } };
}

function leadingSpace(text: string): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}
