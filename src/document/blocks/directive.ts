import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfOpening, writtenName, type Directive } from '../../markdown/directives.ts';
import type { Reading } from '../reading.ts';
import type { Block } from '../vocabulary.ts';
import { directiveNames, kindOf, placesElsewhere } from './directives.ts';
import { partOf } from './part.ts';

/** Reads a directive that stands for blocks; what is wrong with it does not keep the rest of it from being read. */
export function readDirective(node: Directive, reading: Reading): readonly Block[] {
  const kind = kindOf(node.name);
  return kind ? kind.read(partOf(node, kind, reading), reading) : refuse(node, reading);
}

/** Tells why nothing can be printed for a directive. */
function refuse(node: Directive, { problems, spanOf }: Reading): readonly [] {
  const span = spanOfOpening(node, spanOf);
  const place = placesElsewhere.get(node.name);
  if (place !== undefined) {
    problems.push(problem('misplaced-block', span, `“${writtenName(node)}” does not belong here.`, place));
    return [];
  }
  const meant = nearest(node.name, [...directiveNames, ...placesElsewhere.keys()]);
  const hint = meant === undefined ? `The blocks are ${directiveNames.join(', ')}.` : `Did you mean “${meant}”?`;
  problems.push(problem('unknown-block', span, `There is no block called “${node.name}”.`, hint));
  return [];
}
