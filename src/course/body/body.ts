import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isDirective, type Directive } from '../../markdown/directives.ts';
import { unclosedCode } from '../../markdown/fence-problems.ts';
import type { FrontMatterFile } from '../../markdown/front-matter.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { placesFrom, type SpanOf } from '../../markdown/places.ts';
import { takeAllowances } from './allowances.ts';
import { readLines, type Line } from './lines.ts';

/** The text of a file below its details, with its directives, and where to note what is wrong with it. */
export interface Body {
  readonly file: string;
  /** The author's lines, as written; the fences of allowances are blank. */
  readonly texts: readonly string[];
  /** What each line is. */
  readonly lines: readonly Line[];
  /** The line of the file that the first of them is. */
  readonly firstLine: number;
  /** Directives that stand in no other, with those inside them; the text between them is left out of the tree. */
  readonly directives: readonly Directive[];
  /** For each line of the tree, counted from 1, the line of the body that it is. */
  readonly lineOf: readonly number[];
  /** The place of something in the tree. */
  readonly spanOf: SpanOf;
  readonly problems: Diagnostic[];
}

/** @param path Of the file, relative to the workspace. */
export function readBody(path: string, { body, bodyLine }: FrontMatterFile): Body {
  const inFile = placesFrom(path, bodyLine);
  const problems: Diagnostic[] = [];
  const texts = takeAllowances(body.split('\n'), inFile, problems);
  const lines = readLines(texts);
  // Only the lines of directives are parsed, one below the other.
  const lineOf = lines.flatMap(({ kind }, index) => (kind === 'directive' ? [index + 1] : []));
  const directives = lineOf.map((line) => texts[line - 1]).join('\n');
  const spanOf: SpanOf = (line, column) => inFile(lineOf[line - 1] ?? 1, column);
  const { value: tree, problems: misread } = parseMarkdown(directives, spanOf);
  const code = lines.findIndex(({ unclosed }) => unclosed);
  if (code !== -1) problems.push(unclosedCode(inFile(code + 1, (texts[code] ?? '').search(/\S/) + 1)));
  return {
    file: path,
    texts,
    lines,
    firstLine: bodyLine,
    lineOf,
    directives: tree.children.filter(isDirective),
    spanOf,
    problems: [...problems, ...misread],
  };
}
