import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { compile, type Compiled } from './compile.ts';
import { safePath } from './file-name.ts';
import { splitFurniture, type FurniturePart } from './furniture.ts';
import type { TemplateLanguage } from './language.ts';
import { startRendering } from './runtime.ts';
import { readMarks, type Rendered } from './source-map.ts';
import type { TemplateSource } from '../template-source.ts';
import type { View } from '../view.ts';

/** A template of a paper's body. */
export type MarkdownTemplate = Compiled<'markdown'>;
/** A short template that gives plain text: a title, a file name. */
export type TextTemplate = Compiled<'text'>;
/** The template of a file's path. */
export type PathTemplate = Compiled<'path'>;
/** The template of a running head or foot. */
export type FurnitureTemplate = Compiled<'furniture'>;

/** Compiles a template of Markdown. With a problem in it there is none. */
export function compileMarkdown(
  language: TemplateLanguage,
  source: TemplateSource,
): Outcome<MarkdownTemplate | undefined> {
  return compile(language, source, 'markdown');
}

/** Compiles a template of plain text. */
export function compileText(language: TemplateLanguage, source: TemplateSource): Outcome<TextTemplate | undefined> {
  return compile(language, source, 'text');
}

/** Compiles the path of a file, without its ending; folders are divided by `/`. */
export function compilePath(language: TemplateLanguage, source: TemplateSource): Outcome<PathTemplate | undefined> {
  return compile(language, source, 'path');
}

/** Compiles a running head or foot, in which `{page}` and `{pages}` stand for numbers. */
export function compileFurniture(
  language: TemplateLanguage,
  source: TemplateSource,
): Outcome<FurnitureTemplate | undefined> {
  return compile(language, source, 'furniture');
}

/**
 * Renders a paper's body. Values of `{{x}}` print as they are, whatever they hold; Markdown comes in by `{{{x}}}` alone.
 * Something that the view does not have is told at its place, and nothing is printed for it.
 */
export function renderMarkdown(template: MarkdownTemplate, view: View): Outcome<Rendered> {
  const rendering = startRendering();
  const marked = template.run(view, rendering);
  const { file, line, column } = template.source;
  const value = readMarks(marked, template.sites, rendering.insertions, spanAt(file, line, column));
  return { value, problems: [...rendering.problems.values()] };
}

/** Renders plain text: nothing is escaped, and a value cannot begin a new line. */
export function renderText(template: TextTemplate, view: View): Outcome<string> {
  const rendering = startRendering();
  const value = template.run(view, rendering);
  return { value, problems: [...rendering.problems.values()] };
}

/** Renders the path of a file, safe on every system. */
export function renderPath(template: PathTemplate, view: View): Outcome<string> {
  const rendering = startRendering();
  const value = safePath(template.run(view, rendering));
  return { value, problems: [...rendering.problems.values()] };
}

/** Renders a running head or foot. */
export function renderFurniture(template: FurnitureTemplate, view: View): Outcome<FurniturePart[]> {
  const rendering = startRendering();
  const value = splitFurniture(template.run(view, rendering));
  return { value, problems: [...rendering.problems.values()] };
}
