import { breakPages, filledHeight, type PageFill } from './break-pages.ts';
import { textHeight, type Job } from './setting.ts';
import type { Strip } from './strips.ts';

/** A last page filled to less than this part is worth saving, by so much less white. */
const SPARSE = 0.25;
const TIGHTER = [0.88, 0.76, 0.64];

/**
 * Breaks strips into pages. Where the last page would hold a few lines alone, pages are broken again with a little less
 * white between blocks; if that saves the page, it stays so. Sizes and leading never change.
 */
export function breakOrTighten(strips: readonly Strip[], job: Job): readonly PageFill[] {
  const pagesOf = (some: readonly Strip[]): PageFill[] => breakPages(some, job.paper);
  const natural = pagesOf(strips);
  const last = natural.at(-1);
  if (!last || natural.length < 2 || filledHeight(last) > textHeight(job) * SPARSE) return natural;
  for (const factor of TIGHTER) {
    const tight = pagesOf(tightened(strips, factor));
    if (tight.length < natural.length) return tight;
  }
  return natural;
}

function tightened(strips: readonly Strip[], factor: number): readonly Strip[] {
  return strips.map((one) =>
    one.above === 0 && one.below === 0 ? one : { ...one, above: one.above * factor, below: one.below * factor },
  );
}
