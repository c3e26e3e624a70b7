import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { compileProgram } from './compile.ts';
import type { TemplateLanguage } from './language.ts';
import { findLoops } from './loops.ts';
import { parseTemplate } from './parse.ts';
import type { Program, Statement } from './syntax.ts';
import type { TemplateSource } from '../template-source.ts';

/** Compiles the parts that templates include, and registers them; a faulty one prints nothing. Gives their problems. */
export function compilePartials(
  language: TemplateLanguage,
  partials: ReadonlyMap<string, TemplateSource>,
): readonly Diagnostic[] {
  const parsed = Array.from(partials, ([name, source]) => ({ name, source, ...parseTemplate(source) }));
  const loops = findLoops(new Map(parsed.map(({ name, value }) => [name, includedBy(value)])));
  const endless = new Set(loops.flat());
  const problems = parsed.flatMap(({ name, source, value, problems: faults }) => {
    const compiled = value && compileProgram(language, source, value, 'markdown');
    const usable = endless.has(name) ? undefined : compiled?.value;
    language.handlebars.registerPartial(name, usable ?? (() => ''));
    return [...faults, ...(compiled?.problems ?? [])];
  });
  return [...problems, ...loops.map((loop) => loopProblem(loop, partials))];
}

/** The partials that templates include, and those that these include in turn. */
export function includedIn(
  templates: readonly TemplateSource[],
  partials: ReadonlyMap<string, TemplateSource>,
): ReadonlyMap<string, TemplateSource> {
  const included = new Map<string, TemplateSource>();
  const add = ({ text }: TemplateSource): void => {
    for (const [, name = ''] of text.matchAll(/\{\{~?#?>\s*([^\s}~]+)/g)) {
      const partial = partials.get(name);
      if (!partial || included.has(name)) continue;
      included.set(name, partial);
      add(partial);
    }
  };
  templates.forEach(add);
  return included;
}

/** The names of the partials that a template includes. */
function includedBy(program: Program | undefined): string[] {
  return program?.body.flatMap(includedByStatement) ?? [];
}

function includedByStatement(statement: Statement): string[] {
  if (statement.type === 'BlockStatement') return [...includedBy(statement.program), ...includedBy(statement.inverse)];
  if (statement.type !== 'PartialStatement') return [];
  return 'original' in statement.name ? [String(statement.name.original)] : [];
}

function loopProblem(loop: readonly string[], partials: ReadonlyMap<string, TemplateSource>): Diagnostic {
  const [first = ''] = loop;
  const source = partials.get(first);
  return problem(
    'bad-template',
    source && spanAt(source.file, source.line),
    `The part “${first}” includes itself: ${[...loop, first].map((name) => `“${name}”`).join(' → ')}.`,
    'Take away one of these “{{> …}}”.',
  );
}
