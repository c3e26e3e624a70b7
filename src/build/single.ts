import type { Outcome } from '../diagnostics/diagnostic.ts';
import { numberPages } from '../layout/number.ts';
import type { Unnumbered } from '../layout/page.ts';
import type { CompiledTemplate } from '../templating/papers/compile-template.ts';
import { drawPaper, type DrawnPaper } from './drawn-paper.ts';
import { lookKey, type Look } from './editions.ts';
import type { Kit } from './kit.ts';
import { makePaper } from './paper.ts';
import { keyOf, type Subject } from './subject.ts';

/** Makes and draws a paper by itself; one that was drawn before is taken as it is, with its problems. */
export function drawSingle(
  template: CompiledTemplate,
  subject: Subject,
  look: Look,
  kit: Kit,
): Outcome<DrawnPaper | undefined> {
  const key = `${lookKey(look)}/${template.template.name}/${keyOf(subject)}`;
  const before = kit.drawn.get(key);
  if (before) return before;
  const { value, problems } = makePaper(template, subject, look, kit);
  const drawn = { value: value && drawPaper(numberPages(value, ownPageOf(value))), problems };
  kit.drawn.set(key, drawn);
  return drawn;
}

/** The page of a heading in its own paper. */
function ownPageOf(paper: Unnumbered): (to: string) => string {
  const pages = new Map(paper.headings.map(({ id, page }) => [`#${id}`, page + 1]));
  return (to) => String(pages.get(to) ?? '');
}
