import type { Flip } from '../templating/papers/template.ts';
import type { PdfPart, PrintSetup } from '../writers/pdf/assembly/part.ts';

/**
 * How print windows are to begin. Cards that have backs are printed on both sides, whatever the template says; and what
 * is cut is printed at its size.
 *
 * @param paper how many sides the template says, and the edge that its sheets are turned over.
 */
export function printSetup(
  parts: readonly PdfPart[],
  paper: { readonly sides: 1 | 2; readonly flip: Flip },
): PrintSetup {
  const sheets = parts.flatMap(({ pages }) => pages.flatMap(({ sheet }) => sheet ?? []));
  const both = paper.sides === 2 || sheets.includes('front');
  return { sides: both ? paper.flip : 'one', actualSize: sheets.length > 0 };
}

/** A booklet is turned like the page of a book, and sheets lie on their long edge. */
export const BOOKLET_SETUP: PrintSetup = { sides: 'short', actualSize: true };
