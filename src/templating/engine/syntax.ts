/**
 * The syntax tree of a Handlebars template, as the package's compiler API documents it. Its own typings leave the kinds
 * of statements and expressions open; here they are closed unions.
 */

/** From the parser: lines count from 1, columns from 0. */
export interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface Node<T extends string> {
  readonly type: T;
  readonly loc: Location;
}

interface Strip {
  readonly open: boolean;
  readonly close: boolean;
}

export interface Program extends Node<'Program'> {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
  /** Of the part after `{{else if …}}`. */
  readonly chained?: boolean;
}

export interface Content extends Node<'ContentStatement'> {
  /** What is printed: the text without the white space that tags alone on their line leave behind. */
  readonly value: string;
  /** The text as written. */
  readonly original: string;
}

interface Comment extends Node<'CommentStatement'> {
  readonly value: string;
  readonly strip: Strip;
}

interface Call {
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
}

export interface Mustache extends Node<'MustacheStatement'>, Call {
  readonly path: Path | Literal;
  /** False for three braces. */
  readonly escaped: boolean;
  readonly strip: Strip;
}

export interface BlockStatement extends Node<'BlockStatement'>, Call {
  readonly path: Path | Literal;
  readonly program?: Program | undefined;
  readonly inverse?: Program | undefined;
  readonly openStrip: Strip;
  readonly inverseStrip?: Strip | undefined;
  readonly closeStrip?: Strip | undefined;
}

export interface Partial extends Node<'PartialStatement'>, Call {
  readonly name: Path | SubExpression | Literal;
  /** The white space before a partial that stands alone on its line. */
  readonly indent: string;
  readonly strip: Strip;
}

/** What templates of papers do without: decorators, inline partials, and partials with a body. */
type Unsupported = Node<'PartialBlockStatement' | 'DecoratorBlock' | 'Decorator'>;

export type Statement = Content | Comment | Mustache | BlockStatement | Partial | Unsupported;

export interface Path extends Node<'PathExpression'> {
  /** Whether it begins with `@`. */
  readonly data: boolean;
  /** How many `../` it begins with. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export interface SubExpression extends Node<'SubExpression'>, Call {
  readonly path: Path | Literal;
}

export type Literal =
  | (Node<'StringLiteral'> & { readonly value: string; readonly original: string })
  | (Node<'NumberLiteral'> & { readonly value: number; readonly original: number })
  | (Node<'BooleanLiteral'> & { readonly value: boolean; readonly original: boolean })
  | Node<'UndefinedLiteral'>
  | Node<'NullLiteral'>;

export type Expression = Path | SubExpression | Literal;

export interface Hash extends Node<'Hash'> {
  readonly pairs: readonly HashPair[];
}

interface HashPair extends Node<'HashPair'> {
  readonly key: string;
  readonly value: Expression;
}

const KEPT: Strip = { open: false, close: false };

/** A number, by which a rewritten template tells a helper which of its places is meant. */
export function numberLiteral(value: number, loc: Location): Literal {
  return { type: 'NumberLiteral', value, original: value, loc };
}

export function content(value: string, loc: Location): Content {
  return { type: 'ContentStatement', value, original: value, loc };
}

/** `{{{name params…}}}` */
export function mustache(name: string, params: readonly Expression[], loc: Location): Mustache {
  return { type: 'MustacheStatement', path: helperPath(name, loc), params, escaped: false, strip: KEPT, loc };
}

/** `(name params… hash…)` */
export function subExpression(name: string, params: readonly Expression[], loc: Location, hash?: Hash): SubExpression {
  return { type: 'SubExpression', path: helperPath(name, loc), params, hash, loc };
}

/** The context itself: `this`, `..`, `../..`. */
export function contextPath(depth: number, loc: Location): Path {
  const original = depth === 0 ? 'this' : Array.from({ length: depth }, () => '..').join('/');
  return { type: 'PathExpression', data: false, depth, parts: [], original, loc };
}

function helperPath(name: string, loc: Location): Path {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}
