import type { SpaceTokens, Theme } from '../theme/theme.ts';
import { filledHeight, type PageFill } from './break-pages.ts';
import { textHeight, type Job } from './setting.ts';

/** A last page filled to less than this part is worth saving, by so much less white. */
const SPARSE = 0.5;
const TIGHTER = [0.88, 0.76, 0.64];
const TIGHTEST = 0.52;
/** Text never comes closer than this to the edges of its box or cell. */
const PADDING = 0.64;

/** A paper as it was set, and its pages. */
export interface SetPaper {
  readonly job: Job;
  readonly fills: readonly PageFill[];
}

/**
 * Sets a paper. Where its last page would hold a few lines alone, it is set again with less white, in boxes and tables
 * too; if that saves the page, it stays so, with as much white as there can be. Sizes and leading never change. The
 * least white is tried first, so a paper that cannot be saved is set but twice.
 */
export function withoutShortLastPage(theme: Theme, set: (theme: Theme) => SetPaper): SetPaper {
  const natural = set(theme);
  const saves = ({ fills }: SetPaper): boolean => fills.length < natural.fills.length;
  if (!endsSparse(natural)) return natural;
  const tightest = set(tightened(theme, TIGHTEST));
  if (!saves(tightest)) return natural;
  for (const factor of TIGHTER) {
    const tight = set(tightened(theme, factor));
    if (saves(tight)) return tight;
  }
  return tightest;
}

function endsSparse({ job, fills }: SetPaper): boolean {
  const last = fills.at(-1);
  return last !== undefined && fills.length > 1 && filledHeight(last) <= textHeight(job) * SPARSE;
}

function tightened(theme: Theme, factor: number): Theme {
  const { paragraph, aboveHeading, belowHeading, item, padding, indent } = theme.space;
  const [first, second, third, fourth, fifth, sixth] = aboveHeading;
  const space: SpaceTokens = {
    paragraph: paragraph * factor,
    aboveHeading: [first * factor, second * factor, third * factor, fourth * factor, fifth * factor, sixth * factor],
    belowHeading: belowHeading * factor,
    item: item * factor,
    indent,
    padding: padding * Math.max(factor, PADDING),
  };
  return { ...theme, space };
}
