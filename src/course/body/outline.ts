import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfOpening, writtenName, type Directive } from '../../markdown/directives.ts';
import type { Body } from './body.ts';
import { isUnclosed } from './cut.ts';
import { ASSESSMENT_PARTS, isPartName, nestedParts, PART_FORMS, type PartName } from './nesting.ts';
import { segments, type Segment } from './segments.ts';
import { strayText } from './stray-text.ts';

/** A part of a body, in the place where it was written. */
export interface Part<N extends PartName = PartName> {
  readonly name: N;
  readonly directive: Directive;
}

/** What belongs inside an item. */
const INNER_PARTS = ['debrief', 'opt-out', 'facilitator'];

/** Blocks of running text, which the papers read for themselves. */
const TEXT_BLOCKS =
  'note tip care columns column keep lines box scale before-now choice tick answer pagebreak contacts'.split(' ');

/**
 * The parts of a body, in order. Whatever stands outside of them is a problem. A part that stands inside another, mostly
 * because a `:::` is missing, is taken as if it stood behind it.
 *
 * @param allowed Which parts there may be.
 * @param where Such a file, in a sentence: “a session”.
 */
export function outline<N extends PartName>(body: Body, allowed: readonly N[], where: string): Part<N>[] {
  const parts: Part<N>[] = [];
  let stray: Segment[] = [];
  const endStray = (): void => {
    if (stray.length > 0) body.problems.push(strayText(stray, body));
    stray = [];
  };
  for (const segment of segments(body, { from: 1, to: body.texts.length }, body.directives)) {
    const found = segment.directive && partsFrom(segment.directive, allowed, where, body);
    if (found) {
      endStray();
      parts.push(...found);
    } else {
      stray.push(segment);
    }
  }
  endStray();
  return parts;
}

/** @returns undefined for a block of running text. */
function partsFrom<N extends PartName>(
  directive: Directive,
  allowed: readonly N[],
  where: string,
  body: Body,
): Part<N>[] | undefined {
  if (TEXT_BLOCKS.includes(directive.name)) return undefined;
  const name = isPartName(directive.name) ? directive.name : notAPart(directive, allowed, body);
  if (name === undefined) return [];
  const here = allowed.find((one) => one === name);
  if (here === undefined) body.problems.push(notHere(directive, where, body));
  else if (directive.type !== PART_FORMS[name]) body.problems.push(wrongForm(directive, name, body));

  const nested = nestedParts(directive);
  // A block that is never closed holds all that follows it, and that has been said already.
  if (!isUnclosed(directive)) body.problems.push(...nested.map((inner) => nestedPart(inner, directive, body)));
  const own = here === undefined ? [] : [{ name: here, directive }];
  return [...own, ...nested.flatMap((inner) => partsFrom(inner, allowed, where, body) ?? [])];
}

/** Notes what is wrong, and gives the name that was most likely meant. */
function notAPart(directive: Directive, allowed: readonly PartName[], body: Body): PartName | undefined {
  const at = spanOfOpening(directive, body.spanOf);
  const written = writtenName(directive);
  if (INNER_PARTS.includes(directive.name)) {
    const hint =
      'Put it inside the “:::activity” or “:::exercise” it belongs to, before the “:::” that closes that one.';
    body.problems.push(problem('misplaced-block', at, `“${written}” stands outside of every item.`, hint));
    return undefined;
  }
  const meant = nearest(directive.name, [...allowed, ...INNER_PARTS, ...TEXT_BLOCKS]);
  const hint = meant
    ? `Did you mean “${meant}”?`
    : `The parts here are ${allowed.map((name) => `“${name}”`).join(', ')}.`;
  body.problems.push(problem('unknown-block', at, `There is no block “${written}”.`, hint));
  return meant !== undefined && isPartName(meant) ? meant : undefined;
}

function notHere(directive: Directive, where: string, body: Body): Diagnostic {
  const message = `“${writtenName(directive)}” cannot stand in ${where}.`;
  const home = ASSESSMENT_PARTS.some((name) => name === directive.name) ? 'an assessment' : 'a session';
  return problem('misplaced-block', spanOfOpening(directive, body.spanOf), message, `Move it into ${home}.`);
}

function wrongForm(directive: Directive, name: PartName, body: Body): Diagnostic {
  const leaf = PART_FORMS[name] === 'leafDirective';
  const message = leaf ? `“::${name}” holds no text.` : `“:::${name}” has to be opened and closed.`;
  const hint = leaf
    ? `Write it with two colons, and without a line “:::” after it: ::${name}[…]`
    : `Write it with three colons, and a line “:::” where it ends: :::${name}[…]`;
  return problem('misplaced-block', spanOfOpening(directive, body.spanOf), message, hint);
}

function nestedPart(inner: Directive, outer: Directive, body: Body): Diagnostic {
  const message = `“${writtenName(inner)}” stands inside “${writtenName(outer)}”, which began further up.`;
  const hint = `Close “${writtenName(outer)}” with a line “:::” first.`;
  return problem('misplaced-block', spanOfOpening(inner, body.spanOf), message, hint);
}
