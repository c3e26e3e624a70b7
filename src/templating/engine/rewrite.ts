import { rewriteCall, rewriteHash, rewriteValue, type BlockNames } from './expressions.ts';
import { rewriteContent } from './content.ts';
import { DEEPEN, END, RESTORE } from '../marks.ts';
import { complain, siteOf, suggest, type Output, type Rewriting } from './rewriting.ts';
import { content, mustache, numberLiteral, subExpression } from './syntax.ts';
import type { BlockStatement, Expression, Mustache, Partial, Program, Statement } from './syntax.ts';
import { BLOCKS, INNER } from './words.ts';

/**
 * Rewrites a template, so that Handlebars itself escapes for Markdown, tells every unknown name at its place, and marks
 * in its output where each piece was written. What a template must not have is told on the way.
 */
export function rewriteTemplate(rewriting: Rewriting, program: Program): Program {
  return rewriteProgram(rewriting, program, []);
}

function rewriteProgram(rewriting: Rewriting, program: Program, outer: BlockNames): Program {
  const names = [...(program.blockParams ?? []), ...outer];
  return { ...program, body: program.body.flatMap((statement) => rewriteStatement(rewriting, statement, names)) };
}

function rewriteStatement(rewriting: Rewriting, statement: Statement, names: BlockNames): Statement[] {
  switch (statement.type) {
    case 'ContentStatement':
      return rewriteContent(rewriting, statement);
    case 'MustacheStatement':
      return [rewriteMustache(rewriting, statement, names)];
    case 'BlockStatement':
      return [rewriteBlock(rewriting, statement, names)];
    case 'PartialStatement':
      return rewritePartial(rewriting, statement, names);
    case 'CommentStatement':
      return [];
    default:
      complain(
        rewriting,
        'bad-template',
        statement.loc,
        'Parts that are written inside a template cannot be included.',
        'Put the part into a file of the folder “templates/partials”, and write “{{> name}}”.',
      );
      return [];
  }
}

function rewriteMustache(rewriting: Rewriting, statement: Mustache, names: BlockNames): Mustache {
  const { path, params, hash, loc } = statement;
  const isCall = params.length > 0 || hash !== undefined;
  const value: Expression = isCall
    ? rewriteCall(rewriting, { type: 'SubExpression', path, params, hash, loc }, names)
    : rewriteValue(rewriting, path, names);
  const text = 'original' in path ? String(path.original) : '';
  const site = siteOf(rewriting, loc, text);
  return mustache(printer(rewriting.output, statement.escaped), [numberLiteral(site.number, loc), value], loc);
}

function printer(output: Output, escaped: boolean): string {
  if (output === 'path') return INNER.segment;
  if (output !== 'markdown') return INNER.plain;
  return escaped ? INNER.escaped : INNER.markdown;
}

function rewriteBlock(rewriting: Rewriting, block: BlockStatement, names: BlockNames): BlockStatement {
  const name = 'original' in block.path ? String(block.path.original) : '';
  checkBlock(rewriting, block, name);
  return {
    ...block,
    params: block.params.map((value) => blockValue(rewriting, name, value, names)),
    hash: undefined,
    program: block.program && rewriteProgram(rewriting, block.program, names),
    inverse: block.inverse && rewriteProgram(rewriting, block.inverse, names),
    openStrip: { open: false, close: false },
    inverseStrip: block.inverseStrip && { open: false, close: false },
    closeStrip: block.closeStrip && { open: false, close: false },
  };
}

function blockValue(rewriting: Rewriting, name: string, value: Expression, names: BlockNames): Expression {
  const rewritten = rewriteValue(rewriting, value, names);
  const { loc } = value;
  if (name === 'with') return rewritten;
  if (name !== 'each') return subExpression(INNER.filled, [rewritten], loc);
  const site = siteOf(rewriting, loc, 'original' in value ? String(value.original) : '');
  return subExpression(INNER.items, [numberLiteral(site.number, loc), rewritten], loc);
}

function checkBlock(rewriting: Rewriting, block: BlockStatement, name: string): void {
  if (!BLOCKS.has(name)) {
    const hint = rewriting.language.helpers.has(name)
      ? `Use it inside another: “{{#if (${name} …)}}”.`
      : suggest(
          `#${name}`,
          Array.from(BLOCKS, (known) => `#${known}`),
        );
    return complain(rewriting, 'unknown-helper', block.path.loc, `There is no “#${name}”.`, hint);
  }
  if (block.params.length === 1 && block.hash === undefined) return;
  const message = `“#${name}” takes one value and no options.`;
  complain(rewriting, 'bad-template', block.path.loc, message, `Write it as in “{{#${name} session.materials}}”.`);
}

function rewritePartial(rewriting: Rewriting, partial: Partial, names: BlockNames): Statement[] {
  const { loc } = partial;
  const name = 'original' in partial.name ? String(partial.name.original) : '';
  if (rewriting.output !== 'markdown') {
    complain(rewriting, 'bad-template', loc, 'A line of plain text cannot include a part.', 'Write its text here.');
    return [];
  }
  if (!rewriting.language.partials.has(name)) {
    const hint = suggest(name, rewriting.language.partials);
    complain(rewriting, 'unknown-partial', partial.name.loc, `There is no part “${name}” to include.`, hint);
    return [];
  }
  if (partial.params.length > 1) {
    complain(
      rewriting,
      'bad-template',
      loc,
      `“{{> ${name}}}” takes one value at most.`,
      'Give the others names: “{{> name title=session.title}}”.',
    );
  }
  const rewritten: Partial = {
    ...partial,
    params: partial.params.map((value) => rewriteValue(rewriting, value, names)),
    hash: rewriteHash(rewriting, partial.hash, names),
    indent: '',
    strip: { open: false, close: false },
  };
  return [content(`${DEEPEN}${partial.indent}${END}`, loc), rewritten, content(RESTORE, loc)];
}
