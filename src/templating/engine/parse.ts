import Handlebars from 'handlebars';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { explainTemplate } from './explain.ts';
import { BRACKET, withoutMarks } from '../marks.ts';
import { findTags } from './tags.ts';
import type { Program } from './syntax.ts';
import type { TemplateSource } from '../template-source.ts';

/** Reads a template. Where that fails, every reason that can be found is told, and there is no tree. */
export function parseTemplate(source: TemplateSource): Outcome<Program | undefined> {
  const text = keepBrackets(withoutMarks(source.text));
  try {
    // The package's typings are wider than the trees that its parser makes.
    return { value: Handlebars.parse(text) as unknown as Program, problems: [] };
  } catch (error) {
    return { value: undefined, problems: explain({ ...source, text }, error) };
  }
}

/**
 * Handlebars takes the three brackets of `{minutes={{n}}}` for the end of a tag with three, and then fails. Here the
 * third is the template's own.
 */
function keepBrackets(text: string): string {
  if (!text.includes('}}}')) return text;
  return findTags(text).reduceRight((kept, { text: tag, offset, fault }) => {
    if (fault !== 'three-for-two') return kept;
    const end = offset + tag.length;
    return `${kept.slice(0, end - 1)}${BRACKET}${kept.slice(end)}`;
  }, text);
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
