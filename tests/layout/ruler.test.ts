import { expect, test } from 'vitest';
import { lay, labels, linesOf } from '../support/layout.ts';
import { span } from '../support/tree.ts';

/** What a line to measure is called, and where its words and its strokes stand. */
function ruler(words: string) {
  const { value } = lay([{ kind: 'ruler', span }], { labels: { ...labels, ruler: words } });
  const strokes = (value.pages[0]?.marks ?? []).filter((mark) => mark.kind === 'line');
  const end = { x: Math.max(...strokes.map(({ x2 }) => x2)), y: Math.max(...strokes.map(({ y2 }) => y2)) };
  return { end, lines: linesOf(value.pages[0]) };
}

test('what a line to measure stands for is said beside it, where there is room', () => {
  const { end, lines } = ruler('50 mm long');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.x).toBeGreaterThan(end.x);
  expect(lines[0]?.y).toBeLessThanOrEqual(end.y);
});

test('else it is said under it', () => {
  const { end, lines } = ruler('words '.repeat(20).trim());
  for (const { y } of lines) expect(y).toBeGreaterThan(end.y);
});
