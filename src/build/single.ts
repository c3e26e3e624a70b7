import type { Outcome } from '../diagnostics/diagnostic.ts';
import { numberPages } from '../layout/number.ts';
import type { Unnumbered } from '../layout/page.ts';
import { drawPaper, type DrawnPaper } from './drawn-paper.ts';
import { lookKey } from './editions.ts';
import type { Kit } from './kit.ts';
import { makePaper, type WantedPaper } from './paper.ts';
import { keyOf } from './subject.ts';

/** Makes and draws a paper by itself; one that was drawn before is taken as it is, with its problems. */
export function drawSingle(paper: WantedPaper, kit: Kit): Outcome<DrawnPaper | undefined> {
  const key = paperKey(paper);
  const before = kit.drawn.get(key);
  if (before) return before;
  const { value, problems } = makePaper(paper, kit);
  const drawn = { value: value && drawPaper(numberPages(value, ownPageOf(value))), problems };
  kit.drawn.set(key, drawn);
  return drawn;
}

/** Tells papers apart, for what is made once and used in many packs. */
export function paperKey({ template, subject, look, flip }: WantedPaper): string {
  return `${lookKey(look)}/${flip}/${template.template.name}/${keyOf(subject)}`;
}

/** The page of a heading in its own paper. */
function ownPageOf(paper: Unnumbered): (to: string) => string {
  const pages = new Map(paper.headings.map(({ id, page }) => [`#${id}`, page + 1]));
  return (to) => String(pages.get(to) ?? '');
}
