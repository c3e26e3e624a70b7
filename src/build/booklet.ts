import { POINTS_PER_MM, SHEETS } from '../layout/units.ts';
import type { Theme } from '../theme/theme.ts';
import type { PageLabel, PdfPart } from '../writers/pdf/assembly/part.ts';
import type { Spread } from '../writers/pdf/assembly/placed-page.ts';
import { blankLike } from './folios.ts';
import { saddleOrder } from './saddle.ts';

/** A paper laid out on sheets to fold, and how readers' page boxes name their sides. */
export interface Booklet {
  readonly parts: readonly PdfPart[];
  readonly spreads: readonly Spread[];
  readonly labels: readonly PageLabel[];
}

/** The sheet that folds into pages of A5, lying. */
const SHEET = { width: SHEETS.A4.height * POINTS_PER_MM, height: SHEETS.A4.width * POINTS_PER_MM };

/** Empty pages fill a booklet up at its end, to a multiple of four. */
export function foldBooklet(parts: readonly PdfPart[], theme: Theme): Booklet {
  const full = filledUp(parts, theme);
  const pages = full.flatMap((part, index) => part.pages.map(({ width }, page) => ({ part: index, page, width })));
  const fold = SHEET.width / 2;
  const sides = saddleOrder(pages.length);
  return {
    parts: full,
    spreads: sides.map(([left, right]) => ({
      ...SHEET,
      // A4 is a millimetre longer than two A5: pages meet at the fold.
      pages: [
        ...pages.slice(left, left + 1).map(({ part, page, width }) => ({ part, page, x: fold - width })),
        ...pages.slice(right, right + 1).map(({ part, page }) => ({ part, page, x: fold })),
      ],
    })),
    labels: sides.map(([left, right], page) => ({ page, style: 'none', prefix: `${left + 1} | ${right + 1}` })),
  };
}

function filledUp(parts: readonly PdfPart[], theme: Theme): readonly PdfPart[] {
  const count = parts.reduce((sum, { pages }) => sum + pages.length, 0);
  const last = parts.at(-1);
  const blank = blankLike(last?.pages.at(-1), theme);
  if (!last || !blank) return parts;
  const missing = Array.from({ length: (4 - (count % 4)) % 4 }, () => blank);
  return [...parts.slice(0, -1), { ...last, pages: [...last.pages, ...missing] }];
}
