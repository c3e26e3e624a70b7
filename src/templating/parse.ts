import Handlebars from 'handlebars';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { explainTemplate } from './explain.ts';
import { withoutMarks } from './marks.ts';
import type { Program } from './syntax.ts';
import type { TemplateSource } from './template-source.ts';

/** Reads a template. Where that fails, every reason that can be found is told, and there is no tree. */
export function parseTemplate(source: TemplateSource): Outcome<Program | undefined> {
  const text = withoutMarks(source.text);
  try {
    // The package's typings are wider than the trees that its parser makes.
    return { value: Handlebars.parse(text) as unknown as Program, problems: [] };
  } catch (error) {
    return { value: undefined, problems: explain({ ...source, text }, error) };
  }
}

function explain(source: TemplateSource, error: unknown): readonly Diagnostic[] {
  return explainTemplate(source, canBeParsed, error instanceof Error ? error.message : '');
}

function canBeParsed(text: string): boolean {
  try {
    Handlebars.parse(text);
    return true;
  } catch {
    return false;
  }
}
