import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isDirective, type Directive } from '../../markdown/directives.ts';
import type { FrontMatterFile } from '../../markdown/front-matter.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { placesFrom, type SpanOf } from '../../markdown/places.ts';
import { readLines, type Line } from './lines.ts';

/** The text of a file below its details, with its directives, and where to note what is wrong with it. */
export interface Body {
  readonly file: string;
  /** The author's lines, as written. */
  readonly texts: readonly string[];
  /** What each line is. */
  readonly lines: readonly Line[];
  /** The line of the file that the first of them is. */
  readonly firstLine: number;
  /** Directives that stand in no other, with those inside them; the text between them is left out of the tree. */
  readonly directives: readonly Directive[];
  readonly spanOf: SpanOf;
  readonly problems: Diagnostic[];
}

/** @param path Of the file, relative to the workspace. */
export function readBody(path: string, { body, bodyLine }: FrontMatterFile): Body {
  const texts = body.split('\n');
  const lines = readLines(texts);
  const spanOf = placesFrom(path, bodyLine);
  // Only directives are read here. With blank lines for all others they keep their places.
  const directives = texts.map((text, index) => (lines[index]?.kind === 'directive' ? text : ''));
  const { value: tree, problems } = parseMarkdown(directives.join('\n'), spanOf);
  return {
    file: path,
    texts,
    lines,
    firstLine: bodyLine,
    directives: tree.children.filter(isDirective),
    spanOf,
    problems: [...problems],
  };
}
