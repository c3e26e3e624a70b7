import { problem } from '../../diagnostics/problem.ts';
import type { FlowContent } from '../../markdown/fences.ts';
import { spanOfNode } from '../../markdown/places.ts';
import type { Reading } from '../reading.ts';

/** Tells what stands between the parts of a block that is made of parts alone, and so would not be printed. */
export function outsideParts(nodes: readonly FlowContent[], part: string, { problems, spanOf }: Reading): void {
  for (const node of nodes) {
    // These print nothing where they stand.
    if (node.type === 'definition' || node.type === 'footnoteDefinition') continue;
    const message = `This stands outside of every “${part}”, so it would not be printed.`;
    problems.push(
      problem('misplaced-block', spanOfNode(node, spanOf), message, `Move it into a “${part}”, or out of the block.`),
    );
  }
}
