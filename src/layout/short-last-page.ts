import type { SpaceTokens, Theme } from '../theme/theme.ts';
import { filledHeight, type PageFill } from './break-pages.ts';
import { textHeight, type Job } from './setting.ts';

/** A last page filled to less than this part is worth saving, by so much less white. */
const SPARSE = 0.5;
const TIGHTER = [0.88, 0.76, 0.64];
const TIGHTEST = 0.52;
/** Of the padding above and below the text of a box or cell, this part stays at least. */
const SNUGGEST = 0.64;

/** A paper as it was set, and its pages. */
export interface SetPaper {
  readonly job: Job;
  readonly fills: readonly PageFill[];
}

/**
 * Sets a paper. Where its last page would hold a few lines alone, it is set again with less white, in boxes and tables
 * too; if that saves the page, it stays so, with as much white as that allows. Sizes and leading never change. The
 * least white is tried first, so a paper that cannot be saved is set but twice.
 */
export function withoutShortLastPage(theme: Theme, set: (theme: Theme, snug: number) => SetPaper): SetPaper {
  const natural = set(theme, 1);
  const setTight = (factor: number) => set(tightened(theme, factor), Math.max(factor, SNUGGEST));
  if (!endsSparse(natural)) return natural;
  const tightest = setTight(TIGHTEST);
  if (tightest.fills.length >= natural.fills.length) return natural;
  for (const factor of TIGHTER) {
    const tight = setTight(factor);
    if (tight.fills.length <= tightest.fills.length) return tight;
  }
  return tightest;
}

function endsSparse({ job, fills }: SetPaper): boolean {
  const last = fills.at(-1);
  return last !== undefined && fills.length > 1 && filledHeight(last) <= textHeight(job) * SPARSE;
}

function tightened(theme: Theme, factor: number): Theme {
  const { paragraph, aboveHeading, belowHeading, item } = theme.space;
  const [first, second, third, fourth, fifth, sixth] = aboveHeading;
  const space: SpaceTokens = {
    ...theme.space,
    paragraph: paragraph * factor,
    aboveHeading: [first * factor, second * factor, third * factor, fourth * factor, fifth * factor, sixth * factor],
    belowHeading: belowHeading * factor,
    item: item * factor,
  };
  return { ...theme, space };
}
