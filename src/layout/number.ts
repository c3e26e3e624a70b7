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

function numeral({ right, y, face, size, colour, slot }: NumberMark, text: string): TextMark {
  const run = face.shape(text);
  return { kind: 'text', slot, x: right - (run.width * size) / 1000, y, face, size, colour, runs: [run] };
}
