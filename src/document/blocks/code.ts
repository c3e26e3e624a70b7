import type { Code } from 'mdast';
import { spanOfNode } from '../../markdown/places.ts';
import { notPrinted } from '../not-printed.ts';
import { placeOf, type Reading } from '../reading.ts';
import type { Block } from '../vocabulary.ts';

export function readCode(node: Code, reading: Reading): readonly Block[] {
  if (node.meta) {
    const hint = 'Write them above the code, or take them away.';
    reading.problems.push(
      notPrinted(`The words “${node.meta}” are not printed.`, hint, spanOfNode(node, reading.spanOf)),
    );
  }
  return [{ kind: 'code', language: node.lang ?? undefined, text: node.value, span: placeOf(node, reading) }];
}
