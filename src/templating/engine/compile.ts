import type Handlebars from 'handlebars';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { TemplateLanguage } from './language.ts';
import { parseTemplate } from './parse.ts';
import { rewriteTemplate } from './rewrite.ts';
import type { Output, Rewriting } from './rewriting.ts';
import type { Rendering } from './runtime.ts';
import type { Site } from './sites.ts';
import type { Program } from './syntax.ts';
import type { TemplateSource } from '../template-source.ts';
import type { View } from '../view.ts';

/** A template that can be rendered. `O` is what it gives. */
export interface Compiled<O extends Output> {
  readonly output: O;
  readonly source: TemplateSource;
  readonly sites: readonly Site[];
  /** Renders, with the marks still in. */
  readonly run: (view: View, rendering: Rendering) => string;
}

/** Compiles a template. With a problem in it there is none. */
export function compile<O extends Output>(
  language: TemplateLanguage,
  source: TemplateSource,
  output: O,
): Outcome<Compiled<O> | undefined> {
  const parsed = parseTemplate(source);
  if (parsed.value === undefined) return { value: undefined, problems: parsed.problems };
  const { value: delegate, problems } = compileProgram(language, source, parsed.value, output);
  if (delegate === undefined) return { value: undefined, problems };
  const run = (view: View, rendering: Rendering): string => delegate(view, { data: { rendering } });
  return { value: { output, source, sites: language.sites, run }, problems };
}

/** Compiles the tree of a template or a partial. Handlebars makes its program on the first call. */
export function compileProgram(
  language: TemplateLanguage,
  source: TemplateSource,
  program: Program,
  output: Output,
): Outcome<Handlebars.TemplateDelegate<View> | undefined> {
  const rewriting: Rewriting = { source, language, output, problems: [] };
  const rewritten = rewriteTemplate(rewriting, program);
  if (rewriting.problems.length > 0) return { value: undefined, problems: rewriting.problems };
  const delegate = language.handlebars.compile<View>(rewritten, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(language.handlebars.helpers).map((name) => [name, true])),
    // White space beside tags was seen to when the template was parsed.
    ignoreStandalone: true,
    preventIndent: true,
  });
  return { value: delegate, problems: [] };
}
