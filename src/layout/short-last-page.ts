import type { SpaceTokens, Theme } from '../theme/theme.ts';
import { breakPages, filledHeight } from './break-pages.ts';
import type { SetBlocks, SetPaper } from './set-paper.ts';
import { textHeight } from './setting.ts';
import { withWhite } from './change-strips.ts';
import { FORCED, gap, type Strip } from './strips.ts';
import { withCompany } from './with-company.ts';

/** A last page filled to less than this part is worth saving, by so much less white. */
const SPARSE = 0.5;
const TIGHTER = [0.88, 0.76, 0.64];
const TIGHTEST = 0.52;
/** Of the padding above and below the text of a box or cell, this part stays at least. */
const SNUGGEST = 0.6;
/** A page of so many is worth setting the paper again; of more, only breaking it into pages anew. */
const SHORT = 4;

/**
 * Sets a paper and breaks it into pages. Where its last page would hold a few lines alone, it is broken again with less
 * white between blocks; where that does not save the page of a short paper, it is set again with less white in boxes and
 * tables too. Sizes and leading never change. The least white is tried first, so a paper that cannot be saved is
 * broken, and set, but twice; then as much white comes back as the page allows.
 *
 * Where something short still stands alone and there is room for it elsewhere, it is broken once more with more white at
 * the foot of pages: of all, or of those alone where it helps.
 */
export function withoutShortLastPage(theme: Theme, set: (theme: Theme, snug: number) => SetBlocks): SetPaper {
  return withCompany(saved(theme, set));
}

function saved(theme: Theme, set: (theme: Theme, snug: number) => SetBlocks): SetPaper {
  const natural = paged(withoutShortLastPages(set(theme, 1)));
  if (!endsSparse(natural)) return natural;
  const closer = couldSave(natural) ? loosest(natural, withLessWhiteIn(natural)) : undefined;
  if (closer || natural.fills.length > SHORT) return closer ?? natural;
  return loosest(natural, (factor) => paged(set(tightened(theme, factor), Math.max(factor, SNUGGEST)))) ?? natural;
}

/**
 * What comes before a page break has a last page of its own, such as each session of a log. Where that would hold a few
 * lines alone, they are fetched back by less white there; the last part is looked at with the whole paper, too.
 */
function withoutShortLastPages({ job, strips }: SetBlocks): SetBlocks {
  const parts = partsOf(strips);
  if (parts.length < 2) return { job, strips };
  const closer = parts.map((part) => {
    const natural = paged({ job, strips: part });
    return endsSparse(natural) && couldSave(natural)
      ? (loosest(natural, withLessWhiteIn(natural)) ?? natural).strips
      : part;
  });
  return { job, strips: closer.flat() };
}

/** What stands between page breaks. */
function partsOf(strips: readonly Strip[]): Strip[][] {
  const parts: Strip[][] = [];
  for (const one of strips) {
    const part = parts.at(-1);
    if (part && one.breakBefore !== FORCED) part.push(one);
    else parts.push([one]);
  }
  return parts;
}

function paged(blocks: SetBlocks): SetPaper {
  return { ...blocks, fills: breakPages(blocks.strips, blocks.job.paper) };
}

/** Whether less white between blocks could save a page at all: not where the text alone takes the room of every page. */
function couldSave({ job, strips, fills }: SetPaper): boolean {
  let height = 0;
  let white = 0;
  let most = 0;
  strips.forEach((one, index) => {
    const before = strips[index - 1];
    const above = before ? gap(before, one) : 0;
    height += one.height;
    white += above;
    most = Math.max(most, above);
  });
  // At the top of each page, white falls away.
  const least = height + (white - most * (fills.length - 2)) * TIGHTEST;
  return least <= textHeight(job) * (fills.length - 1);
}

/** Of the ways that save a page, the one with the most white; undefined where not even the least does. */
function loosest({ fills }: SetPaper, attempt: (factor: number) => SetPaper): SetPaper | undefined {
  const tightest = attempt(TIGHTEST);
  if (tightest.fills.length >= fills.length) return undefined;
  for (const factor of TIGHTER) {
    const tight = attempt(factor);
    if (tight.fills.length <= tightest.fills.length) return tight;
  }
  return tightest;
}

function endsSparse({ job, fills }: SetPaper): boolean {
  const last = fills.at(-1);
  return last !== undefined && fills.length > 1 && filledHeight(last) <= textHeight(job) * SPARSE;
}

function withLessWhiteIn({ job, strips }: SetBlocks): (factor: number) => SetPaper {
  return (factor) => paged({ job, strips: withLessWhite(strips, factor) });
}

function withLessWhite(strips: readonly Strip[], factor: number): readonly Strip[] {
  return strips.map((one) => withWhite(one, one.above * factor, one.below * factor));
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
