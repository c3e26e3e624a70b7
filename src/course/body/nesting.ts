import { contentOf, isDirective, type Directive } from '../../markdown/directives.ts';
import type { Body } from './body.ts';
import { rangeOf, type Range } from './cut.ts';

/** What a body is made of, and the form in which each is written. */
export const PART_FORMS = {
  activity: 'containerDirective',
  exercise: 'containerDirective',
  break: 'leafDirective',
  use: 'leafDirective',
  cards: 'containerDirective',
  handout: 'containerDirective',
  evaluation: 'containerDirective',
  brief: 'containerDirective',
  criterion: 'containerDirective',
  marking: 'containerDirective',
} as const satisfies Record<string, Directive['type']>;

/** Parts that only an assessment is made of. */
export const ASSESSMENT_PARTS = ['brief', 'criterion', 'marking'] as const satisfies readonly PartName[];

export type PartName = keyof typeof PART_FORMS;

export function isPartName(name: string): name is PartName {
  return Object.hasOwn(PART_FORMS, name);
}

/** Whether a directive is a part of a body; it is misplaced inside another one. */
export function isPart({ name }: Directive): boolean {
  return isPartName(name);
}

/** Directives that stand in a block, without those inside of them. */
export function directivesIn(block: Directive): Directive[] {
  return block.type === 'containerDirective' ? contentOf(block).filter(isDirective) : [];
}

/** Parts inside of a block, at any depth; without those inside of such a part. */
export function nestedParts(block: Directive): Directive[] {
  return directivesIn(block).flatMap((inner) => (isPart(inner) ? [inner] : nestedParts(inner)));
}

/** The lines of parts inside of a block: they do not belong to it. */
export function nestedRanges(block: Directive, body: Body): Range[] {
  return nestedParts(block).map((part) => rangeOf(body, part));
}
