import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../src/layout/inline/break-lines.ts';
import { textPiece, type Ink, type Word } from '../../src/layout/inline/words.ts';
import type { Page, TextMark } from '../../src/layout/page.ts';
import { textWidth } from '../../src/layout/text-width.ts';
import { evenFace } from '../support/measurer.ts';
import { lay, linesOf } from '../support/layout.ts';
import { heading, paragraph } from '../support/tree.ts';

const face = evenFace('even');
const ink: Ink = {
  size: 10,
  colour: '#000000',
  letterSpacing: 0,
  slot: 0,
  rise: 0,
  underline: false,
  strike: false,
  link: undefined,
};

/** Words in the even face at 10 points: a character is 5 points wide. */
function wordsFrom(texts: readonly string[]): Word[] {
  return texts.map((text, index) => {
    const piece = textPiece(face.shape(text), face, ink);
    return {
      pieces: [piece],
      width: piece.width,
      space: textPiece(face.shape(' '), face, ink),
      ends: index === texts.length - 1,
      notes: [],
    };
  });
}

function textOfLine(words: readonly Word[]): string {
  return words
    .map((word) => word.pieces.map((piece) => (piece.kind === 'text' ? piece.run.text : '')).join(''))
    .join(' ');
}

test('lines are as even as they can be without needing one more', () => {
  // Filled greedily, the first line would hold "aaa bb" and "cc" would stand alone over "ddddd".
  const lines = breakLines(wordsFrom(['aaa', 'bb', 'cc', 'ddddd', 'eeee']), 6 * 5);
  expect(lines.map((line) => textOfLine(line.words))).toEqual(['aaa', 'bb cc', 'ddddd', 'eeee']);
});

test('a last line is not one short word, where another can be brought down to it', () => {
  const lines = breakLines(wordsFrom(['aaaa', 'bbbb', 'cccc', 'dddd', 'e']), 19 * 5);
  expect(lines.map((line) => textOfLine(line.words))).toEqual(['aaaa bbbb cccc', 'dddd e']);
});

test('no line is wider than the measure and no word is lost', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'm'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 60, max: 300 }),
      (texts, measure) => {
        const lines = breakLines(wordsFrom(texts), measure);
        expect(lines.flatMap((line) => textOfLine(line.words).split(' '))).toEqual(texts);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(measure + 0.01);
      },
    ),
  );
});

test('of all breaks into the fewest lines, none is smoother', () => {
  const word = fc.string({ unit: fc.constant('a'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (texts) => {
      const measure = 8 * 5;
      const lengths = texts.map((text) => text.length);
      const chosen = breakLines(wordsFrom(texts), measure).map((line) => line.words.length);
      const all = partitions(lengths.length).filter((split) => fits(split, lengths, 8));
      const fewest = Math.min(...all.map((split) => split.length));
      const best = Math.min(
        ...all.filter((split) => split.length === fewest).map((split) => raggedness(split, lengths, 8)),
      );
      expect(chosen.length).toBe(fewest);
      expect(raggedness(chosen, lengths, 8)).toBeCloseTo(best, 8);
    }),
  );
});

/** All ways to split a number of words into lines, as words a line. */
function partitions(count: number): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((first) =>
    partitions(count - first).map((rest) => [first, ...rest]),
  );
}

function lineLengths(split: readonly number[], lengths: readonly number[]): number[] {
  let at = 0;
  return split.map((size) => {
    const line = lengths.slice(at, (at += size));
    return line.reduce((sum, one) => sum + one, 0) + size - 1;
  });
}

function fits(split: readonly number[], lengths: readonly number[], measure: number): boolean {
  return lineLengths(split, lengths).every((length) => length <= measure);
}

function raggedness(split: readonly number[], lengths: readonly number[], measure: number): number {
  const lines = lineLengths(split, lengths);
  const fill = (lines.at(-1) ?? 0) / measure;
  const runt = lines.length > 1 && fill < 0.2 ? (0.2 - fill) * 4 : 0;
  return lines.slice(0, -1).reduce((sum, length) => sum + ((measure - length) / measure) ** 2, runt);
}

test('a word wider than the measure is divided at a syllable, an address between any two characters', () => {
  const long = 'responsibility'.repeat(6);
  const address = `https://example.org/${'x'.repeat(120)}`;
  const { value } = lay([paragraph(long), paragraph(address)]);
  const lines = linesOf(value.pages[0]).map((line) => line.text);
  expect(lines[0]).toMatch(/^responsib.*-$/);
  expect(lines.slice(0, 2).join('').replace('-', '')).toBe(long);
  expect(lines.slice(2).join('')).toBe(address);
});

test('a character that no face has is an error that names it and its place', () => {
  const { problems } = lay([paragraph('A \u{1F0A1} card')], {
    measurer: { faces: () => [evenFace('latin', (code) => code < 0x250)] },
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    code: 'missing-glyph',
    severity: 'error',
    span: { file: 'content/test.md', start: { line: 3 } },
  });
  expect(problems[0]?.message).toContain('U+1F0A1');
});

test('characters that no face has are told once a text, from the first of them', () => {
  const span = { file: 'content/test.md', start: { line: 3, column: 5 }, end: { line: 3, column: 18 } };
  const text = { kind: 'text', text: 'to \u4f60\u597d, \u4f60 \u6c49\u5b57\u6f22.', span } as const;
  const { problems } = lay([{ kind: 'paragraph', content: [text], span }], {
    measurer: { faces: () => [evenFace('latin', (code) => code < 0x250)] },
  });
  expect(problems).toMatchObject([{ span: { start: { line: 3, column: 8 } } }]);
  expect(problems[0]?.message).toBe(
    'No font here has the characters “\u4f60” (U+4F60), “\u597d” (U+597D), “\u6c49” (U+6C49), “\u5b57” (U+5B57) and 1 other.',
  );
});

/** The lines of a page as they lie on paper: where each begins and ends, in points. */
function extents(page: Page | undefined): { left: number; right: number }[] {
  const marks = (page?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');
  const heights = [...new Set(marks.map((mark) => mark.y))];
  return heights.map((y) => {
    const line = marks.filter((mark) => mark.y === y);
    return {
      left: Math.min(...line.map((mark) => mark.x)),
      right: Math.max(...line.map((mark) => mark.x + textWidth(mark))),
    };
  });
}

test.each([
  ['left', 'Review and evaluation of the whole course: looking forward'],
  ['right', 'סקירה והערכה של הקורס כולו עד לכאן ומבט קדימה'],
] as const)('the lines of a heading are alike in width, and start at the %s', (side, title) => {
  const [first, second, ...more] = extents(lay([heading(1, title)]).value.pages[0]);
  if (!first || !second || more.length > 0) throw new Error('two lines were meant');
  expect(second[side]).toBeCloseTo(first[side], 1);
  expect((second.right - second.left) / (first.right - first.left)).toBeGreaterThan(0.6);
});

test('a word of a heading is divided no sooner than in text of the full measure', () => {
  const long = 'w'.repeat(30);
  const { value } = lay([heading(1, `A ${long} of it`)]);
  expect(linesOf(value.pages[0]).some((line) => line.text.includes(long))).toBe(true);
});
