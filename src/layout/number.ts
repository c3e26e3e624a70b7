import type { LaidOut, NumberMark, TextMark, Unnumbered } from './page.ts';

/**
 * Fills the page numbers of contents in.
 *
 * @param numberOf what is printed for the target of an entry.
 */
export function numberPages(paper: Unnumbered, numberOf: (to: string) => string): LaidOut {
  const pages = paper.pages.map(({ numbers, ...page }) => ({
    ...page,
    marks:
      numbers.length === 0
        ? page.marks
        : [...page.marks, ...numbers.map((number) => numeral(number, numberOf(number.to)))],
  }));
  return { ...paper, pages };
}

function numeral({ x: edge, side, y, face, size, colour, letterSpacing, slot }: NumberMark, text: string): TextMark {
  const run = face.shape(text);
  // The space after the last figure hangs over the edge.
  const width = (run.width * size) / 1000 + (run.length - 1) * letterSpacing;
  const x = side === 'right' ? edge - width : edge;
  const plain = { wordSpacing: 0, underline: false, strike: false };
  return { kind: 'text', slot, x, y, face, size, colour, runs: [run], letterSpacing, ...plain };
}
