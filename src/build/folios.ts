import type { Outcome } from '../diagnostics/diagnostic.ts';
import { layFolio } from '../layout/folio.ts';
import type { Furniture } from '../layout/furniture.ts';
import { pageGround } from '../layout/ground.ts';
import { renderFurniture } from '../templating/engine/render.ts';
import type { Theme } from '../theme/theme.ts';
import type { CompiledTemplate } from '../templating/papers/compile-template.ts';
import type { PdfPart } from '../writers/pdf/assembly/part.ts';
import { drawPage } from '../writers/pdf/drawing/draw-page.ts';
import type { DrawnPage } from '../writers/pdf/drawing/drawn-page.ts';
import type { DrawnPaper } from './drawn-paper.ts';
import { lookKey, type Look } from './editions.ts';
import type { Kit } from './kit.ts';
import type { WantedPaper } from './paper.ts';
import type { PackPage } from './recto.ts';

/** A paper in its place in a pack, drawn, in the edition that it is in. */
export interface LaidPart {
  readonly paper: DrawnPaper | undefined;
  readonly look: Look;
}

/**
 * Puts the pages of a pack together: blanks where the arrangement has them, and over each page but the cover's and
 * sheets of cards the pack's own foot, which counts through the whole pack. It is set as the paper under it is: whoever
 * reads a paper in large print reads the number of its page as large.
 */
export function layFolios(
  { template: pack, subject }: Pick<WantedPaper, 'template' | 'subject'>,
  kit: Kit,
  laid: readonly LaidPart[],
  arranged: readonly PackPage[],
): Outcome<PdfPart[]> {
  const { value: foot, problems } = pack.foot
    ? renderFurniture(pack.foot, kit.viewOf(subject))
    : { value: [], problems: [] };
  const folio = folioDrawer(pack, foot, kit);
  const parts = laid.map(
    ({ paper, look }): OpenPart | undefined => paper && { ...paper, look, pages: [], overlays: [], places: [] },
  );
  let last: OpenPart | undefined;
  arranged.forEach(({ part, page }, index) => {
    const open = part === undefined ? last : parts[part];
    if (!open) return;
    const drawn = part === undefined ? blankLike(open.pages.at(-1), open.look.theme) : laid[part]?.paper?.pages[page];
    if (!drawn) return;
    // Nothing is printed over cards that are cut: it would stay on one of them.
    const bare = part === undefined || part === 0 || drawn.sheet !== undefined || foot.length === 0;
    if (part !== undefined) open.places.push(open.pages.length);
    open.pages.push(drawn);
    open.overlays.push(bare ? undefined : folio(drawn, open.look, { number: index + 1, count: arranged.length }));
    last = open;
  });
  return { value: parts.filter((part) => part !== undefined).map(withHeadingsMoved), problems };
}

/** A page in its pack. */
interface Counted {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Draws the foot of a pack. Packs of one cohort are mostly alike, so a folio is drawn once for all pages that it fits. */
function folioDrawer({ template }: CompiledTemplate, foot: Furniture, kit: Kit) {
  const words = `${template.name}/${JSON.stringify(foot)}`;
  return (under: DrawnPage, look: Look, { number, count }: Counted): DrawnPage => {
    const size = { width: under.width, height: under.height };
    const draw = (): DrawnPage => {
      const marks = layFolio(foot, number, count, size, {
        theme: look.theme,
        measurer: look.faces,
        language: kit.course.language,
        labels: kit.labels,
        span: template.source('foot'),
      });
      return drawPage({ ...size, marks, links: [], fields: [] }, { nodes: [], slots: [] });
    };
    const key = `${lookKey(look)}/${words}/${number}/${count}/${size.width}/${size.height}`;
    const drawn = kit.folios.get(key) ?? draw();
    kit.folios.set(key, drawn);
    return { ...drawn, firstMcid: under.firstMcid + under.slots.length };
  };
}

interface OpenPart extends DrawnPaper {
  readonly look: Look;
  readonly pages: DrawnPage[];
  readonly overlays: (DrawnPage | undefined)[];
  /** Where each page of the paper came to stand in the part, blanks among them. */
  readonly places: number[];
}

function withHeadingsMoved({ places, look: _look, ...part }: OpenPart): PdfPart {
  const headings = part.headings.map((heading) => ({ ...heading, page: places[heading.page] ?? heading.page }));
  return { ...part, headings };
}

/** An empty page of the same size, on the ground of the theme. */
export function blankLike(page: DrawnPage | undefined, theme: Theme): DrawnPage | undefined {
  if (!page) return undefined;
  const { width, height } = page;
  const marks = pageGround(theme, page);
  return drawPage({ width, height, marks, links: [], fields: [] }, { nodes: [], slots: [] });
}
