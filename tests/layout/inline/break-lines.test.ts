import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../src/layout/inline/break-lines.ts';
import type { TextPiece, Word } from '../../../src/layout/inline/words.ts';

const MEASURE = 100;
const piece = (width: number): TextPiece => ({ width }) as TextPiece;

/** A paragraph of words, some of them parts with or without a hyphen to show. */
const paragraphs = fc
  .array(
    fc.record({ width: fc.integer({ min: 1, max: 60 }), joint: fc.constantFrom('space', 'space', 'none', 'hyphen') }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((parts) =>
    parts.map(({ width, joint }, index): Word => {
      const ends = index === parts.length - 1;
      const space = joint === 'space' && !ends ? piece(3) : undefined;
      const word = { pieces: [], width, space, ends, notes: [] };
      return joint === 'hyphen' && !ends ? { ...word, hyphen: piece(4) } : word;
    }),
  );

function widthOf(line: readonly Word[]): number {
  return line.reduce(
    (sum, word, index) => sum + word.width + ((index < line.length - 1 ? word.space : word.hyphen)?.width ?? 0),
    0,
  );
}

/** Every way to set words in lines that are not too wide, but for one of a single word. */
function waysOf(words: readonly Word[]): Word[][][] {
  if (words.length === 0) return [[]];
  return words.flatMap((_, index) => {
    const line = words.slice(0, index + 1);
    if (index > 0 && widthOf(line) > MEASURE) return [];
    return waysOf(words.slice(index + 1)).map((rest) => [line, ...rest]);
  });
}

/** What a way costs within its number of lines: white at the ends of lines, torn words, and little on the last line. */
function costOf(lines: readonly (readonly Word[])[]): number {
  return lines.reduce((sum, line, index) => {
    const fill = widthOf(line) / MEASURE;
    const last = line.at(-1);
    if (index === lines.length - 1) return sum + (index > 0 ? Math.max(0, 0.2 - fill) * 4 : 0);
    return sum + Math.max(0, 1 - fill) ** 2 + (last?.space ? 0 : 0.35);
  }, 0);
}

test('of all ways that need the fewest lines, the one with the most even lines is taken', () => {
  fc.assert(
    fc.property(paragraphs, (words) => {
      const lines = breakLines(words, MEASURE);
      expect(lines.flatMap((line) => line.words)).toEqual(words);
      for (const line of lines) expect(line.width).toBeCloseTo(widthOf(line.words), 9);
      const ways = waysOf(words);
      const fewest = Math.min(...ways.map((way) => way.length));
      const best = Math.min(...ways.filter((way) => way.length === fewest).map(costOf));
      expect(lines).toHaveLength(fewest);
      expect(costOf(lines.map((line) => line.words))).toBeCloseTo(best, 9);
    }),
    { numRuns: 4000 },
  );
});

test('a paragraph longer than any before is set whole', () => {
  const words = Array.from({ length: 3000 }, (_, index): Word => {
    const ends = index === 2999;
    return { pieces: [], width: 10 + (index % 7), space: ends ? undefined : piece(3), ends, notes: [] };
  });
  const lines = breakLines(words, MEASURE);
  expect(lines.flatMap((line) => line.words)).toEqual(words);
  expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(MEASURE + 0.01);
});
