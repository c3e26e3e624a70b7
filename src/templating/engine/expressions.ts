import { complain, siteOf, suggest, type Rewriting } from './rewriting.ts';
import { contextPath, numberLiteral, subExpression } from './syntax.ts';
import type { Expression, Hash, Location, Path, SubExpression } from './syntax.ts';
import { BLOCKS, INNER } from './words.ts';

/** The names after `|` in `{{#each items as |item|}}` that hold at a place. */
export type BlockNames = readonly string[];

/** What `{{#each}}` says about its round, and the whole view. */
const DATA = ['index', 'first', 'last', 'key', 'root'];

/** Rewrites a value, so that a name that is not known is told at its place. */
export function rewriteValue(rewriting: Rewriting, value: Expression, names: BlockNames): Expression {
  if (value.type === 'SubExpression') return rewriteCall(rewriting, value, names);
  if (value.type !== 'PathExpression') return value;
  return value.data ? dataValue(rewriting, value) : pathValue(rewriting, value, names);
}

/** Rewrites the options of a call. */
export function rewriteHash(rewriting: Rewriting, hash: Hash | undefined, names: BlockNames): Hash | undefined {
  return (
    hash && {
      ...hash,
      pairs: hash.pairs.map((pair) => ({ ...pair, value: rewriteValue(rewriting, pair.value, names) })),
    }
  );
}

/** `a.b` becomes `($look n this)`, where the place `n` knows the names. */
function pathValue(rewriting: Rewriting, path: Path, names: BlockNames): Expression {
  const [first, ...others] = path.parts;
  if (first !== undefined && path.depth === 0 && names.includes(first) && !/^(?:this\b|\.)/.test(path.original)) {
    const base: Path = { ...path, parts: [first], original: first };
    return others.length === 0 ? base : look(rewriting, path, base, `${first}.`, others);
  }
  const prefix = '../'.repeat(path.depth);
  return look(rewriting, path, contextPath(path.depth, path.loc), prefix, path.parts);
}

function dataValue(rewriting: Rewriting, path: Path): Expression {
  const [name = '', ...others] = path.parts;
  if (!DATA.includes(name)) {
    const known = DATA.map((other) => `@${other}`);
    complain(rewriting, 'unknown-variable', path.loc, `“${path.original}” is not known.`, suggest(`@${name}`, known));
  }
  if (name === 'root') return look(rewriting, path, { ...path, parts: ['root'], original: '@root' }, '@root.', others);
  const site = siteOf(rewriting, path.loc, path.original, { prefix: '@', names: [name] });
  return subExpression(
    INNER.round,
    [numberLiteral(site.number, path.loc), numberLiteral(path.depth, path.loc)],
    path.loc,
  );
}

function look(rewriting: Rewriting, path: Path, base: Path, prefix: string, names: readonly string[]): Expression {
  const site = siteOf(rewriting, path.loc, path.original, { prefix, names });
  return subExpression(INNER.look, [numberLiteral(site.number, path.loc), base], path.loc);
}

/** `(date x)` becomes `(date n ($look m this))`. */
export function rewriteCall(rewriting: Rewriting, call: SubExpression, names: BlockNames): SubExpression {
  const { loc } = call;
  const name = call.path.type === 'PathExpression' ? call.path.original : '';
  checkCall(rewriting, name, call);
  const site = siteOf(rewriting, loc, name);
  const values = call.params.map((value) => rewriteValue(rewriting, value, names));
  return subExpression(
    name,
    [numberLiteral(site.number, loc), ...values],
    loc,
    rewriteHash(rewriting, call.hash, names),
  );
}

function checkCall(rewriting: Rewriting, name: string, call: SubExpression): void {
  const { helpers } = rewriting.language;
  const helper = helpers.get(name);
  if (helper === undefined) {
    const hint = BLOCKS.has(name)
      ? `“${name}” begins a part that ends further down: “{{#${name} …}}”, then “{{/${name}}}”.`
      : suggest(name, helpers.keys());
    return complain(rewriting, 'unknown-helper', call.path.loc, `There is no helper “${name}”.`, hint);
  }
  const [fewest, most] = helper.takes;
  if (call.params.length < fewest || call.params.length > most) {
    const count = fewest === most ? `${fewest}` : `at least ${fewest}`;
    const message = `“${name}” takes ${count} ${most === 1 ? 'value' : 'values'}, not ${call.params.length}.`;
    return complain(rewriting, 'bad-template', call.loc, message, `Write it as in “${helper.usage}”.`);
  }
  const pairs = call.hash?.pairs ?? [];
  for (const pair of pairs) {
    if (helper.options === 'any' || helper.options.includes(pair.key)) continue;
    const hint = helper.options.length === 0 ? `Write it as in “${helper.usage}”.` : suggest(pair.key, helper.options);
    complain(rewriting, 'bad-template', pair.loc, `“${name}” has no option “${pair.key}”.`, hint);
  }
  const options = pairs.map((pair) => pair.key);
  const complaint = helper.check?.(call.params.map(literalValue), options);
  if (complaint) complain(rewriting, complaint.code, locationOfFirst(call), complaint.message, complaint.hint);
}

function locationOfFirst(call: SubExpression): Location {
  return call.params[0]?.loc ?? call.loc;
}

function literalValue(value: Expression): unknown {
  return 'value' in value ? value.value : undefined;
}
