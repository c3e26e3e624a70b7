import type { Directive } from '../../markdown/directives.ts';
import type { Body } from './body.ts';
import { rangeOf, type Range } from './cut.ts';

/** Some lines of a body: those of a directive, or those between two. */
export interface Segment {
  readonly range: Range;
  readonly directive: Directive | undefined;
}

/** Takes a range apart at the directives that stand in it. Blank lines at both ends of what is between are left out. */
export function segments(body: Body, { from, to }: Range, directives: readonly Directive[]): Segment[] {
  const found: Segment[] = [];
  let next = from;
  const addText = (end: number): void => {
    const range = withoutBlanks(body, { from: next, to: end });
    if (range) found.push({ range, directive: undefined });
  };
  for (const directive of directives) {
    const range = rangeOf(body, directive);
    addText(range.from - 1);
    found.push({ range, directive });
    next = range.to + 1;
  }
  addText(to);
  return found;
}

/** Lines of directives that could not be read count as blank: that has been said already. */
function withoutBlanks({ lines }: Body, { from, to }: Range): Range | undefined {
  const isText = (line: number): boolean => !['blank', 'directive', undefined].includes(lines[line - 1]?.kind);
  let [first, last] = [from, to];
  while (first <= last && !isText(first)) first++;
  while (last > first && !isText(last)) last--;
  return first <= last ? { from: first, to: last } : undefined;
}
