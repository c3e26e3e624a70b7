import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { TemplateLanguage } from '../engine/language.ts';
import { follow } from '../engine/lookup.ts';
import { compileFurniture, compileMarkdown, compilePath, compileText } from '../engine/render.ts';
import type { FurnitureTemplate, MarkdownTemplate, PathTemplate, TextTemplate } from '../engine/render.ts';
import type { Template } from './template.ts';
import type { View } from '../view.ts';
import { isFilled } from '../view.ts';

/** A kind of paper, ready to be rendered. */
export interface CompiledTemplate {
  readonly template: Template;
  readonly title: TextTemplate;
  readonly body: MarkdownTemplate;
  readonly file: PathTemplate | undefined;
  readonly head: FurnitureTemplate | undefined;
  readonly foot: FurnitureTemplate | undefined;
}

/** Compiles all that a template holds. With a problem in any of it there is none, and all problems are told. */
export function compileTemplate(language: TemplateLanguage, template: Template): Outcome<CompiledTemplate | undefined> {
  const problems: Diagnostic[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    problems.push(...outcome.problems);
    return outcome.value;
  };
  const title = keep(compileText(language, template.title));
  const file = template.file && keep(compilePath(language, template.file));
  const head = template.head && keep(compileFurniture(language, template.head));
  const foot = template.foot && keep(compileFurniture(language, template.foot));
  const body = keep(compileMarkdown(language, template.body));
  const complete = title && body && problems.length === 0;
  return { value: complete ? { template, title, file, head, foot, body } : undefined, problems };
}

/** Whether the paper is to be made: what its `when` names is there and not empty. */
export function isWanted({ when }: Template, view: View): Outcome<boolean> {
  if (when === undefined) return { value: true, problems: [] };
  const found = follow({ value: view, prefix: '', root: view }, when.names);
  if ('value' in found) return { value: isFilled(found.value), problems: [] };
  const { path, hint } = found.miss;
  return { value: false, problems: [problem('unknown-variable', when.span, `“${path}” is not known here.`, hint)] };
}
