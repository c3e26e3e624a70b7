import type { SheetPrint } from '../layout/page.ts';

/** A page of a pack: one of a part's, or a blank that lets the next part begin on a right-hand page. */
export interface PackPage {
  /** Index of the part; undefined for a blank. */
  readonly part: number | undefined;
  /** Index of the page in its part. */
  readonly page: number;
}

/**
 * Puts the pages of parts in a row. Printed on both sides, each part begins on a right-hand page (a recto, odd number),
 * so that it can be taken out by itself; a blank fills the left-hand page before it where need be, and the back of what
 * is cut out.
 */
export function arrangePages(
  parts: readonly (readonly { readonly sheet?: SheetPrint | undefined }[])[],
  sides: 1 | 2,
): { readonly pages: readonly PackPage[]; readonly starts: readonly number[] } {
  const pages: PackPage[] = [];
  const starts: number[] = [];
  const toRightHand = (): void => {
    if (sides === 2 && pages.length % 2 === 1) pages.push({ part: undefined, page: 0 });
  };
  parts.forEach((own, part) => {
    toRightHand();
    starts.push(pages.length + 1);
    own.forEach(({ sheet }, page) => {
      if (sheet === 'single' || own[page - 1]?.sheet === 'single') toRightHand();
      pages.push({ part, page });
    });
  });
  return { pages, starts };
}
