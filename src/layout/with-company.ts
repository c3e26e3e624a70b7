import { breakPages, goesOnWith, type PageFill } from './break-pages.ts';
import { LONELY } from './strips.ts';
import type { SetPaper } from './set-paper.ts';

/** Parts of a page that may stay white so that nothing short stands alone, if the paper has no more pages for it. */
const GENEROUS = [0.32, 0.26, 0.21, 0.17] as const;

/**
 * Breaks a paper once more with more white at the foot of pages, where something short stands alone and that gives it
 * company without more pages: on all pages alike, then on single ones.
 */
export function withCompany(paper: SetPaper): SetPaper {
  const { strips, job, fills } = paper;
  if (!fills.some(leavesAlone)) return paper;
  for (const white of GENEROUS) {
    const roomy = breakPages(strips, job.paper, () => white);
    if (roomy.length <= fills.length) return pageByPage({ ...paper, fills: roomy }, white);
  }
  return pageByPage(paper);
}

/**
 * Gives the most white to the foot of each page that still leaves something alone, if the paper has no more pages for it.
 *
 * @param white the part of every other page that may stay white; a little unless said.
 */
function pageByPage(paper: SetPaper, white?: number): SetPaper {
  const [most] = GENEROUS;
  const roomy = new Set<number>();
  let { fills } = paper;
  paper.fills.forEach((_, index) => {
    const fill = fills[index];
    if (white === most || !fill || !leavesAlone(fill)) return;
    const wider = (page: number) => (page === index || roomy.has(page) ? most : white);
    const attempt = breakPages(paper.strips, paper.job.paper, wider);
    if (attempt.length > fills.length || countAlone(attempt) >= countAlone(fills)) return;
    roomy.add(index);
    fills = attempt;
  });
  return { ...paper, fills };
}

/** Whether a page ends where something short is left without its fellows. */
function leavesAlone(fill: PageFill): boolean {
  return goesOnWith(fill)?.breakBefore === LONELY;
}

function countAlone(fills: readonly PageFill[]): number {
  return fills.filter(leavesAlone).length;
}
