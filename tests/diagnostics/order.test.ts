import { expect, test } from 'vitest';
import { spanAt } from '../../src/diagnostics/diagnostic.ts';
import { inOrder } from '../../src/diagnostics/order.ts';
import { problem } from '../../src/diagnostics/problem.ts';

test('problems come by file, line and column, and stay in order where these are the same', () => {
  const at = (file: string, line: number, column: number, message = '') =>
    problem('bad-value', spanAt(file, line, column), message);
  const sorted = [
    problem('no-content', undefined, ''),
    at('B.md', 9, 1),
    at('a.md', 2, 9),
    at('a.md', 10, 1, 'first'),
    at('a.md', 10, 1, 'another'),
    at('a.md', 10, 4),
  ];
  const mixed = [4, 5, 2, 0, 3, 1].map((index) => sorted[index]).filter((one) => one !== undefined);
  expect(inOrder(mixed).map(({ span }) => span)).toEqual(sorted.map(({ span }) => span));
  expect(inOrder(sorted)).toEqual(sorted);
});
