import type { Code } from 'mdast';
import { unclosedCode } from '../../markdown/fence-problems.ts';
import { spanOfNode } from '../../markdown/places.ts';
import { notPrinted } from '../not-printed.ts';
import { placeOf, sourceOf, type Reading } from '../reading.ts';
import type { Block } from '../vocabulary.ts';

export function readCode(node: Code, reading: Reading): readonly Block[] {
  if (node.meta) {
    const hint = 'Write them above the code, or take them away.';
    reading.problems.push(
      notPrinted(`The words “${node.meta}” are not printed.`, hint, spanOfNode(node, reading.spanOf)),
    );
  }
  if (isUnclosed(node.value, sourceOf(node, reading))) reading.problems.push(unclosedCode(placeOf(node, reading)));
  return [{ kind: 'code', language: node.lang ?? undefined, text: node.value, span: placeOf(node, reading) }];
}

/** Whether code that is opened by a line of marks has none at its end. Code that is moved in may hold such a line. */
function isUnclosed(value: string, source: string): boolean {
  const [first = '', ...others] = source.trimEnd().split('\n');
  const isFenced = /^(?:`{3}|~{3})/.test(first) && value.split('\n')[0] !== first;
  return isFenced && !/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(others.at(-1) ?? '');
}
