import type { Logo } from '../theme/theme.ts';
import type { Job } from './setting.ts';
import { POINTS_PER_MM } from './units.ts';

/** No logo is wider than this part of the measure. */
const WIDEST = 0.5;

/** How large a logo of a height is printed, in points; undefined where it does not stand, or cannot be read. */
export function logoSize(
  logo: Logo,
  heightMm: number | undefined,
  { paper, imageSize }: Job,
): { readonly width: number; readonly height: number } | undefined {
  const pixels = heightMm === undefined ? undefined : imageSize(logo.picture);
  if (!pixels || heightMm === undefined) return undefined;
  const height = heightMm * POINTS_PER_MM;
  const natural = (height * pixels.width) / pixels.height;
  const width = Math.min(natural, (paper.width - paper.left - paper.right) * WIDEST);
  return { width, height: (height * width) / natural };
}
