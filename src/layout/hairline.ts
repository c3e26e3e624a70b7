import type { Theme } from '../theme/theme.ts';

/**
 * How a thin line is drawn (to write on, around a box, between rows): as thick as usual, and no thinner than the edition
 * has lines.
 *
 * @param usual points.
 */
export function hairline(
  { colour, page }: Theme,
  usual: number,
): { readonly stroke: string; readonly strokeWidth: number } {
  return { stroke: colour.hairline, strokeWidth: Math.max(usual, page.thinnestLine) };
}
