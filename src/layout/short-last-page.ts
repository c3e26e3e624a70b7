import { breakPages, type BrokenPage } from './break-pages.ts';
import { textHeight, type Job } from './setting.ts';
import type { Strip } from './strips.ts';

/** A last page filled to less than this part is worth saving, by so much less white. */
const SPARSE = 0.25;
const TIGHTER = [0.88, 0.76, 0.64];

/**
 * Breaks strips into pages. Where the last page would hold a few lines alone, pages are broken again with a little less
 * white between blocks; if that saves the page, it stays so. Sizes and leading never change.
 */
export function breakOrTighten(strips: readonly Strip[], job: Job): readonly BrokenPage[] {
  const pagesOf = (some: readonly Strip[]): BrokenPage[] => breakPages(some, job.paper, job.theme.colour.hairline);
  const natural = pagesOf(strips);
  const filled = (natural.at(-1)?.filled ?? 0) / textHeight(job);
  if (natural.length < 2 || filled > SPARSE) return natural;
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
