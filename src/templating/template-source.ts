/**
 * A piece of text with its place. A template, and also a piece of Markdown that a template inserts with three braces:
 * the texts that the course's model hands out have this shape.
 */
export interface TextWithPlace {
  readonly text: string;
  /** The file it was cut from, relative to the workspace. */
  readonly file: string;
  /** The line of `file` on which `text` begins, from 1. */
  readonly line: number;
}

/** A Handlebars template, or a short one in the front matter of a template. */
export interface TemplateSource extends TextWithPlace {
  /** The column at which the first line begins, where that is not the first. */
  readonly column?: number;
}

/** Whether a value of the view is Markdown, and so to be inserted with three braces. */
export function isMarkdown(value: unknown): value is TextWithPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'file' in value &&
    'line' in value &&
    typeof value.text === 'string' &&
    typeof value.file === 'string' &&
    typeof value.line === 'number'
  );
}
