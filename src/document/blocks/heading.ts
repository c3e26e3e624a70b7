import type { Heading } from 'mdast';
import { problem } from '../../diagnostics/problem.ts';
import { spanOfNode } from '../../markdown/places.ts';
import { enterHeading, uniqueId } from '../headings.ts';
import { placeOf, type Reading } from '../reading.ts';
import { textOf } from '../text.ts';
import type { Block } from '../vocabulary.ts';

export function readHeading(node: Heading, reading: Reading): readonly Block[] {
  const { outline, problems, spanOf } = reading;
  const content = reading.inlines(node.children);
  const words = textOf(content);
  const span = placeOf(node, reading);
  if (words.trim() === '') {
    problems.push(
      problem('missing-value', span, 'A heading has no words.', 'Write them after the “#”, or take it away.'),
    );
    return [];
  }
  if (reading.headings === 'as-text')
    return [{ kind: 'paragraph', content: [{ kind: 'strong', content, span }], span }];
  const { level, skips } = enterHeading(outline, node.depth);
  if (skips) {
    const hashes = '#'.repeat(node.depth);
    const message = `A heading with “${hashes}” is more than one level below the heading that it belongs to.`;
    problems.push(problem('heading-skips', spanOfNode(node, spanOf), message, `Write it with “${'#'.repeat(level)}”.`));
  }
  const id = uniqueId(outline, words);
  if (reading.headings !== 'on-card') outline.targets.add(id);
  return [{ kind: 'heading', level, content, id, span }];
}
