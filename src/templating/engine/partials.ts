import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { spanAt } from '../../diagnostics/diagnostic.ts';
import { compileProgram } from './compile.ts';
import type { TemplateLanguage } from './language.ts';
import { findLoops } from './loops.ts';
import { parseTemplate } from './parse.ts';
import type { Program, Statement } from './syntax.ts';
import type { TemplateSource } from '../template-source.ts';

/** Compiles the parts that templates include, and registers them. Gives their problems. */
export function compilePartials(
  language: TemplateLanguage,
  partials: ReadonlyMap<string, TemplateSource>,
): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const includes = new Map<string, readonly string[]>();
  for (const [name, source] of partials) {
    const parsed = parseTemplate(source);
    problems.push(...parsed.problems);
    if (parsed.value === undefined) continue;
    includes.set(name, includedBy(parsed.value));
    const compiled = compileProgram(language, source, parsed.value, 'markdown');
    problems.push(...compiled.problems);
    if (compiled.value) language.handlebars.registerPartial(name, compiled.value);
  }
  return [...problems, ...findLoops(includes).map((loop) => loopProblem(loop, partials))];
}

/** The names of the partials that a template includes. */
function includedBy(program: Program | undefined): string[] {
  return program?.body.flatMap(includedByStatement) ?? [];
}

function includedByStatement(statement: Statement): string[] {
  if (statement.type === 'PartialStatement')
    return 'original' in statement.name ? [String(statement.name.original)] : [];
  if (statement.type === 'BlockStatement') return [...includedBy(statement.program), ...includedBy(statement.inverse)];
  return [];
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
