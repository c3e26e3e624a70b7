import type { Theme } from '../theme/theme.ts';
import type { Mark } from './page.ts';

const WHITE = '#ffffff';

/** The colour of a page, under all that stands on it. White is that of the paper itself, and is not printed. */
export function pageGround(theme: Theme, { width, height }: { width: number; height: number }): Mark[] {
  const fill = theme.colour.paper;
  if (fill === WHITE) return [];
  return [{ kind: 'rect', slot: undefined, furniture: 'ground', x: 0, y: 0, width, height, fill }];
}
