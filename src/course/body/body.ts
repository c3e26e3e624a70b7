import type { FlowContent } from '../../markdown/fences.ts';
import type { FrontMatterFile } from '../../markdown/front-matter.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { placesFrom, type SpanOf } from '../../markdown/places.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** The text of a file below its details, read as Markdown, and where to note what is wrong with it. */
export interface Body {
  readonly file: string;
  /** The author's lines, as written. */
  readonly lines: readonly string[];
  /** The line of the file that the first of `lines` is. */
  readonly firstLine: number;
  readonly blocks: readonly FlowContent[];
  readonly spanOf: SpanOf;
  readonly problems: Diagnostic[];
}

/** @param path Of the file, relative to the workspace. */
export function readBody(path: string, { body, bodyLine }: FrontMatterFile): Body {
  const spanOf = placesFrom(path, bodyLine);
  const { value: tree, problems } = parseMarkdown(body, spanOf);
  return {
    file: path,
    lines: body.split('\n'),
    firstLine: bodyLine,
    // Every block that can stand at the top of a text is flow content; the type of a root allows more.
    blocks: tree.children as FlowContent[],
    spanOf,
    problems: [...problems],
  };
}
