import { createLanguage } from '../../src/templating/engine/create-language.ts';
import type { TemplateLanguage } from '../../src/templating/engine/language.ts';
import { compileMarkdown, compileText, renderMarkdown, renderText } from '../../src/templating/engine/render.ts';
import type { Rendered } from '../../src/templating/engine/source-map.ts';
import type { Diagnostic, Outcome } from '../../src/diagnostics/diagnostic.ts';
import type { TemplateSource } from '../../src/templating/template-source.ts';
import type { View } from '../../src/templating/view.ts';
import type { Phrase, Strings } from '../../src/templating/wording/phrases.ts';
import { createWording } from '../../src/templating/wording/wording.ts';

export const strings: Strings = new Map<string, Phrase>([
  ['page', 'page'],
  ['minutes', { one: '{count} minute', other: '{count} minutes' }],
  ['hours', { one: '{count} hour', other: '{count} hours' }],
  ['session-number', 'Session {number}'],
  ['date-with-weekday', '{weekday} {day} {month} {year}'],
  ['date-without-weekday', '{day} {month} {year}'],
  ['time-am', '{time12}am'],
  ['time-pm', '{time12}pm'],
  ['midday', 'midday'],
  ['midnight', 'midnight'],
  ['time-range', '{start} to {end}'],
]);

export const wording = createWording('en-GB', strings);

export function languageWith(partials: Readonly<Record<string, string>> = {}): Outcome<TemplateLanguage> {
  const sources = Object.entries(partials).map(([name, text]) => [name, template(text, `${name}.hbs`)] as const);
  return createLanguage(wording, new Map(sources));
}

/** A template whose text begins on the first line of its file. */
export function template(text: string, file = 'paper.hbs'): TemplateSource {
  return { text, file, line: 1 };
}

/** Compiles and renders; where there is no template, the Markdown is empty. */
export function render(text: string, view: View, partials: Readonly<Record<string, string>> = {}): Outcome<Rendered> {
  const language = languageWith(partials);
  const compiled = compileMarkdown(language.value, template(text));
  const problems = [...language.problems, ...compiled.problems];
  if (!compiled.value) throw new Error(briefly(problems).join('\n'));
  const rendered = renderMarkdown(compiled.value, view);
  return { value: rendered.value, problems: [...problems, ...rendered.problems] };
}

/** What a template without problems gives. */
export function markdown(text: string, view: View = {}, partials: Readonly<Record<string, string>> = {}): string {
  const { value, problems } = render(text, view, partials);
  if (problems.length > 0) throw new Error(briefly(problems).join('\n'));
  return value.markdown;
}

/** What a template of plain text without problems gives. */
export function plain(text: string, view: View = {}): string {
  const { value: compiled, problems } = compileText(languageWith().value, template(text));
  if (!compiled) throw new Error(briefly(problems).join('\n'));
  const rendered = renderText(compiled, view);
  if (rendered.problems.length > 0) throw new Error(briefly(rendered.problems).join('\n'));
  return rendered.value;
}

/** The problems of a template, whether it can be compiled or not. */
export function problemsOf(text: string, view: View = {}, partials: Readonly<Record<string, string>> = {}): string[] {
  const language = languageWith(partials);
  const compiled = compileMarkdown(language.value, template(text));
  const rendered = compiled.value ? renderMarkdown(compiled.value, view).problems : [];
  return briefly([...language.problems, ...compiled.problems, ...rendered]);
}

/** `file:line:column code message hint` */
export function briefly(problems: readonly Diagnostic[]): string[] {
  return problems.map(({ code, message, hint, span }) =>
    [`${span?.file}:${span?.start.line}:${span?.start.column}`, code, message, hint].join(' '),
  );
}
